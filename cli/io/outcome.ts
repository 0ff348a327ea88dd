import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';

/** The outcome of a command: lines for standard output, or for standard error with 1 (refused) or 2 (wrong usage). */
export interface Outcome {
  code: 0 | 1 | 2;
  out?: readonly string[];
  err?: readonly string[];
}

export function done(out: readonly string[] = [], err: readonly string[] = []): Outcome {
  return { code: 0, out, err };
}

/** Refusals as one line: the first, with how many more there are. */
export function refused(refusals: Refusal | readonly Refusal[], file?: string): Outcome {
  const [first, ...more] = isRefusal(refusals) ? [refusals] : refusals;
  if (first === undefined) return { code: 1, err: ['Refused, without a reason. Please report this.'] };
  const others = more.length === 0 ? '' : ` (and ${more.length} more: “validate” lists them)`;
  return { code: 1, err: [lineOf(first, file) + others] };
}

export function lineOf(refusal: Refusal, file?: string): string {
  return oneLine(file === undefined ? explain(refusal) : `${file}: ${explain(refusal)}`);
}

export function misused(what: string): Outcome {
  return { code: 2, err: [`${oneLine(what)} See --help.`] };
}

/** Removes control characters and line breaks: text from a file must not control the terminal or look like a second line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
