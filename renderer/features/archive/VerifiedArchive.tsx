import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hasProblems, type ArchiveVerified } from '../../../core/archive/report';
import {
  headCheckInWords,
  honestLine,
  inventoryLine,
  inventoryProblemInWords,
  wrongInWords,
} from '../../../core/archive/reportText';
import { useInterfaceLanguage } from '../../locales/labels';
import { clockTime } from '../../parts/formatTime';
import { Note } from '../../parts/Note';

/** What verifying the archive found: problems first, then the head to keep, and what all of it proves. */
export function VerifiedArchive({ verified: { report, count } }: { verified: ArchiveVerified }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { packages, inventory, headCheck } = report;
  const wrong = hasProblems(report);
  const at = clockTime(report.at, language);
  return (
    <Note meaning={wrong ? 'danger' : 'ok'} icon={wrong ? IconShieldX : IconShieldCheck}>
      <p className="strong">
        {wrong
          ? t('archive.allNotIntact', { at, count: packages.length, total: count })
          : t('archive.allIntact', { at, count })}
      </p>
      <ul className="bullets">
        {headCheck && headCheck.found !== 'held' && <li>{headCheckInWords(headCheck, language)}</li>}
        {inventory.problems.map((problem) => (
          <li key={`${problem.problem} ${problem.line}`}>{inventoryProblemInWords(problem, language)}</li>
        ))}
        {packages.map((each) => (
          <li key={each.package}>
            <strong>{each.package}</strong>: {wrongInWords(each, language)}
          </li>
        ))}
      </ul>
      {headCheck?.found === 'held' && <p>{headCheckInWords(headCheck, language)}</p>}
      <p>{inventoryLine(report, language)}</p>
      <p className="quiet">{honestLine(language)}</p>
    </Note>
  );
}
