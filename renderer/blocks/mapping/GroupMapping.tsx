import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReference } from '../../../core/model/framework';
import type { Group } from '../../../core/model/recommendation';
import { coverageKey } from '../../../core/queries/coverage';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { usePlans } from '../../state/plans';
import { useWholeList } from '../../state/useWholeList';
import { MappedPlaces } from './MappedPlaces';
import { PlacePicker } from './PlacePicker';

const NONE: PlanReference[] = [];

/** The places that a heading refers to, printed in the line under it, in the order in which they were chosen. */
export function GroupMapping({ group }: { group: Group }) {
  const { t } = useTranslation();
  const frameworks = usePlans();
  const { run, refusal } = useCommand();
  const { id, references } = group;
  const plans = useMemo(() => frameworks.filter(({ kind }) => kind === 'plan'), [frameworks]);
  const change = useWholeList(id, references, (next, from) =>
    run('group.setReferences', { id, from, references: next }),
  );
  const without = (all: readonly PlanReference[], reference: PlanReference) =>
    all.filter((other) => coverageKey(other) !== coverageKey(reference));
  const has = (all: readonly PlanReference[], reference: PlanReference) =>
    without(all, reference).length < all.length;
  return (
    <div className="stack gap-3">
      <MappedPlaces
        places={references.map((reference) => ({ reference }))}
        empty={t('mapping.noReference')}
        onRemove={(reference) => change((all) => without(all, reference))}
      />
      <RefusalNote refusal={refusal} />
      <PlacePicker
        of={id}
        plans={plans}
        roleOf={(reference) => (has(references, reference) ? t('mapping.cited') : undefined)}
        onToggle={(reference) =>
          change((all) => (has(all, reference) ? without(all, reference) : [...all, reference]))
        }
        suggestions={NONE}
        hint={t('mapping.keysHeading')}
      />
    </div>
  );
}
