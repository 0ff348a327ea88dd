import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { validityInWords } from '../../../core/archive/packageIssueText';
import { problemsInWords } from '../../../core/archive/reportText';
import type { PackageReport } from '../../../core/contract';
import { useInterfaceLanguage } from '../../locales/labels';
import { clockTime, dayRange } from '../../parts/formatTime';
import { Note } from '../../parts/Note';
import classes from './VerificationResult.module.css';

/**
 * The result of verifying a package, in plain words, and whether a later issue replaced it: being whole is not being
 * in force. `kept` counts archived files; the package has some of its own
 * beside them, which describe those.
 */
export function VerificationResult({ report, kept }: { report: PackageReport; kept: number }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const at = clockTime(report.verifiedAt, language);
  const standing =
    report.issue && validityInWords(report.issue, { language, day: (day) => dayRange(day, day, language) });
  return (
    <div className={classes.seal} data-valid={report.valid}>
      <Note meaning={report.valid ? 'ok' : 'danger'} icon={report.valid ? IconShieldCheck : IconShieldX}>
        <p>
          {report.valid
            ? t('archive.intact', {
                at,
                kept: t('archive.files', { count: kept }),
                own: t('archive.files', { count: report.files - kept }),
              })
            : t('archive.damaged', { at })}
        </p>
        {report.problems.length > 0 && (
          <ul>
            {problemsInWords(report, language).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {standing !== undefined && <p className={classes.standing}>{standing}</p>}
      </Note>
    </div>
  );
}
