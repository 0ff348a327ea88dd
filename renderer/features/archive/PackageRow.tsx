import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { correctionInWords, validityInWords } from '../../../core/archive/packageIssueText';
import type { PackageHit, PackageSummary } from '../../../core/contract';
import { LANGUAGES } from '../../../core/model/language';
import { useExplain, useInterfaceLanguage } from '../../locales/labels';
import { dayRange, dayTime } from '../../parts/formatTime';
import { StateMark } from '../../parts/StateMark';
import { cx } from '../../parts/cx';
import { Excerpt } from './Excerpt';
import { fileSize } from './fileSize';
import { PackageActions } from './PackageActions';
import classes from './PackageRow.module.css';

/** One package: which document, of which meeting, issued when; its files and its seal. */
export function PackageRow({ entry }: { entry: PackageSummary | PackageHit }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const explain = useExplain();
  const written = LANGUAGES.find((each) => each === entry.language);
  const facts = [
    entry.place,
    entry.date && dayRange(entry.date, entry.endsOn ?? entry.date, language),
    written && t(`common.languages.${written}`),
    entry.issuedOn && t('archive.issuedOn', { day: dayRange(entry.issuedOn, entry.issuedOn, language) }),
  ];
  const { correction, redaction, replacedBy, behind } = entry;
  const words = { language, day: (day: string) => dayRange(day, day, language) };
  const corrects = correctionInWords(entry, words);
  const standing = validityInWords(entry, words);
  const isLater = replacedBy !== undefined || behind !== undefined;
  const reason = correction && (correction.reason[language] ?? Object.values(correction.reason)[0]);
  return (
    <li className={classes.row} aria-label={entry.title}>
      <div className="grow">
        <p className="strong">{entry.title}</p>
        <p className="hint">{facts.filter(Boolean).join(' · ')}</p>
        {corrects !== undefined && (
          <p className="hint">{[corrects, isLater ? undefined : standing].filter(Boolean).join('. ')}</p>
        )}
        {reason && <p className="hint">{reason}</p>}
        {isLater && standing !== undefined && (
          <p>
            <StateMark look={{ Icon: IconAlertTriangle, tone: 'gap' }} word={standing} />
          </p>
        )}
        {redaction && (
          <p className="hint">
            {t('archive.redacted', {
              day: dayRange(redaction.on, redaction.on, language),
              of: redaction.of,
            })}
          </p>
        )}
        {entry.unreadable && (
          <p>
            <StateMark look={{ Icon: IconAlertCircle, tone: 'danger' }} word={explain(entry.unreadable)} />
          </p>
        )}
        {'excerpt' in entry && entry.excerpt !== '' && <Excerpt text={entry.excerpt} />}
        <PackageActions entry={entry} />
      </div>
      <p className={cx('hint', classes.issued)}>
        {entry.archivedAt && t('archive.archivedAt', { at: dayTime(entry.archivedAt, language) })}
        <br />
        {entry.bytes > 0 && fileSize(entry.bytes, language)}
      </p>
    </li>
  );
}
