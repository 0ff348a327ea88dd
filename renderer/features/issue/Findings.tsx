import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../core/checks/check';
import { findingKey, findingsIn, isToSettle } from '../../../core/checks/findings';
import { cx } from '../../parts/cx';
import { FindingItem } from './FindingItem';
import classes from './CheckList.module.css';

/** What Check found in all languages of the document, beside the steps that it may stand in the way of. */
export function Findings({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation();
  const findings = findingsIn(checks.filter(isToSettle));
  if (findings.length === 0) {
    return (
      <p className={cx('stack', classes.check)} data-weight="fine">
        <IconCheck size={20} aria-hidden className={classes.icon} data-tone="ok" />
        {t('issue.nothingFound')}
      </p>
    );
  }
  return (
    <ul className="stack">
      {findings.map((finding) => (
        <FindingItem key={findingKey(finding)} finding={finding} />
      ))}
    </ul>
  );
}
