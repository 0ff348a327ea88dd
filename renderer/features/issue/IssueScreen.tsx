import type { ReactNode } from 'react';
import { DocumentSection } from '../../blocks/document/DocumentSection';
import { PastSection } from '../../blocks/history/past/PastSection';
import { useView } from '../../state/view';
import { ExportSection } from './ExportSection';
import { ISSUE_SECTIONS, IssueTabs, type IssueSection } from './IssueTabs';
import { VersionsSection } from './VersionsSection';

const PARTS: Record<IssueSection, () => ReactNode> = {
  document: DocumentSection,
  export: ExportSection,
  versions: VersionsSection,
  history: PastSection,
};

/** Issue: the document on paper, what it still needs and its files, the versions it goes through, and its past. */
export function IssueScreen() {
  const asked = useView((view) => view.section);
  const section = ISSUE_SECTIONS.find((known) => known === asked) ?? 'document';
  const Content = PARTS[section];
  return (
    <>
      <IssueTabs current={section} />
      <Content />
    </>
  );
}
