import type { Language } from '../../../core/model/language';
import { useCapture } from '../../state/captureStore';
import { useMirror } from '../../state/mirror';
import { keepUnfinishedLines } from './recordLines';

/** Sets the language of the line: of the entry that is in it, or of what is captured from now on. */
export function setLineLanguage(language: Language): void {
  useCapture.setState(({ takenBack }) =>
    takenBack ? { takenBack: { ...takenBack, into: language } } : { language },
  );
  keepUnfinishedLines();
}

/** The next language of the workshop, and the first after the last. */
export function nextLineLanguage(): void {
  const languages = useMirror.getState().workshop?.state.languages ?? [];
  const { takenBack, language } = useCapture.getState();
  const now = takenBack?.into ?? language ?? languages[0];
  const next = languages[(languages.findIndex((each) => each === now) + 1) % languages.length];
  if (next) setLineLanguage(next);
}
