import type { TakenBack } from '../../state/captureStore';

/** Whether a line still says what the entry in it says. */
export function isUnchanged(line: string, { line: before, language, into }: TakenBack): boolean {
  return line.trim() === before.trim() && language === into;
}
