type Path = readonly (string | number)[];

/** Fields of where a proposal came from that lead to who it was. */
const LEADS_TO_WHOM = new Set(['turn', 'handover']);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was put forward, without who, in whose turn and in which group. */
export const namelessProposal = <P extends object>(proposal: P): P => ({
  ...proposal,
  proposers: [],
  ...('origin' in proposal && { origin: nameless(proposal.origin) }),
});

function nameless(origin: unknown): unknown {
  if (!isRecord(origin)) return origin;
  return Object.fromEntries(Object.entries(origin).filter(([field]) => !LEADS_TO_WHOM.has(field)));
}

/** The path within a proposal, kept apart or with its recommendation; undefined for other places, and for a whole record. */
export function placeInProposal([part, , field, ...within]: Path): Path | undefined {
  if (part === 'proposals') return field === undefined ? undefined : [field, ...within];
  return part === 'recommendations' && field === 'putForward' ? within : undefined;
}

/** What a patch within a proposal says without who: `who` where it says nothing else, undefined where it does not say it. */
export function saidAt([place, within]: Path, value: unknown): 'who' | object | undefined {
  if (place === 'proposers' || LEADS_TO_WHOM.has(String(within))) return 'who';
  if (!isRecord(value)) return undefined;
  if (place === undefined) return namelessProposal(value);
  return place === 'origin' && within === undefined ? Object(nameless(value)) : undefined;
}
