import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../../parts/KeyCap';
import { KeyHint } from '../../../parts/KeyHint';
import { cx } from '../../../parts/cx';
import { attendanceActions } from './actions';
import classes from './AttendancePage.module.css';

/** What each key does on the grid; none of them needs AltGr or a dead key. */
export function AttendanceKeys() {
  const { t } = useTranslation();
  return (
    <dl className={cx('line wraps hint', classes.keys)} aria-label={t('attendance.keysLabel')}>
      {attendanceActions.map(({ id, label, shortcut }) => (
        <div key={id}>
          <dt>{t(label)}</dt>
          <dd>{shortcut && <KeyHint shortcut={shortcut} />}</dd>
        </div>
      ))}
      <div>
        <dt>{t('attendance.count')}</dt>
        <dd>
          <KeyCap>0–9</KeyCap>
        </dd>
      </div>
    </dl>
  );
}
