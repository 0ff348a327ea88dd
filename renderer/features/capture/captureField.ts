import { flushSync } from 'react-dom';
import type { Sign } from '../../../core/capture/signs';
import { useCapture } from '../../state/captureStore';
import { focusLine, lineField } from '../../state/captureLineField';
import { keepUnfinishedLines } from './recordLines';

/** Puts the caret at the end: a field that opens with text has it at the beginning. */
export function caretToEnd(): void {
  const field = lineField();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** Puts a text into the line and the caret after it, at once: the next letter is typed there already. */
export function writeLine(line: string, caret: number): void {
  flushSync(() => useCapture.setState({ line }));
  keepUnfinishedLines();
  const field = lineField();
  field?.focus();
  field?.setSelectionRange(caret, caret);
}

/** A sign typed by its function key: a French keyboard needs AltGr or a dead key for them. */
export function insertSign(sign: Sign): void {
  const { line } = useCapture.getState();
  const caret = lineField()?.selectionStart ?? line.length;
  const before = line.slice(0, caret);
  const put = (before === '' || /\s$/u.test(before) ? '' : ' ') + sign;
  focusLine();
  writeLine(before + put + line.slice(caret), caret + put.length);
}

/** Toggles the ">" at the beginning of the line: contribution or recommendation. */
export function toggleContribution(): void {
  const { line } = useCapture.getState();
  const next = /^\s*>/u.test(line) ? line.replace(/^\s*>\s*/u, '') : `> ${line}`;
  focusLine();
  writeLine(next, next.length);
}

/** Leaves the line (Escape): letters are shortcuts again. Over another screen the line closes; its text stays. */
export function leaveLine(): void {
  useCapture.setState({ quick: false });
  document.getElementById('work')?.focus();
}
