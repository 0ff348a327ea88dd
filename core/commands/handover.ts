import { z } from 'zod';
import { current, type Draft } from 'immer';
import { handoverChangesSchema, type HandoverChanges } from '../handover/changes';
import { labelSchema } from '../handover/file';
import { mergeChanges, type KeptVersion } from '../handover/merge';
import { same } from '../handover/same';
import { workshopCommand, type CommandContext } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { COLLECTIONS, PARTS } from '../model/routedFields';
import { keepAdopted } from '../queries/keepAdopted';
import { receivedRecordSchema, type Workshop } from '../model/workshop';
import { wordingLocked } from './locks';

/** The most versions that are listed beside one handing over. */
const MAX_KEPT = 100_000;
/** The most files handed back that a workshop remembers. */
const MAX_SENT = 10_000;

/** Merges changes into the draft; answers what could not stand in it. `of`: what the other wordings came with. */
function take(
  draft: Draft<Workshop>,
  changes: HandoverChanges,
  of: string,
  numbers: 'ours' | 'theirs',
  { at, actor, newId }: CommandContext,
): KeptVersion[] | Refusal {
  const mine = current(draft);
  const { workshop: merged, kept } = mergeChanges(mine, changes, { at, by: actor, newId, of, numbers });
  const locked = wordingLocked(draft);
  const workshop = locked ? keepAdopted(mine, merged, { by: actor, at }) : merged;
  if (!workshop) return locked ?? kept;
  // Changes only records that differ: otherwise unrelated later changes would block undo.
  for (const collection of COLLECTIONS) {
    const [own, was, then]: Record<string, unknown>[] = [
      draft[collection],
      mine[collection],
      workshop[collection],
    ];
    if (!own || !was || !then) continue;
    for (const id of new Set([...Object.keys(was), ...Object.keys(then)])) {
      if (then[id] === was[id]) continue;
      if (then[id] === undefined) Reflect.deleteProperty(own, id);
      else if (!same(was[id], then[id])) own[id] = then[id];
    }
  }
  for (const part of PARTS)
    if (!same(mine[part], workshop[part])) Object.assign(draft, { [part]: workshop[part] });
  return kept;
}

function record(
  draft: Draft<Workshop>,
  handover: { id: string; label: string; at: string },
  kept: readonly KeptVersion[],
  file?: string,
): Refusal | undefined {
  const known = draft.handovers?.[handover.id];
  const versions = [...(known?.kept ?? [])];
  for (const version of kept) if (!versions.some((each) => same(each, version))) versions.push(version);
  if (versions.length > MAX_KEPT) return refuse('handover.tooMuch', { limit: MAX_KEPT });
  draft.handovers ??= {};
  draft.handovers[handover.id] = {
    ...(known ?? handover),
    takenBack: [...(known?.takenBack ?? []), ...(file === undefined ? [] : [file])],
    kept: versions,
  };
  return undefined;
}

/** Breakout groups: what was handed over, and its way back in one step that can be undone. */
export const handoverCommands = [
  workshopCommand(
    'workshop.handOver',
    z.strictObject({ handover: idSchema, label: labelSchema }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { handover, label }, { at }) => record(draft, { id: handover, label, at }, []),
  ),

  workshopCommand(
    'workshop.takeBack',
    z.strictObject({
      handover: idSchema,
      file: idSchema,
      label: labelSchema,
      changes: handoverChangesSchema,
    }),
    { by: 'host', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { handover, file, label, changes }, context) => {
      const known = draft.handovers?.[handover];
      if (known?.takenBack.includes(file)) return refuse('handover.twice', { label: known.label });
      const kept = take(draft, changes, handover, 'ours', context);
      if (isRefusal(kept)) return kept;
      return record(draft, { id: handover, label, at: context.at }, kept, file);
    },
  ),

  /** On a group's laptop: a newer copy comes to a workshop that is here; what was done here meanwhile stays. */
  workshopCommand(
    'workshop.receive',
    z.strictObject({ received: receivedRecordSchema, changes: handoverChangesSchema }),
    { by: 'host', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { received, changes }, context) => {
      const kept = take(draft, changes, received.file, 'theirs', context);
      if (isRefusal(kept)) return kept;
      draft.received = { ...received, ...(draft.received?.sent && { sent: draft.received.sent }) };
      const { handover: id, label, at } = received;
      return kept.length === 0 ? undefined : record(draft, { id, label, at }, kept);
    },
  ),

  /** On a group's laptop: a file goes back to whoever handed the workshop over. */
  workshopCommand(
    'workshop.handBack',
    z.strictObject({ file: idSchema }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { file }) => {
      if (!draft.received) return refuse('handover.notReceived');
      draft.received.sent = [...(draft.received.sent ?? []), file].slice(-MAX_SENT);
    },
  ),
] as const;
