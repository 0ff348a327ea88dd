import { useTranslation } from 'react-i18next';
import type { Conflict, Recommendation } from '../../../core/model/recommendation';
import { TwoWordings } from '../../blocks/wording/TwoWordings';
import { useWrittenBy } from '../../blocks/wording/useWrittenBy';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { useWorkshop } from '../../state/ledgers';
import classes from './Conflicts.module.css';

/** Two versions written on the same text: both stand here until somebody says which one stays. */
export function Conflicts({
  recommendation: { id, text },
  conflict,
}: {
  recommendation: Recommendation;
  conflict: Conflict;
}) {
  const { t } = useTranslation();
  const writtenBy = useWrittenBy();
  const { document } = useWorkshop('document');
  const { language, nodes } = conflict;
  const present = text[language];
  return (
    <div className={classes.conflict}>
      <TwoWordings
        words={{ language, present, other: nodes }}
        whyNotBoth={document.nature === 'negotiated' ? undefined : t('changedTwice.notNegotiated')}
        onKeep={(keep) =>
          void runFromSheet('recommendation.settle', {
            id,
            conflict: conflict.id,
            keep,
            base: present?.rev ?? 0,
          })
        }
      >
        {writtenBy(conflict)}
      </TwoWordings>
    </div>
  );
}
