import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { inOrder, orderAfter, ordersBefore, ordersBehind } from '../model/order';
import { planReferenceSchema } from '../model/framework';
import { groupSchema } from '../model/recommendation';
import { findGroup } from './find';
import { makeGroup } from './makeGroup';
import { enteredAs } from './lateWording';
import { siblings } from './siblings';
import { alreadyCreated } from './alreadyCreated';
import { checkLength, staleBase, setWording, wordingPayload } from './wording';
import { unknownReference } from './references';
import { wholeList } from './wholeList';

const form = groupSchema.pick({ level: true, referenceDash: true, numbering: true, marker: true });

const references = z.array(planReferenceSchema).max(50);

export const groupCommands = [
  /** A heading; without one the group's recommendations simply stand apart. */
  workshopCommand(
    'group.add',
    form.partial().extend({
      id: idSchema.optional(),
      language: wordingPayload.language,
      title: wordingPayload.nodes,
      after: idSchema.nullable().optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, language, title, after, ...given }, context) => {
      const key = id ?? context.newId();
      const text = title.length > 0 ? { [language]: { nodes: title, rev: 1 } } : {};
      const before = alreadyCreated('group', key, draft.groups[key], { ...given, title: text });
      if (before) return before === 'again' ? undefined : before;
      makeGroup(draft, { id: key, title: text, ...(after !== undefined && { after }), given }, context);
      return undefined;
    },
  ),

  workshopCommand(
    'group.rename',
    z.strictObject({
      id: idSchema,
      language: wordingPayload.language,
      nodes: wordingPayload.nodes,
      base: wordingPayload.base,
      translatedFrom: wordingPayload.translatedFrom,
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ groups }, { id, language, base }) => staleBase(groups[id]?.title[language], base),
    },
    (draft, { id, language, nodes, base, translatedFrom }, context) => {
      const group = findGroup(draft, id);
      if (isRefusal(group)) return group;
      const entered = enteredAs(draft, group.title, language, translatedFrom, context);
      const refusal = isRefusal(entered) ? entered : checkLength(nodes);
      if (refusal) return refusal;
      if (nodes.length === 0) delete group.title[language];
      else if (!isRefusal(entered)) setWording(group.title, language, nodes, base, entered);
      return undefined;
    },
  ),

  workshopCommand(
    'group.configure',
    form.partial().extend({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, ...change }) => {
      const group = findGroup(draft, id);
      if (isRefusal(group)) return group;
      Object.assign(group, change);
    },
  ),

  workshopCommand(
    'group.setReferences',
    z.strictObject({ id: idSchema, references, from: references.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, references, from }, { catalogue }) => {
      const group = findGroup(draft, id);
      if (isRefusal(group)) return group;
      const unknown = unknownReference(catalogue, references);
      if (unknown) return unknown;
      group.references = wholeList(group.references, references, from);
    },
  ),

  workshopCommand(
    'group.move',
    z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, after }) => {
      const group = findGroup(draft, id);
      if (isRefusal(group)) return group;
      group.order = orderAfter(
        Object.values(draft.groups).filter((other) => other.id !== id),
        after,
      );
    },
  ),

  /**
   * Only an empty heading goes; its recommendations are moved first, so that none is lost by accident. Those that were
   * taken out of a circulated text go to the heading before it (or after it), where they are printed as "18. [deleted]".
   */
  workshopCommand(
    'group.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      const group = findGroup(draft, id);
      if (isRefusal(group)) return group;
      const under = inOrder([...siblings(draft, id)]);
      const count = under.filter(({ deleted }) => !deleted).length;
      const groups = inOrder(Object.values(draft.groups));
      const at = groups.findIndex((each) => each.id === id);
      const before = groups[at - 1];
      const next = before ?? groups[at + 1];
      if (count > 0 || (under.length > 0 && !next)) return refuse('group.notEmpty', { count: under.length });
      if (next) {
        const orders = before
          ? ordersBehind(siblings(draft, next.id), under.length)
          : ordersBefore(siblings(draft, next.id), under.length);
        for (const [place, { id: tombstone }] of under.entries()) {
          const item = draft.recommendations[tombstone];
          if (item) Object.assign(item, { group: next.id, order: orders[place] });
        }
      }
      delete draft.groups[id];
      return undefined;
    },
  ),
] as const;
