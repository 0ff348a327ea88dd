import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDelegationList } from '../../core/directory/list';
import { RefusalNote } from '../parts/RefusalNote';
import { useInterfaceLanguage } from '../locales/labels';
import { useCommand } from '../state/commands';
import { useCatalogue, useWorkshop } from '../state/ledgers';
import { showToast } from '../state/toasts';
import { fromEntry, pickerOptions, type PickerOption } from './pickerOptions';
import classes from './DelegationPicker.module.css';

/**
 * Adds delegations by two letters of a code or a name. It never guesses: where several fit (Niger, Nigeria), Enter waits
 * until one is chosen with the arrows, the mouse or its code.
 */
export function DelegationPicker() {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { languages, delegations } = useWorkshop('languages', 'delegations');
  const { run, refusal, clear } = useCommand();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [waiting, setWaiting] = useState(false);
  const id = useId();
  const language = languages[0] ?? 'en';
  const present = new Set(Object.values(delegations).flatMap(({ code }) => code ?? []));
  const { kind, options } = pickerOptions(directory, typed, spoken, language);
  const note = (option: PickerOption) => {
    if (option.code === undefined) return t(`participants.addAs.${option.delegation.kind}`);
    return present.has(option.code) ? t('participants.already') : option.code;
  };

  const type = (text: string) => {
    setTyped(text);
    setChosen(-1);
    setWaiting(false);
    clear();
  };
  const add = async ({ delegation }: PickerOption) => {
    if (await run('delegation.add', delegation)) type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = chosen < 0 && step < 0 ? 0 : chosen;
      setChosen((from + step + options.length) % options.length);
    } else if (event.key === 'Escape') type('');
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const option = options[chosen] ?? (kind === 'resolved' ? options[0] : undefined);
      if (option) void add(option);
      else setWaiting(options.length > 0);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const { listed } = parseDelegationList(event.clipboardData.getData('text'), directory);
    if (listed.length < 2) return;
    event.preventDefault();
    const all = listed.map((each) =>
      each.kind === 'entry'
        ? fromEntry(each.entry)
        : { kind: 'organisation' as const, name: { [language]: each.text } },
    );
    void run('delegation.addMany', { delegations: all }).then((done) => {
      if (done) showToast({ text: t('participants.pasted', { count: all.length }), undo: true });
    });
  };

  return (
    <div className={classes.picker}>
      <label htmlFor={id} className={classes.label}>
        {t('participants.add')}
      </label>
      <input
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
        placeholder={t('participants.placeholder')}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <p className={classes.waiting} role="status">
        {waiting && t(kind === 'free' ? 'participants.chooseKind' : 'participants.chooseOne')}
      </p>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t('participants.add')}
        className={classes.options}
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={classes.option}
            data-enter={(kind === 'resolved' && chosen < 0) || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void add(option)}
          >
            <span>{option.name}</span>
            <span className={classes.note}>{note(option)}</span>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
