import type { Refusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import type { DocumentStatus } from '../../../core/model/workshop';
import type { Check, CheckId } from './readiness';

/** Something that Check found, and in which language of the document. */
export interface Finding {
  check: Check;
  language: Language;
}

/** What Check found in one language: its checks, or why the style cannot print it. */
export interface Checked {
  language: Language;
  checks: Check[] | Refusal[];
}

/** Checks that speak of one language; the others say the same in each. */
const OF_A_LANGUAGE: readonly CheckId[] = ['missing', 'stale', 'hidden', 'other'];

/** All that Check found, each thing once, whatever in how many languages. */
export function findingsIn(checked: readonly Checked[]): Finding[] {
  const said = new Set<string>();
  return checked.flatMap(({ language, checks }) =>
    asChecks(checks)
      .filter(({ id, count, weight }) => count > 0 && (weight !== 'know' || id === 'brackets'))
      .filter(({ id }) => {
        const key = OF_A_LANGUAGE.includes(id) ? `${id} ${language}` : id;
        return !said.has(key) && said.add(key);
      })
      .map((check) => ({ check, language })),
  );
}

function asChecks(checks: Check[] | Refusal[]): Check[] {
  const refusals = checks.filter((check) => 'refused' in check);
  if (refusals.length > 0)
    return [{ id: 'other', weight: 'stops', spots: [], count: refusals.length, refusals }];
  return checks.filter((check) => 'weight' in check);
}

const OPEN: readonly DocumentStatus[] = ['draft', 'corrected'];
const AGREED: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated'];

/**
 * What stands between the document and a status: `refused` has to be settled first, as the command will say too;
 * `open` may go along, if someone says so. What is printed all the same is neither.
 */
export function obstaclesTo(
  status: DocumentStatus,
  findings: readonly Finding[],
): { refused: Finding[]; open: Finding[] } {
  if (OPEN.includes(status)) return { refused: [], open: [] };
  const settled = status === 'circulated' ? [] : ['fields', ...(AGREED.includes(status) ? ['brackets'] : [])];
  const refused = findings.filter(({ check }) => settled.includes(check.id));
  const open = findings.filter((finding) => !refused.includes(finding) && !isOrdinary(finding.check, status));
  return { refused, open };
}

/** A draft goes round because it is not agreed yet; and a plan need not have a place for everything. */
function isOrdinary({ id, weight }: Check, status: DocumentStatus): boolean {
  if (id === 'unmapped') return true;
  return status === 'circulated' && (id === 'notAgreed' || (id === 'brackets' && weight === 'know'));
}
