import { chooseDocument, useChosenView } from '../../blocks/document/documentChoice';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { useWorkshop } from '../../state/ledgers';

/** The language in which the document is looked at and printed: one choice for every page of Issue. */
export function DocumentLanguage() {
  const workshop = useWorkshop('id', 'languages', 'document');
  const { language } = useChosenView(workshop);
  return (
    <LanguageTabs
      languages={workshop.languages}
      value={language}
      onChange={(chosen) => chooseDocument(workshop.id, { language: chosen })}
    />
  );
}
