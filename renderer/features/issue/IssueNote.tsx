import { useTranslation } from 'react-i18next';
import { correctionInWords } from '../../../core/archive/packageIssueText';
import { correctionOf } from '../../../core/queries/correctionOf';
import { useInterfaceLanguage } from '../../locales/labels';
import { dayRange } from '../../parts/formatTime';
import { useWorkshop } from '../../state/ledgers';

/** "issued 2 June 2015 · COR 1 of 1 June 2015; replaces the text issued 11 May 2015". */
export function IssueNote() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { document } = useWorkshop('document');
  const day = (iso: string) => dayRange(iso, iso, language);
  const issuedOn = document.status === 'issued' ? document.issue?.on : undefined;
  const said = [
    issuedOn && t('archive.issuedOn', { day: day(issuedOn) }),
    correctionInWords({ correction: correctionOf(document) }, { language, day }),
  ].filter(Boolean);
  return said.length > 0 && <p className="quiet">{said.join(' · ')}</p>;
}
