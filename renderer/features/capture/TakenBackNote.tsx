import { useTranslation } from 'react-i18next';
import { useCapture } from '../../state/captureStore';
import { useOutline } from '../../state/outline';

/** Says which entry the line changes, and what Enter and Escape do with it. */
export function TakenBackNote() {
  const { t } = useTranslation();
  const back = useCapture((capture) => capture.takenBack);
  const label = useOutline()?.byId.get(back?.id ?? '')?.label;
  if (!back) return null;
  return (
    <p className="hint" role="status">
      {back.kind === 'contribution' || label === undefined
        ? t('capture.changingSaid')
        : t('capture.changing', { what: label.replace(/\.$/u, '') })}
    </p>
  );
}
