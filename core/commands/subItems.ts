import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { isLocked } from '../model/isLocked';
import type { Language } from '../model/language';
import type { SubItem } from '../model/subItem';
import { asFarAsAgreed } from '../queries/agreeable';
import { plainText } from '../queries/plainText';
import { findRecommendation } from './find';
import { enteredAs } from './lateWording';
import { wordingLocked } from './locks';
import { isBlank, NO_BASE, setWording, wordingPayload } from './wording';

/** Sub-items that came, went or were reworded since somebody began to write them. */
function subItemsMoved(
  present: readonly SubItem[],
  language: Language,
  base: Readonly<Record<string, number>>,
): Refusal | undefined {
  const words = present.map(({ text }) => plainText(text[language]?.nodes ?? [])).join(' · ');
  const moved = refuse('wording.moved', { present: words.slice(0, 200) });
  if (present.length !== Object.keys(base).length) return moved;
  return present.every(({ id, text }) => base[id] === (text[language]?.rev ?? 0)) ? undefined : moved;
}

export const subItemCommands = [
  workshopCommand(
    'recommendation.setSubItems',
    z.strictObject({
      id: idSchema,
      language: wordingPayload.language,
      items: z.array(z.strictObject({ id: idSchema.optional(), nodes: wordingPayload.nodes })).max(100),
      /** The sub-items it was written on: the `rev` of each in this language by its id, 0 where it had none. */
      base: z.record(idSchema, wordingPayload.base),
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations }, { id, language, base }) => {
        const recommendation = recommendations[id];
        return recommendation && subItemsMoved(recommendation.subItems, language, base);
      },
    },
    (draft, { id, language, items, base }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const inOrder = recommendation.subItems.map((item) => item.id);
      const areTheSame = inOrder.length === items.length && inOrder.every((own, at) => own === items[at]?.id);
      const locked = areTheSame ? undefined : wordingLocked(draft);
      if (locked) return locked;
      const known = new Map(recommendation.subItems.map((item) => [item.id, item]));
      const subItems = [];
      for (const { id: own, nodes } of items) {
        const present = (own !== undefined && known.get(own)) || { id: own ?? context.newId(), text: {} };
        subItems.push(present);
        const before = present.text[language];
        // One that is not translated yet comes back empty, and stays as it is.
        const untouched = isBlank(nodes) && before === undefined;
        if (untouched || JSON.stringify(before?.nodes) === JSON.stringify(nodes)) continue;
        const entered = enteredAs(draft, present.text, language, before?.from?.language, context);
        if (isRefusal(entered)) return entered;
        setWording(present.text, language, nodes, base[present.id] ?? NO_BASE, entered);
      }
      recommendation.subItems = subItems;
      if (!isLocked(draft.document.status)) recommendation.state = asFarAsAgreed(recommendation, draft);
      return undefined;
    },
  ),
] as const;
