import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../../parts/KeyCap';
import { cx } from '../../../parts/cx';
import classes from './AttendancePage.module.css';

const KEYS = ['space', 'present', 'absent', 'nothing', 'delegation', 'count', 'find'] as const;

/** What each key does on the grid; none of them needs AltGr or a dead key. */
export function AttendanceKeys() {
  const { t } = useTranslation();
  const caps = {
    space: t('attendance.caps.space'),
    present: 'P',
    absent: 'A',
    nothing: '⌫',
    delegation: 'D',
    count: '0–9',
    find: 'F',
  };
  return (
    <dl className={cx('line wraps hint', classes.keys)} aria-label={t('attendance.keysLabel')}>
      {KEYS.map((key) => (
        <div key={key}>
          <dt>{t(`attendance.keys.${key}`)}</dt>
          <dd>
            <KeyCap>{caps[key]}</KeyCap>
          </dd>
        </div>
      ))}
    </dl>
  );
}
