import { current, type Draft } from 'immer';
import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { makeRoomAfter } from '../model/order';
import { contributionSchema, recommendationSchema, type Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { arrive, arrivingSchema } from './delegations';
import { findRecommendation, missingDelegation } from './find';
import { wordingLocked } from './locks';
import { newHeadingSchema, openHeading } from './makeGroup';
import { mendProposal, undrafted } from './putForward';
import { unknownReference } from './references';
import { reword } from './reword';
import { siblings } from './siblings';
import { wholeList } from './wholeList';
import { checkLength, isBlank, NO_BASE, setWording, wordingPayload } from './wording';

const { proposers, mappings } = recommendationSchema.shape;
export const said = contributionSchema.shape.text;

/** What else can change with an entry: who joins the workshop with it, and the heading that it makes. */
export const madeWithIt = { arriving: arrivingSchema.optional(), heading: newHeadingSchema.optional() };

/** The one who said it, and joins the workshop with it if it is new there; undefined for nobody. */
export function speakerOf(
  draft: Draft<Workshop>,
  delegation: string | null,
  arriving: z.output<typeof arrivingSchema> | undefined,
): string | undefined | Refusal {
  const known = arrive(draft, arriving);
  if (delegation === null) return undefined;
  return missingDelegation(draft, [known(delegation)]) ?? known(delegation);
}

/** Moves it behind the last of a heading, unless it stands there already. */
function putUnder(draft: Draft<Workshop>, recommendation: Draft<Recommendation>, group: string) {
  if (recommendation.group === group) return undefined;
  if (!draft.groups[group]) return refuse('thing.missing', { kind: 'group', id: group });
  recommendation.order = makeRoomAfter(siblings(draft, group), undefined).order;
  recommendation.group = group;
  return undefined;
}

/** Moves the wording of a language to another one, where it is the only one that has none. */
function moveWording(
  recommendation: Draft<Recommendation>,
  from: z.output<typeof wordingPayload.language>,
  into: z.output<typeof wordingPayload.language>,
): Refusal | undefined {
  const wording = recommendation.text[from];
  if (from === into || !wording) return undefined;
  if (recommendation.text[into]) return refuse('entry.otherLanguage');
  const nodes = current(wording).nodes;
  setWording(recommendation.text, into, nodes, NO_BASE);
  delete recommendation.text[from];
  for (const { text } of recommendation.subItems) {
    const part = text[from];
    if (!part || text[into]) continue;
    setWording(text, into, current(part).nodes, NO_BASE);
    delete text[from];
  }
  return undefined;
}

/** Changes to what was captured, as a whole, in the line in which it was typed: one step, one place, one number. */
export const recaptureCommands = [
  workshopCommand(
    'recommendation.recapture',
    z.strictObject({
      id: idSchema,
      /** In which language its words were taken back into the line. */
      language: wordingPayload.language,
      base: wordingPayload.base,
      /** What is absent stays as it is. */
      nodes: wordingPayload.nodes.optional(),
      /** The language it is in after all. */
      into: wordingPayload.language.optional(),
      proposers: proposers.optional(),
      mappings: mappings.optional(),
      /** What the two lists were when it was taken: what others changed in them since stays. */
      from: z.strictObject({ proposers, mappings }).optional(),
      group: idSchema.optional(),
      ...madeWithIt,
    }),
    { by: 'desk', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { id, language, base, nodes, into, arriving, heading, from, ...change }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const known = arrive(draft, arriving);
      const proposing = change.proposers?.map(known);
      const group = heading ? openHeading(draft, heading, into ?? language, context) : change.group;
      const touchesText = nodes !== undefined || into !== undefined || group !== undefined;
      const refusal =
        (touchesText ? wordingLocked(draft) : undefined) ??
        (nodes && (checkLength(nodes) ?? (isBlank(nodes) ? refuse('text.empty') : undefined))) ??
        missingDelegation(draft, proposing ?? []) ??
        unknownReference(context.catalogue, change.mappings?.map(({ target }) => target) ?? []) ??
        (group === undefined ? undefined : putUnder(draft, recommendation, group));
      if (refusal) return refusal;
      const mending = undrafted(draft, recommendation);
      const was = { proposers: [...recommendation.proposers], language, into };
      if (nodes) reword(draft, recommendation, { language, nodes, base }, context);
      const moved = into && moveWording(recommendation, language, into);
      if (moved) return moved;
      if (change.mappings)
        recommendation.mappings = wholeList(recommendation.mappings, change.mappings, from?.mappings);
      if (proposing) {
        const all = wholeList(recommendation.proposers, proposing, from?.proposers);
        recommendation.proposers = [...new Set(all)];
        if (all.length > 0) delete recommendation.withoutSpeaker;
      }
      mendProposal(mending, recommendation, was);
      return undefined;
    },
  ),

  /** What was said, and who said it. Written on other words than the present ones, it is refused. */
  workshopCommand(
    'contribution.recapture',
    z.strictObject({
      id: idSchema,
      was: said,
      text: said,
      /** `null`: nobody is named. */
      delegation: idSchema.nullable(),
      arriving: madeWithIt.arriving,
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, was, text, delegation, arriving }) => {
      const contribution = draft.contributions[id];
      if (!contribution) return refuse('thing.missing', { kind: 'contribution', id });
      if (contribution.text !== was && contribution.text !== text)
        return refuse('wording.moved', { present: contribution.text.slice(0, 200) });
      const speaker = speakerOf(draft, delegation, arriving);
      if (isRefusal(speaker)) return speaker;
      contribution.text = text;
      if (speaker === undefined) delete contribution.delegation;
      else {
        contribution.delegation = speaker;
        delete contribution.withoutSpeaker;
      }
      return undefined;
    },
  ),
] as const;
