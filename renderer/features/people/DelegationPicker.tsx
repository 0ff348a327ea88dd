import { useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { joinNames } from '../../../core/directory/join';
import { parseDelegationList } from '../../../core/directory/list';
import { typedList } from '../../../core/directory/typedList';
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
 * until one is chosen with the arrows, the mouse or its code. A list, typed or pasted, is added at once.
 */
export function DelegationPicker() {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { languages, delegations } = useWorkshop('languages', 'delegations');
  const { run, refusal, clear } = useCommand();
  const [typed, setTyped] = useState('');
  const [waiting, setWaiting] = useState(false);
  /** Names of a typed list that are asked for one after the other. */
  const [left, setLeft] = useState<readonly string[]>([]);
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
    const [next = '', ...rest] = left;
    type(next);
    setLeft(rest);
    if (next !== '') setWaiting(true);
    if (await run('delegation.add', delegation)) return;
    setTyped((now) => (now === next ? typed : now));
    if (next !== '') setLeft([next, ...rest]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const { listed } = parseDelegationList(event.clipboardData.getData('text'), directory);
    if (listed.length < 2) return;
    event.preventDefault();
    void addListed(sorted(listed, present));
  };
  /** What no directory has is asked for in the line: who types one by one says as what each takes part. */
  const addTyped = (names: Sorted) => {
    type('');
    void addListed({ ...names, free: [] }, names.free);
  };
  /** What was not added, or not as a State of the directory, is said; what several are called waits in the line. */
  const addListed = async ({ known, free, there, doubtful }: Sorted, asked: readonly string[] = []) => {
    const delegations = [
      ...known.map(fromEntry),
      ...free.map((text) => ({ kind: 'organisation' as const, name: { [language]: text } })),
    ];
    const count = delegations.length;
    if (count > 0 && !(await run('delegation.addMany', { delegations }))) {
      setTyped((now) => (now === '' ? typed : now));
      return;
    }
    const said = [
      t('participants.pasted', { count }),
      there > 0 && t('participants.pastedThere', { count: there }),
      free.length > 0 && t('participants.pastedFree', { names: joinNames(free, spoken) }),
      doubtful.length > 0 && t('participants.pastedDoubtful', { names: joinNames(doubtful, spoken) }),
      asked.length > 0 && t('participants.listAsked', { names: joinNames(asked, spoken) }),
    ];
    showToast({ text: said.filter(Boolean).join(' '), ...(count > 0 && { undo: true }) });
    const [first, ...rest] = [...doubtful, ...asked];
    if (first === undefined) return;
    setTyped(first);
    setWaiting(true);
    setLeft(rest);
  };

  const list = kind === 'free' ? typedList(directory, typed, spoken) : undefined;
  const meant = list && sorted(list, present);
  const noted: { key: string; name: string; note: string; take: () => void }[] = [
    ...(meant
      ? [
          {
            key: 'list',
            name: typed.trim(),
            note: t('participants.addList', { count: list.length }),
            take: () => addTyped(meant),
          },
        ]
      : []),
    ...options.map((option) => ({ ...option, note: note(option), take: () => void add(option) })),
  ];

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
        entered={kind === 'resolved' || meant ? noted[0] : undefined}
        onTake={({ take }) => take()}
        onUnsure={() => setWaiting(options.length > 0)}
        onPaste={onPaste}
        waiting={waiting && t(kind === 'free' ? 'participants.chooseKind' : 'participants.chooseOne')}
      />
      <RefusalNote refusal={refusal} />
    </>
  );
}
