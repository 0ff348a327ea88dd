import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox } from '../../../parts/Combobox';
import { useInterfaceLanguage } from '../../../locales/labels';
import { useCatalogue, useWorkshop } from '../../../state/ledgers';
import { delegationOptions } from '../../../blocks/delegations/delegationOptions';

interface DelegationLineProps {
  label: string;
  line: RefObject<HTMLInputElement | null>;
  /** Answers whether it was taken. The line is empty at once; what was refused comes back unless another is typed. */
  onPick: (delegation: string) => Promise<boolean>;
}

/** Two letters and Enter pick a delegation of this workshop; where two fit, one is chosen with the arrows. */
export function DelegationLine({ label, line, onPick }: DelegationLineProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
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
    type('');
    if (!(await onPick(delegation))) setTyped((now) => (now === '' ? typed : now));
  };
  const choices = options.slice(0, 8).map(({ id, name, code }) => ({ key: id, name, note: code }));

  return (
    <Combobox
      field={line}
      label={label}
      placeholder={t('room.twoLetters')}
      typed={typed}
      onType={type}
      options={choices}
      chosen={chosen}
      onChoose={setChosen}
      entered={choices.find(({ key }) => key === resolved)}
      onTake={({ key }) => void pick(key)}
      onUnsure={() => setAsked(typed.trim() !== '')}
      waiting={asked && t(options.length === 0 ? 'room.noDelegation' : 'participants.chooseOne')}
    />
  );
}
