import { useTranslation } from 'react-i18next';
import { PlaceTabs } from '../../parts/PlaceTabs';

export const ISSUE_SECTIONS = ['document', 'export', 'versions', 'history'] as const;
export type IssueSection = (typeof ISSUE_SECTIONS)[number];

/** The parts of Issue, in the order of the work. */
export function IssueTabs({ current }: { current: IssueSection }) {
  const { t } = useTranslation();
  return (
    <PlaceTabs
      place="issue"
      label={t('shell.places.issue')}
      current={current}
      sections={ISSUE_SECTIONS.map((id) => ({ id, label: t(`issue.sections.${id}`) }))}
    />
  );
}
