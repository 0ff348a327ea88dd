import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox, type ComboboxLook } from '../../parts/Combobox';
import { optionsFor } from '../../parts/TypedSelect';
import { useDelegationsMeant } from './useDelegationsMeant';

interface DelegationLineProps extends ComboboxLook {
  line?: RefObject<HTMLInputElement | null>;
  /** Those that need not be named again: shown as such, and not offered while nothing is typed. */
  already?: readonly string[];
  /** Answers whether it was taken. The line is empty at once; what was refused comes back unless another is typed. */
  onPick: (delegation: string) => Promise<boolean>;
}

const NOBODY: readonly string[] = [];

/** Enter picks a delegation of this workshop and the line is ready for the next; where two fit, one is chosen with the arrows. */
export function DelegationLine({ line, already = NOBODY, onPick, ...look }: DelegationLineProps) {
  const { t } = useTranslation();
  const { data, ...choices } = useDelegationsMeant();
  const [typed, setTyped] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const [several, none] = [t('participants.chooseOne'), t('participants.notHereLine')];
  const noted = data.map((each) =>
    already.includes(each.value) ? { ...each, note: t('participants.already') } : each,
  );
  const offered = typed === '' ? noted.filter(({ value }) => !already.includes(value)) : noted;
  const found = optionsFor(typed, wasAsked, { ...choices, data: offered, several, none });

  const type = (text: string) => {
    setTyped(text);
    setAsked(false);
  };
  const pick = async (delegation: string) => {
    type('');
    if (already.includes(delegation)) return;
    if (!(await onPick(delegation))) setTyped((now) => (now === '' ? typed : now));
  };

  const ask = () => setAsked(typed.trim() !== '');

  return (
    <Combobox
      placeholder={t('room.twoLetters')}
      {...look}
      field={line}
      kind="line"
      typed={typed}
      onType={type}
      options={found.options}
      entered={'entered' in found ? found.entered : undefined}
      onTake={({ key }) => void pick(key)}
      onUnsure={ask}
      onLeave={ask}
      waiting={wasAsked && (found.isKnown ? several : none)}
    />
  );
}
