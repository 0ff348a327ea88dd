import { changesBetween, isNothing, type HandoverChanges } from '../../core/handover/changes';
import { receivedRecord, type Handover } from '../../core/handover/file';
import { refuse, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import type { HandoverFiles } from '../library/handoverFiles';

/** What taking a file in does here. */
export type Plan =
  { kind: 'new' } | { kind: 'back'; changes: HandoverChanges } | { kind: 'newer'; changes: HandoverChanges };

/**
 * What this file is for a workshop that is here. Coming back: what was done since the last file of it that was taken back
 * and that it goes on from, else since it went out. Going out: a newer copy, compared with the copy that is here if it
 * goes on from that one; otherwise nothing is taken for changed on purpose, and whatever differs is kept twice.
 */
export async function planFor(file: Handover, state: Workshop, kept: HandoverFiles): Promise<Plan | Refusal> {
  const beginning = state.received ? undefined : await kept.original(state.id);
  const here = state.received ?? (beginning && receivedRecord(beginning));
  const { handover, label, base, after = [] } = file;
  if (file.direction === 'back') {
    if (here?.handover === handover) return refuse('handover.ownReturn', { label: here.label });
    const taken = state.handovers?.[handover]?.takenBack ?? [];
    if (taken.includes(file.file)) return refuse('handover.twice', { label });
    const last = taken.findLast((id) => after.includes(id));
    const before = last === undefined ? undefined : await kept.find('taken', state.id, last);
    return { kind: 'back', changes: changesBetween(before?.state ?? base, file.state ?? base) };
  }
  if (here?.file === file.file) {
    if (await kept.received(state)) return refuse('handover.here', { label });
    // Its base was lost: the file that it was received with brings it back, and changes nothing else.
    return { kind: 'newer', changes: changesBetween(base, base) };
  }
  if (here?.after?.includes(handover)) return refuse('handover.older', { label });
  if (!here && state.handovers?.[handover]) return refuse('handover.ownCopy', { label });
  const goesOn = here !== undefined && after.includes(here.handover);
  const before = goesOn ? await kept.received(state) : undefined;
  return { kind: 'newer', changes: changesBetween(before?.base, base) };
}

export function doesNothing(plan: Plan): boolean {
  return plan.kind !== 'new' && isNothing(plan.changes);
}
