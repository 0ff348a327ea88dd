import {
  ActionIcon,
  Button,
  createTheme,
  Input,
  Menu,
  Modal,
  Popover,
  Select,
  TextInput,
  Textarea,
  Tooltip,
  type MantineColorsTuple,
} from '@mantine/core';

/** The accent's shades are the tokens of `tokens.css`; Mantine only needs to know the name. */
const accent: MantineColorsTuple = [
  '#e0ebe9',
  '#c9deda',
  '#a6cac5',
  '#7fb2ac',
  '#559690',
  '#357a77',
  '#1d5a5e',
  '#184c50',
  '#134346',
  '#0c3032',
];

/**
 * Calm and dense. `lockScroll` is off because it would inject a style element, which the
 * Content-Security-Policy forbids; the page itself never scrolls.
 */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink: accent },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm' } }),
    Select: Select.extend({ defaultProps: { size: 'sm', allowDeselect: false, openOnFocus: false } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', withinPortal: true, transitionProps: { duration: 80 } },
    }),
    Modal: Modal.extend({
      defaultProps: {
        lockScroll: false,
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 100 },
      },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    // What scrolls can be scrolled from the keyboard too.
    SpotlightActionsList: { defaultProps: { viewportProps: { tabIndex: 0 } } },
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, withArrow: false, events: { hover: true, focus: true, touch: false } },
    }),
  },
});
