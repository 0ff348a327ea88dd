import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReference } from '../../../core/model/framework';
import type { Group } from '../../../core/model/recommendation';
import { coverageKey } from '../../../core/queries/coverage';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { usePlans } from '../../state/plans';
import { MappedPlaces } from './MappedPlaces';
import { PlacePicker } from './PlacePicker';
import classes from './Mapping.module.css';

const NONE: PlanReference[] = [];

/** The places that a heading refers to, printed in the line under it, in the order in which they were chosen. */
export function GroupMapping({ group }: { group: Group }) {
  const { t } = useTranslation();
  const frameworks = usePlans();
  const { run, refusal } = useCommand();
  const { id, references } = group;
  const plans = useMemo(() => frameworks.filter(({ kind }) => kind === 'plan'), [frameworks]);
  const has = (reference: PlanReference) =>
    references.some((other) => coverageKey(other) === coverageKey(reference));
  const set = (next: PlanReference[]) => void run('group.setReferences', { id, references: next });
  const remove = (reference: PlanReference) =>
    set(references.filter((other) => coverageKey(other) !== coverageKey(reference)));
  return (
    <div className={classes.mapping}>
      <MappedPlaces
        places={references.map((reference) => ({ reference }))}
        empty={t('mapping.noReference')}
        onRemove={remove}
      />
      <RefusalNote refusal={refusal} />
      <PlacePicker
        of={id}
        plans={plans}
        roleOf={(reference) => (has(reference) ? t('mapping.cited') : undefined)}
        onToggle={(reference) => (has(reference) ? remove(reference) : set([...references, reference]))}
        suggestions={NONE}
        hint={t('mapping.keysHeading')}
      />
    </div>
  );
}
