import { useId, type ClipboardEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { cx } from './cx';
import classes from './Combobox.module.css';

export interface ComboboxOption {
  key: string;
  name: string;
  note: ReactNode;
}

interface ComboboxProps<O extends ComboboxOption> {
  /** The line itself, for a key that leads back to it. */
  field?: RefObject<HTMLInputElement | null> | undefined;
  label: string;
  placeholder: string;
  typed: string;
  onType: (text: string) => void;
  options: readonly O[];
  /** The option the arrows stand on; -1 for none. */
  chosen: number;
  onChoose: (index: number) => void;
  /** The option that Enter takes while the arrows stand on none; Enter never guesses. */
  entered: O | undefined;
  onTake: (option: O) => void;
  /** Enter, and nothing is certain. */
  onUnsure: () => void;
  onPaste?: (event: ClipboardEvent) => void;
  /** What Enter waits for, said where it is typed. */
  waiting: ReactNode;
}

/** A line with the options that fit what is typed: arrows and Enter, or the mouse. It has the keyboard as it opens. */
export function Combobox<O extends ComboboxOption>({
  field,
  label,
  placeholder,
  typed,
  onType,
  options,
  chosen,
  onChoose,
  entered,
  onTake,
  onUnsure,
  onPaste,
  waiting,
}: ComboboxProps<O>) {
  const id = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = chosen < 0 && step < 0 ? 0 : chosen;
      onChoose((from + step + options.length) % options.length);
    } else if (event.key === 'Escape') {
      // From an empty line back to the page, whose letters are keys.
      if (typed === '') document.getElementById('work')?.focus();
      onType('');
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const option = options[chosen] ?? entered;
      if (option) onTake(option);
      else onUnsure();
    }
  };

  return (
    <div className={classes.combobox}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={classes.input}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        placeholder={placeholder}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <p className={cx('lacks', classes.waiting)} role="status">
        {waiting}
      </p>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={cx('floats', classes.options)}
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={cx('option', classes.option)}
            data-enter={(chosen < 0 && option.key === entered?.key) || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(option)}
          >
            <span>{option.name}</span>
            <span className="hint">{option.note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
