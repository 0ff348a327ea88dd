import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapture } from '../../state/captureStore';
import { KeyHint } from '../../parts/KeyHint';
import { cx } from '../../parts/cx';
import { insertSign, toggleContribution } from './captureField';
import classes from './Hints.module.css';

/** The four things a line can name, each with its key; a pointer can press them too. */
export const Hints = memo(function Hints() {
  const { t } = useTranslation();
  const isChange = useCapture((capture) => capture.takenBack !== undefined);
  const hints = [
    { key: 'F6', sign: '@', label: t('capture.delegation'), run: () => insertSign('@') },
    { key: 'F7', sign: '#', label: t('capture.action'), run: () => insertSign('#') },
    { key: 'F8', sign: '^', label: t('capture.heading'), run: () => insertSign('^') },
    { key: 'F9', sign: '>', label: t('capture.said'), run: toggleContribution },
  ];
  return (
    <ul className={cx('line wraps hint', classes.hints)}>
      {hints.map(({ key, sign, label, run }) => (
        <li key={key}>
          <button type="button" tabIndex={-1} className={classes.hint} onClick={run}>
            <KeyHint shortcut={{ key }} />
            <span>
              {label} <span className={classes.sign}>{sign}</span>
            </span>
          </button>
        </li>
      ))}
      <li className={classes.enter}>
        <KeyHint shortcut={{ key: 'Enter' }} /> {t(isChange ? 'capture.changes' : 'capture.records')}
      </li>
    </ul>
  );
});
