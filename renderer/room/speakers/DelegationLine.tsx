import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { delegationOptions } from './delegationOptions';
import classes from './DelegationLine.module.css';

interface DelegationLineProps {
  label: string;
  line: RefObject<HTMLInputElement | null>;
  /** Answers whether it was taken; the line is then empty and ready for the next. */
  onPick: (delegation: string) => Promise<boolean>;
}

/** Two letters and Enter pick a delegation of this workshop; where two fit, one is chosen with the arrows. */
export function DelegationLine({ label, line, onPick }: DelegationLineProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [asked, setAsked] = useState(false);
  const { options, resolved } = delegationOptions(typed, delegations, directory, language);

  const type = (text: string) => {
    setTyped(text);
    setChosen(-1);
    setAsked(false);
  };
  const pick = async (delegation: string) => {
    if (await onPick(delegation)) type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((Math.max(chosen, step < 0 ? 0 : -1) + step + options.length) % options.length);
    } else if (event.key === 'Escape') {
      // From an empty line back to the page, whose letters are keys.
      if (typed === '') document.getElementById('work')?.focus();
      type('');
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const picked = options[chosen]?.id ?? resolved;
      if (picked !== undefined) void pick(picked);
      else setAsked(typed.trim() !== '');
    }
  };

  return (
    <div className={classes.line}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <input
        ref={line}
        id={id}
        className={classes.input}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
        aria-autocomplete="list"
        // The next one to ask for the floor does not wait for a click.
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={typed}
        placeholder={t('room.twoLetters')}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={classes.options}
        hidden={options.length === 0}
      >
        {options.slice(0, 8).map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            data-enter={(chosen < 0 && option.id === resolved) || undefined}
            className={classes.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void pick(option.id)}
          >
            <span>{option.name}</span>
            <span className={classes.code}>{option.code}</span>
          </li>
        ))}
      </ul>
      <p className={classes.asked} role="status">
        {asked && t(options.length === 0 ? 'room.noDelegation' : 'participants.chooseOne')}
      </p>
    </div>
  );
}
