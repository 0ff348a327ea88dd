import { useTranslation } from 'react-i18next';
import { numberRecommendations } from '../../../core/queries/numbers';
import { plainText } from '../../../core/queries/plainText';
import { ListRow } from '../../parts/ListRow';
import { Section } from '../../parts/Section';
import { useWorkshop } from '../../state/ledgers';
import { go, select } from '../../state/view';

/** The recommendations with two wordings, one line each, that lead to where one of them is chosen. */
export function TwoVersions() {
  const { t } = useTranslation();
  const { groups, recommendations } = useWorkshop('groups', 'recommendations');
  const undecided = numberRecommendations({ groups, recommendations })
    .flatMap(({ items }) => items)
    .filter(({ recommendation }) => recommendation.conflicts.length > 0);
  if (undecided.length === 0) return null;
  return (
    <Section title={t('handover.undecided')} description={t('handover.undecidedText')}>
      {undecided.map(({ recommendation: { id, text, conflicts }, number }) => (
        <ListRow
          key={id}
          start={number ?? '–'}
          end={t('handover.versions', { count: conflicts.length + 1 })}
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
