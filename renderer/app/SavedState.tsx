import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangleFilled, IconCheck, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../parts/formatTime';
import { useExplain, useInterfaceLanguage } from '../locales/labels';
import { useMirror } from '../state/mirror';
import { SHOW_SAVING_AFTER, useSaving } from '../state/saving';
import { cx } from '../parts/cx';
import classes from './SavedState.module.css';

/**
 * "Saved 10:42", "Saving…", "NOT saved: …", as the host's acknowledgements say, or "Read-only", as opening found. The hour is this
 * laptop's. What is on disk before an eye could follow does not flicker here; `data-saving` says it all the same.
 */
export function SavedState() {
  const { t } = useTranslation();
  const explain = useExplain();
  const language = useInterfaceLanguage();
  const readOnly = useMirror((mirror) => mirror.hello?.readOnly);
  const { underWay, savedAt, unsaved } = useSaving();
  const failure = unsaved.at(-1)?.refusal;
  const isSaving = underWay > 0;
  const [wasSaving] = useDebouncedValue(isSaving, SHOW_SAVING_AFTER);
  const takesTime = isSaving && wasSaving;

  if (failure) {
    return (
      <p role="alert" className={cx('line strong', classes.failed)} title={explain(failure)}>
        <IconAlertTriangleFilled size={16} aria-hidden />
        {t('shell.notSaved')}
        <span className={classes.why}>: {explain(failure)}</span>
      </p>
    );
  }
  if (readOnly) {
    return (
      <p role="status" className={cx('line strong', classes.failed)}>
        <IconLock size={16} aria-hidden />
        {t('shell.readOnly')}
      </p>
    );
  }
  const text = takesTime
    ? t('shell.saving')
    : savedAt === undefined
      ? t('shell.nothingChanged')
      : t('shell.saved', { time: clockTime(savedAt, language) });
  return (
    <p
      role="status"
      className={cx('line hint figures', classes.saved)}
      title={text}
      data-saving={isSaving || undefined}
    >
      <IconCheck size={15} stroke={2} aria-hidden className={takesTime ? classes.unmarked : undefined} />
      <span className="ifMiddling">{text}</span>
    </p>
  );
}
