import { current, type Draft } from 'immer';
import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { byLanguage } from '../model/languageSchema';
import { orderAfter, ordersBehind } from '../model/order';
import { delegationSchema } from '../model/participation';
import type { Workshop } from '../model/workshop';
import { findDelegation } from './find';
import { removeDelegation, removeFromProposals, usesOfDelegation } from './delegationUses';
import { alreadyCreated } from './alreadyCreated';
import { withGiven } from './withGiven';

const names = delegationSchema.omit({ id: true, order: true });

/** Delegations that come with what they say, under ids of the caller's. */
export const arrivingSchema = z.array(names.extend({ id: idSchema })).max(500);

/**
 * Lets delegations join the workshop within another step, so that one undo takes both back. Answers under which id each
 * is known: one that is here already (by its code) keeps its own.
 */
export function arrive(
  draft: Draft<Workshop>,
  arriving: z.output<typeof arrivingSchema> = [],
): (id: string) => string {
  const known = new Map<string, string>();
  for (const delegation of arriving) {
    const here = Object.values(draft.delegations).find(
      ({ id, code }) => id === delegation.id || (code !== undefined && code === delegation.code),
    );
    if (here) known.set(delegation.id, here.id);
    else {
      const order = orderAfter(Object.values(draft.delegations), undefined);
      draft.delegations[delegation.id] = { ...delegation, order };
    }
  }
  return (id) => known.get(id) ?? id;
}

/** Names in the languages that change. */
const given = byLanguage(z.string().max(300));

export const delegationCommands = [
  /** From the directory (with a code) or a free entry (without). The same code twice is refused. */
  workshopCommand(
    'delegation.add',
    names.extend({ id: idSchema.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, ...delegation }, { newId }) => {
      const before = id !== undefined && alreadyCreated('delegation', id, draft.delegations[id], delegation);
      if (before) return before === 'again' ? undefined : before;
      const known = Object.values(draft.delegations).find(
        ({ code }) => code !== undefined && code === delegation.code,
      );
      if (known) return refuse('delegation.duplicate', { name: { ...known.name } });
      const key = id ?? newId();
      draft.delegations[key] = {
        ...delegation,
        id: key,
        order: orderAfter(Object.values(draft.delegations), undefined),
      };
      return undefined;
    },
  ),

  /** A pasted list, in its order, in one undoable step; those the workshop already has are passed over. */
  workshopCommand(
    'delegation.addMany',
    z.strictObject({
      delegations: z
        .array(names.extend({ id: idSchema.optional() }))
        .min(1)
        .max(500),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { delegations }, { newId }) => {
      const codes = new Set(Object.values(draft.delegations).flatMap(({ code }) => code ?? []));
      for (const { id: given, ...delegation } of delegations) {
        if (delegation.code !== undefined && codes.has(delegation.code)) continue;
        if (delegation.code !== undefined) codes.add(delegation.code);
        const id = given ?? newId();
        const before = alreadyCreated('delegation', id, draft.delegations[id], delegation);
        if (before === 'again') continue;
        if (before) return before;
        const order = orderAfter(Object.values(draft.delegations), undefined);
        draft.delegations[id] = { ...delegation, id, order };
      }
      return undefined;
    },
  ),

  /** Those that an imported list brings, under the ids by which its people name them. Names of people never come here. */
  workshopCommand(
    'delegation.import',
    z.strictObject({
      delegations: z
        .array(names.extend({ id: idSchema }))
        .min(1)
        .max(20_000),
    }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { delegations }) => {
      const orders = ordersBehind(Object.values(draft.delegations), delegations.length);
      for (const [at, delegation] of delegations.entries()) {
        // Its ids are the import's own: what is here already came with an import that is being finished.
        if (draft.delegations[delegation.id]) continue;
        draft.delegations[delegation.id] = { ...delegation, order: orders[at] ?? '' };
      }
    },
  ),

  /** Of its names, the languages that are given; one that is given empty goes. */
  workshopCommand(
    'delegation.edit',
    names.partial().extend({ id: idSchema, name: given.optional(), printedName: given.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, name, printedName, ...change }) => {
      const delegation = findDelegation(draft, id);
      if (isRefusal(delegation)) return delegation;
      Object.assign(delegation, change);
      if (name) delegation.name = withGiven(delegation.name, name);
      if (printedName) delegation.printedName = withGiven(delegation.printedName ?? {}, printedName);
    },
  ),

  /** `after: null` is first of all. */
  workshopCommand(
    'delegation.move',
    z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, after }) => {
      const delegation = findDelegation(draft, id);
      if (isRefusal(delegation)) return delegation;
      const others = Object.values(draft.delegations).filter((other) => other.id !== id);
      delegation.order = orderAfter(others, after);
    },
  ),

  /** One that is still named somewhere stays: nothing is left that refers to what is gone. */
  workshopCommand(
    'delegation.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      const delegation = findDelegation(draft, id);
      if (isRefusal(delegation)) return delegation;
      const { places, count, tombstones } = usesOfDelegation(current(draft), id);
      if (count > 0)
        return refuse('delegation.inUse', { name: Object.values(delegation.name)[0] ?? id, places, count });
      delete draft.delegations[id];
      for (const tombstone of tombstones) removeDelegation(draft, tombstone, id);
      removeFromProposals(draft, id);
      return undefined;
    },
  ),
] as const;
