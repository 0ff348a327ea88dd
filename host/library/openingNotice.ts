import type { Notice } from '../../core/contract';
import type { DraftsSetAside } from '../../workspace/drafts/drafts';
import type { OpeningProblem } from '../../workspace/ledger/openingReport';
import type { LibraryProblem } from '../../workspace/library/openLibrary';

/** What opening a library, a ledger or its unfinished texts had to mend or set aside. */
export type Problem =
  OpeningProblem | LibraryProblem | DraftsSetAside | { problem: 'asReceived'; label: string };

const LOSSES = new Set<Problem['problem']>([
  'damagedLines',
  'missingLines',
  'lostHistory',
  'foreignFile',
  'startedAnew',
  'readOnly',
]);
const INFORMATION = new Set<Problem['problem']>([
  'tornLine',
  'damagedSnapshot',
  'lostBase',
  'unexpectedState',
]);

/** A problem of opening, as the interface tells it (`opening.<problem>`). */
export function openingNotice(problem: Problem): Notice {
  const { problem: message, ...values } = problem;
  const level = LOSSES.has(message) ? 'error' : INFORMATION.has(message) ? 'info' : 'warning';
  return { level, message: `opening.${message}`, values };
}
