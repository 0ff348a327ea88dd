import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chair } from '../../../core/model/chair';
import { Private } from '../../blocks/roomSafe/Private';
import { presidingOf } from '../../blocks/presiding/presidingValue';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { NOTHING, TypedSelect, type Chosen } from '../../parts/TypedSelect';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { ChairRow } from './ChairRow';
import { useChairChoices, whoOf } from './useChairChoices';

/** Who chairs the meeting: persons, delegations or words as printed, in the order in which they are printed. */
export function ChairsSection() {
  const { t } = useTranslation();
  const { meeting, languages } = useWorkshop('meeting', 'languages');
  const { run, refusal } = useCommand();
  const choices = useChairChoices();
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const language = languages[0] ?? 'en';
  const chairs = meeting.chairs ?? [];
  const save = (next: Chair[]) => run('meeting.setChairs', { chairs: next, from: chairs });
  const type = (typed: Chosen) => {
    const { completed } = typed;
    setChosen(completed === undefined ? typed : NOTHING);
    if (completed === undefined) return;
    const role = chairs.some((chair) => chair.role === 'chair') ? 'coChair' : 'chair';
    void save([...chairs, { id: crypto.randomUUID(), role, ...whoOf(presidingOf(completed, language)) }]);
  };
  return (
    <Section title={t('prepare.chairs')} description={t('prepare.chairsText')}>
      <Private>
        <div className="stack gap-3">
          {chairs.length > 0 && (
            <ol className="stack gap-2">
              {chairs.map((chair) => (
                <ChairRow key={chair.id} chair={chair} chairs={chairs} onSave={save} />
              ))}
            </ol>
          )}
          <TypedSelect {...choices} label={t('prepare.addChair')} chosen={chosen} onChange={type} />
        </div>
      </Private>
      <RefusalNote refusal={refusal} />
    </Section>
  );
}
