import { z } from 'zod';
import { libraryCommand } from '../ledger/command';
import { refuse } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { enteredWordingSchema, settingsSchema, workshopListEntrySchema } from '../model/library';
import { actorSchema } from '../model/participation';
import { alreadyCreated } from './alreadyCreated';
import { unknownReference } from './references';
import { enteredFor, enteredMeanwhile, movedSince } from './wordingsMoved';

/** Wordings that are entered at once: all places of a plan in every language, many times over. */
const MOST_AT_ONCE = 2_000;

/** Commands of the library: people who work here, settings, the list of workshops, official wordings. */
export const libraryCommands = [
  /** Adds a person and lets them work from now on. */
  libraryCommand(
    'actor.add',
    actorSchema.pick({ name: true, role: true }).extend({ id: idSchema.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, name, role }, { newId, at }) => {
      const key = id ?? newId();
      const before = alreadyCreated('actor', key, draft.actors[key], { name, role });
      if (before && before !== 'again') return before;
      if (!before) draft.actors[key] = { id: key, name, role, addedAt: at };
      draft.settings.workingAs = key;
      return undefined;
    },
  ),

  libraryCommand(
    'actor.edit',
    actorSchema.pick({ id: true, name: true, role: true }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, name, role }) => {
      const actor = draft.actors[id];
      if (!actor) return refuse('thing.missing', { kind: 'actor', id });
      Object.assign(actor, { name, role });
    },
  ),

  libraryCommand(
    'settings.workAs',
    z.strictObject({ actor: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { actor }) => {
      if (!draft.actors[actor]) return refuse('thing.missing', { kind: 'actor', id: actor });
      draft.settings.workingAs = actor;
    },
  ),

  libraryCommand(
    'settings.set',
    settingsSchema.omit({ workingAs: true }).partial(),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, change) => {
      Object.assign(draft.settings, change);
    },
  ),

  /** Kept by the host whenever a workshop changes; not undoable by people. */
  libraryCommand(
    'shelf.put',
    z.strictObject({ entry: workshopListEntrySchema }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { entry }) => {
      const binnedAt = draft.workshops[entry.id]?.binnedAt;
      draft.workshops[entry.id] = { ...entry, ...(binnedAt !== undefined && { binnedAt }) };
    },
  ),

  /** People who work here and official wordings of a second copy, where this library lacks them. The host alone gives it. */
  libraryCommand(
    'library.bringBack',
    z.strictObject({ actors: z.array(actorSchema), wordings: z.array(enteredWordingSchema) }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { actors, wordings }) => {
      for (const actor of actors) draft.actors[actor.id] ??= actor;
      for (const wording of wordings) draft.wordings[wording.id] ??= wording;
    },
  ),

  libraryCommand(
    'workshop.bin',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }, { at }) => {
      const entry = draft.workshops[id];
      if (!entry) return refuse('workshop.unknown', { id });
      entry.binnedAt = at;
    },
  ),

  libraryCommand(
    'workshop.unbin',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      const entry = draft.workshops[id];
      if (!entry) return refuse('workshop.unknown', { id });
      delete entry.binnedAt;
    },
  ),

  /** The official text of an action, pasted with its language, source and who checked it. */
  libraryCommand(
    'wording.enter',
    enteredWordingSchema
      .pick({ target: true, language: true, text: true, source: true, checkedBy: true })
      .extend({
        /** The text that was entered when this one was begun; null where none was. */
        base: z.string().nullable(),
      }),
    { by: 'desk', onNewerState: 'refuse', checkBase: enteredMeanwhile },
    (draft, { base: _, ...wording }, { newId, at, actor, catalogue }) => {
      const unknown = unknownReference(catalogue, [wording.target]);
      if (unknown) return unknown;
      const id = enteredFor(draft.wordings)(wording)?.id ?? newId();
      draft.wordings[id] = { ...wording, id, enteredAt: at, enteredBy: actor };
    },
  ),

  /** The official texts of many places of a plan at once: all of them, or none. */
  libraryCommand(
    'wording.enterAll',
    z.strictObject({
      wordings: z
        .array(
          enteredWordingSchema.pick({
            target: true,
            part: true,
            language: true,
            text: true,
            source: true,
            checkedBy: true,
            checkedOn: true,
          }),
        )
        .min(1)
        .max(MOST_AT_ONCE),
      /** What was entered for each when it was looked at, in the same order; null where nothing was. */
      base: z.array(z.string().nullable()).max(MOST_AT_ONCE),
    }),
    { by: 'desk', onNewerState: 'refuse', checkBase: movedSince },
    (draft, { wordings }, { newId, at, actor, catalogue }) => {
      const unknown = unknownReference(
        catalogue,
        wordings.map(({ target }) => target),
      );
      if (unknown) return unknown;
      const misplaced = wordings.find(({ target, part }) => part && target.level !== 'domain');
      if (misplaced) return refuse('planText.definitionOfNone', { place: misplaced.target.number });
      const standing = enteredFor(draft.wordings);
      for (const wording of wordings) {
        const id = standing(wording)?.id ?? newId();
        draft.wordings[id] = { ...wording, id, enteredAt: at, enteredBy: actor };
      }
      return undefined;
    },
  ),

  libraryCommand(
    'wording.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      if (!draft.wordings[id]) return refuse('thing.missing', { kind: 'wording', id });
      delete draft.wordings[id];
    },
  ),
] as const;
