import { z } from 'zod';
import { current } from 'immer';
import { handoverChangesSchema, same, type HandoverChanges } from '../handover/changes';
import { labelSchema } from '../handover/file';
import { mergeChanges } from '../handover/merge';
import { workshopCommand } from '../ledger/command';
import { refuse } from '../ledger/refusal';
import { idSchema } from '../model/ids';
import { COLLECTIONS, PARTS, type Collection } from '../model/travelling';
import { wordingLocked } from './locks';

function neededIn({ needs }: HandoverChanges, collection: Collection): string[] {
  return collection === 'groups' || collection === 'delegations' ? Object.keys(needs[collection]) : [];
}

/** Breakout groups: what was handed over, and its way back in one step that can be undone. */
export const handoverCommands = [
  workshopCommand(
    'workshop.handOver',
    z.strictObject({ handover: idSchema, label: labelSchema }),
    (draft, { handover, label }, { at }) => {
      draft.handovers ??= {};
      draft.handovers[handover] = { id: handover, label, at, takenBack: [], kept: [] };
    },
  ),

  workshopCommand(
    'workshop.takeBack',
    z.strictObject({
      handover: idSchema,
      file: idSchema,
      label: labelSchema,
      changes: handoverChangesSchema,
    }),
    (draft, { handover, file, label, changes }, { at, actor, newId }) => {
      const known = draft.handovers?.[handover];
      if (known?.takenBack.includes(file)) return refuse('handover.twice', { label: known.label });
      const locked = wordingLocked(draft);
      if (locked) return locked;
      const mine = current(draft);
      const { workshop, kept } = mergeChanges(mine, changes, { at, by: actor, newId });
      // Only what differs is touched, so that undo is refused by nothing that has to do with none of it.
      for (const collection of COLLECTIONS) {
        const [own, merged] = [draft[collection], workshop[collection]] as Record<string, unknown>[];
        if (!own || !merged) continue;
        for (const id of new Set([...Object.keys(changes[collection]), ...neededIn(changes, collection)])) {
          if (merged[id] === undefined) Reflect.deleteProperty(own, id);
          else if (!same(mine[collection][id], merged[id])) own[id] = merged[id];
        }
      }
      for (const part of PARTS)
        if (!same(mine[part], workshop[part])) Object.assign(draft, { [part]: workshop[part] });
      draft.handovers ??= {};
      draft.handovers[handover] = {
        ...(known ?? { id: handover, label, at }),
        takenBack: [...(known?.takenBack ?? []), file],
        kept: [...(known?.kept ?? []), ...kept],
      };
    },
  ),
] as const;
