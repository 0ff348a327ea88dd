import { useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { joinNames } from '../../../core/directory/join';
import { parseDelegationList } from '../../../core/directory/list';
import { Combobox } from '../../parts/Combobox';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { sorted, type Sorted } from './pastedList';
import { fromEntry, pickerOptions, type PickerOption } from './pickerOptions';

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
  const [waiting, setWaiting] = useState(false);
  const language = languages[0] ?? 'en';
  const present = new Set(Object.values(delegations).flatMap(({ code }) => code ?? []));
  const { kind, options } = pickerOptions({ directory, typed, spoken, drafting: language });
  const note = (option: PickerOption) => {
    if (option.code === undefined) return t(`participants.addAs.${option.delegation.kind}`);
    return present.has(option.code) ? t('participants.already') : option.code;
  };

  const type = (text: string) => {
    setTyped(text);
    setWaiting(false);
    clear();
  };
  /** The line is empty at once, ready for the next; what was refused comes back unless another is typed. */
  const add = async ({ delegation }: PickerOption) => {
    type('');
    if (!(await run('delegation.add', delegation))) setTyped((now) => (now === '' ? typed : now));
  };
  const onPaste = (event: ClipboardEvent) => {
    const { listed } = parseDelegationList(event.clipboardData.getData('text'), directory);
    if (listed.length < 2) return;
    event.preventDefault();
    void addListed(sorted(listed, present));
  };
  /** What was not added, or not as a State of the directory, is said; what several are called waits in the line. */
  const addListed = async ({ known, free, there, doubtful }: Sorted) => {
    const delegations = [
      ...known.map(fromEntry),
      ...free.map((text) => ({ kind: 'organisation' as const, name: { [language]: text } })),
    ];
    const count = delegations.length;
    if (count > 0 && !(await run('delegation.addMany', { delegations }))) return;
    const said = [
      t('participants.pasted', { count }),
      there > 0 && t('participants.pastedThere', { count: there }),
      free.length > 0 && t('participants.pastedFree', { names: joinNames(free, spoken) }),
      doubtful.length > 0 && t('participants.pastedDoubtful', { names: joinNames(doubtful, spoken) }),
    ];
    showToast({ text: said.filter(Boolean).join(' '), ...(count > 0 && { undo: true }) });
    const [first] = doubtful;
    if (first === undefined) return;
    setTyped(first);
    setWaiting(true);
  };

  const noted = options.map((option) => ({ ...option, note: note(option) }));

  return (
    <>
      <Combobox
        label={t('participants.add')}
        kind="line"
        size="md"
        autoFocus
        placeholder={t('participants.placeholder')}
        typed={typed}
        onType={type}
        options={noted}
        entered={kind === 'resolved' ? noted[0] : undefined}
        onTake={(option) => void add(option)}
        onUnsure={() => setWaiting(options.length > 0)}
        onPaste={onPaste}
        waiting={waiting && t(kind === 'free' ? 'participants.chooseKind' : 'participants.chooseOne')}
      />
      <RefusalNote refusal={refusal} />
    </>
  );
}
