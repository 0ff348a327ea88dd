import { useTranslation } from 'react-i18next';
import { numberRecommendations } from '../../../core/queries/numbers';
import { byRecommendation } from '../../../core/model/belongings';
import { plainText } from '../../../core/queries/plainText';
import { ListRow } from '../../parts/ListRow';
import { Section } from '../../parts/Section';
import { useWorkshop } from '../../state/ledgers';
import { go, select } from '../../state/view';

/** The recommendations with two wordings, one line each, that lead to where one of them is chosen. */
export function TwoVersions() {
  const { t } = useTranslation();
  const { groups, recommendations, conflicts } = useWorkshop('groups', 'recommendations', 'conflicts');
  const unsettled = byRecommendation(conflicts);
  const undecided = numberRecommendations({ groups, recommendations })
    .flatMap(({ items }) => items)
    .filter(({ recommendation }) => unsettled.has(recommendation.id));
  if (undecided.length === 0) return null;
  return (
    <Section title={t('handover.undecided')} description={t('handover.undecidedText')}>
      {undecided.map(({ recommendation: { id, text }, number }) => (
        <ListRow
          key={id}
          start={number ?? '–'}
          end={t('handover.versions', { count: (unsettled.get(id)?.length ?? 0) + 1 })}
          onSelect={() => {
            go('desk');
            select({ kind: 'recommendation', id });
          }}
        >
          {plainText(Object.values(text)[0]?.nodes ?? []).slice(0, 160)}
        </ListRow>
      ))}
    </Section>
  );
}
