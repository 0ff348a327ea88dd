import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReference } from '../../../core/model/framework';
import type { Mapping, Recommendation } from '../../../core/model/recommendation';
import { coverageKey } from '../../../core/queries/coverage';
import { plainText } from '../../../core/queries/plainText';
import { suggestPlaces } from '../../../core/queries/suggestPlaces';
import { cx } from '../../parts/cx';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { usePlans } from '../../state/plans';
import { useWholeList } from '../../state/useWholeList';
import { MappedPlaces } from './MappedPlaces';
import { PlacePicker } from './PlacePicker';
import { useReferenceLabel } from './useReferenceLabel';
import classes from './Mapping.module.css';

const same = (some: PlanReference, other: PlanReference) => coverageKey(some) === coverageKey(other);

/** What of the plan a recommendation speaks to: mainly, or besides. */
export function RecommendationMapping({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { groups } = useWorkshop('groups');
  const frameworks = usePlans();
  const describe = useReferenceLabel();
  const { run, refusal, clear } = useCommand();
  const { id, mappings, text, group } = recommendation;
  useEffect(clear, [id, clear]);
  const plans = useMemo(() => frameworks.filter(({ kind }) => kind === 'plan'), [frameworks]);
  const suggestions = useMemo(() => {
    const words = Object.values(text)
      .map((wording) => plainText(wording.nodes))
      .join(' ');
    return suggestPlaces(words, plans, language).filter(
      (reference) => !mappings.some(({ target }) => same(target, reference)),
    );
  }, [text, plans, language, mappings]);

  const change = useWholeList(id, mappings, (next, from) =>
    run('recommendation.map', { id, from, mappings: next }),
  );
  const without = (all: readonly Mapping[], reference: PlanReference) =>
    all.filter(({ target }) => !same(target, reference));
  const turned = (all: readonly Mapping[], reference: PlanReference) =>
    all.map((mapping): Mapping =>
      same(mapping.target, reference)
        ? { ...mapping, role: mapping.role === 'primary' ? 'secondary' : 'primary' }
        : mapping,
    );
  /** Nothing, then primary, then secondary, then nothing again. */
  const toggle = (reference: PlanReference) =>
    change((all) => {
      const known = all.find(({ target }) => same(target, reference));
      if (!known) return [...all, { target: reference, role: 'primary' }];
      return known.role === 'primary' ? turned(all, reference) : without(all, reference);
    });
  const cited = groups[group]?.references ?? [];

  return (
    <div className={cx('stack gap-3', classes.fills)}>
      <MappedPlaces
        places={mappings.map(({ target, role }) => ({ reference: target, role: t(`mapping.roles.${role}`) }))}
        empty={
          cited.length > 0 ? t('mapping.byHeading', { places: cited.map(describe) }) : t('mapping.unmapped')
        }
        onRole={(reference) => change((all) => turned(all, reference))}
        onRemove={(reference) => change((all) => without(all, reference))}
      />
      <RefusalNote refusal={refusal} />
      <PlacePicker
        of={id}
        plans={plans}
        roleOf={(reference) => {
          const role = mappings.find(({ target }) => same(target, reference))?.role;
          return role && t(`mapping.roles.${role}`);
        }}
        onToggle={toggle}
        suggestions={suggestions}
        hint={t('mapping.keys')}
      />
    </div>
  );
}
