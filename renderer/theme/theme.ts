import {
  createTheme,
  type ActionIconProps,
  type ButtonProps,
  type InputWrapperProps,
  type MantineColorsTuple,
  type MenuProps,
  type ModalProps,
  type PopoverProps,
  type SelectProps,
  type TextareaProps,
  type TextInputProps,
  type TooltipProps,
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
  // By name, not by the components themselves: those come with the screens that draw them.
  components: {
    ActionIcon: withDefaults<ActionIconProps>({ variant: 'subtle', color: 'gray', size: 28 }),
    Button: withDefaults<ButtonProps>({ size: 'sm' }),
    TextInput: withDefaults<TextInputProps>({ size: 'sm' }),
    Textarea: withDefaults<TextareaProps>({ size: 'sm' }),
    Select: withDefaults<SelectProps>({ size: 'sm', allowDeselect: false, openOnFocus: false }),
    InputWrapper: withDefaults<InputWrapperProps>({
      inputWrapperOrder: ['label', 'input', 'description', 'error'],
    }),
    Menu: withDefaults<MenuProps>({ shadow: 'md', withinPortal: true, transitionProps: { duration: 80 } }),
    Modal: withDefaults<ModalProps>({
      lockScroll: false,
      centered: true,
      overlayProps: { backgroundOpacity: 0.35 },
      transitionProps: { duration: 100 },
    }),
    Popover: withDefaults<PopoverProps>({ shadow: 'md', transitionProps: { duration: 80 } }),
    // What scrolls can be scrolled from the keyboard too.
    SpotlightActionsList: { defaultProps: { viewportProps: { tabIndex: 0 } } },
    Tooltip: withDefaults<TooltipProps>({
      openDelay: 400,
      withArrow: false,
      events: { hover: true, focus: true, touch: false },
    }),
  },
});

function withDefaults<Props>(defaultProps: Partial<Props>): { defaultProps: Partial<Props> } {
  return { defaultProps };
}
