import { TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { cx } from './cx';
import classes from './Combobox.module.css';

export interface ComboboxOption {
  key: string;
  name: string;
  note?: ReactNode;
}

/** How a combobox looks and where it stands. */
export interface ComboboxLook {
  label: string;
  /** The label is heard, not seen: what stands around says it. */
  isLabelHidden?: boolean;
  placeholder?: string | undefined;
  className?: string | undefined;
  size?: 'xs' | 'sm' | 'md';
  disabled?: boolean;
  /** It has the keyboard as it opens. */
  autoFocus?: boolean;
}

interface ComboboxProps<O extends ComboboxOption> extends ComboboxLook {
  /** The input itself, for a key that leads back to it. */
  field?: RefObject<HTMLInputElement | null> | undefined;
  /** A line is sent by Enter and empty again; a field holds the one that was chosen, and belongs to a form. */
  kind: 'line' | 'field';
  typed: string;
  onType: (text: string) => void;
  options: readonly O[];
  /** The option that Enter takes while the arrows stand on none; Enter never guesses. */
  entered: O | undefined;
  onTake: (option: O) => void;
  /** Enter, and nothing is certain. */
  onUnsure: () => void;
  /** The keyboard goes elsewhere. */
  onLeave?: () => void;
  onPaste?: (event: ClipboardEvent) => void;
  /** What Enter waits for, said where it is typed. */
  waiting: ReactNode;
}

/**
 * Something typed, and the options that fit: arrows and Enter, or the mouse. While it lists them, Enter is its own; the
 * form around it is sent only when what is in the field was taken before.
 */
export function Combobox<O extends ComboboxOption>(props: ComboboxProps<O>) {
  const { field, kind, typed, onType, options, entered, onTake, onUnsure, onLeave, onPaste, waiting } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** The option the arrows stand on; -1 for none. */
  const [chosen, setChosen] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const isListed = isOpen && options.length > 0;
  useEffect(() => {
    if (isListed) (list.current?.children[chosen] ?? list.current)?.scrollIntoView({ block: 'nearest' });
  }, [isListed, chosen]);

  const show = (open: boolean) => {
    setOpen(open);
    setChosen(-1);
  };
  const take = (option: O) => {
    show(false);
    onTake(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = chosen < 0 && step < 0 ? 0 : chosen;
      setOpen(true);
      setChosen((from + step + options.length) % options.length);
    } else if (event.key === 'Escape') {
      // From an empty line back to the page, whose letters are keys.
      if (kind === 'line') {
        if (typed === '') document.getElementById('work')?.focus();
        onType('');
      } else if (isListed) event.preventDefault();
      show(false);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const option = kind === 'line' || isOpen ? (options[chosen] ?? entered) : undefined;
      const isAsked = option !== undefined || kind === 'line' || (isOpen && typed.trim() !== '');
      if (isAsked) event.preventDefault();
      if (option) take(option);
      else onUnsure();
    }
  };

  return (
    <div className={cx(classes.combobox, props.className)}>
      <TextInput
        ref={field}
        id={id}
        size={props.size ?? 'sm'}
        {...(props.isLabelHidden ? { 'aria-label': props.label } : { label: props.label })}
        role="combobox"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus={props.autoFocus ?? false}
        disabled={props.disabled ?? false}
        value={typed}
        placeholder={props.placeholder}
        rightSection={kind === 'field' && <IconSelector size={14} aria-hidden />}
        rightSectionPointerEvents="none"
        onChange={(event) => {
          show(true);
          onType(event.currentTarget.value);
        }}
        onClick={() => show(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          show(false);
          onLeave?.();
        }}
        onPaste={onPaste}
      />
      <p className={cx('lacks', classes.waiting)} role="status">
        {waiting}
      </p>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        className={cx('floats', classes.options)}
        hidden={!isListed}
      >
        {isListed &&
          options.map((option, index) => (
            <li
              key={option.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={cx('option', classes.option)}
              data-enter={(chosen < 0 && option.key === entered?.key) || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              <span>{option.name}</span>
              <span className="hint">{option.note}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
