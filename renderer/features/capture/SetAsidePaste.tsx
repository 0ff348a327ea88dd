import { useTranslation } from 'react-i18next';
import { pastedProposals } from '../../../core/capture/paste';
import { LinkButton } from '../../parts/LinkButton';
import { useCapture } from '../../state/captureStore';
import { keepUnfinishedLines } from './recordLines';

/** A paste that was not confirmed: it can be resumed or discarded. */
export function SetAsidePaste() {
  const { t } = useTranslation();
  const aside = useCapture((capture) => capture.aside);
  if (!aside) return null;
  const lines = pastedProposals(aside.text);
  const end = (next: Partial<ReturnType<typeof useCapture.getState>>) => {
    useCapture.setState({ aside: undefined, ...next });
    keepUnfinishedLines();
  };
  return (
    <p className="line wraps hint" role="status">
      <span>{t('capture.pasteAside', { count: lines.length, text: (lines[0] ?? '').slice(0, 60) })}</span>
      <LinkButton onPress={() => end({ pasted: aside })}>{t('common.takeUp')}</LinkButton>
      <LinkButton onPress={() => end({})}>{t('capture.pasteThrowAway')}</LinkButton>
    </p>
  );
}
