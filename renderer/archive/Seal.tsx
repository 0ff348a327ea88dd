import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PackageReport } from '../../core/contract';
import { useInterfaceLanguage } from '../locales/labels';
import { clockTime } from '../parts/formatTime';
import classes from './Seal.module.css';

const KNOWN = ['missing', 'changed', 'extra', 'unsafePath', 'link', 'manifest'] as const;

/**
 * The result of verifying, in words that need no knowledge of checksums. `kept` files were archived; the package has
 * some of its own beside them, which list and describe those.
 */
export function Seal({ report, kept }: { report: PackageReport; kept: number }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const at = clockTime(report.verifiedAt, language);
  const Icon = report.valid ? IconShieldCheck : IconShieldX;
  return (
    <div className={classes.seal} data-valid={report.valid}>
      <Icon size={18} aria-hidden />
      <div>
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
            {report.problems.map(({ problem, path }) => (
              <li key={`${problem} ${path}`}>
                {t(`archive.problems.${KNOWN.find((known) => known === problem) ?? 'form'}`, { path })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
