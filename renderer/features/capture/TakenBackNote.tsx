import { useTranslation } from 'react-i18next';
import { useCapture } from '../../state/captureStore';
import { KeyHint } from '../../parts/KeyHint';
import { useMirror } from '../../state/mirror';
import { useOutline } from '../../state/outline';

/** Says which entry the line changes, and what Enter and Escape do with it. */
export function TakenBackNote() {
  const { t } = useTranslation();
  const back = useCapture((capture) => capture.takenBack);
  const label = useOutline()?.byId.get(back?.id ?? '')?.label;
  const others = useMirror(
    (mirror) => Object.keys(mirror.workshop?.state.recommendations[back?.id ?? '']?.text ?? {}).length > 1,
  );
  if (!back) return null;
  return (
    <p className="hint" role="status">
      {back.kind === 'contribution' || label === undefined
        ? t('capture.changingSaid')
        : t('capture.changing', { what: label.replace(/\.$/u, '') })}
      {others && (
        <>
          {' '}
          {t('capture.changingOther')} <KeyHint shortcut={{ key: 'F2', shift: true }} />
        </>
      )}
    </p>
  );
}
