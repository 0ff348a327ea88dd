import { refuse, type Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import type { Node, Text } from '../model/text';
import { markChange } from './markChange';
import { languagesOf, roomScope, type Bare, type RoomInput, type Shown } from './roomScope';
import { runsOfNodes, runsOfText } from './runs';
import type { RoomViewOf, RoomWording } from './view';

type RecommendationView = Bare<RoomViewOf<'recommendation'>>;

function wordingIn(
  id: string,
  language: Language,
  input: RoomInput,
): (RoomWording & { text: Text }) | undefined {
  const scope = roomScope(input, language);
  const item = scope.outline.byId.get(id);
  if (!item || item.recommendation.deleted) return undefined;
  const { text, subItems } = item.recommendation;
  return {
    label: item.label,
    runs: runsOfText(text, scope),
    subItems: subItems.map(({ id: own, text: words }) => ({
      label: item.subItems.find((subItem) => subItem.id === own)?.list.label ?? '',
      runs: runsOfText(words, scope),
    })),
    text,
  };
}

/** A recommendation with its number, in one language or in two; one that has no text in the second stands alone. */
export function recommendationView(id: string, shown: Shown, input: RoomInput): RecommendationView | Refusal {
  const own = wordingIn(id, shown.language, input);
  if (!own) return refuse('thing.missing', { kind: 'recommendation', id });
  const { text, ...first } = own;
  const { language, also } = languagesOf(shown);
  const second = also && text[language] && text[also] && wordingIn(id, also, input);
  const { text: _text, ...beside } = second || { text };
  return {
    kind: 'recommendation',
    ...languagesOf(shown),
    ...first,
    ...('runs' in beside && { beside }),
    live: false,
  };
}

/** The wordings that are being written, marked against what the room was sent before. */
export function liveView(
  sent: RecommendationView,
  id: string,
  unfinishedIn: (language: Language) => readonly Node[] | undefined,
  input: RoomInput,
): RecommendationView | Refusal {
  const present = recommendationView(id, sent, input);
  if ('refused' in present) return present;
  const marked = <W extends RoomWording>(before: RoomWording | undefined, now: W, language: Language): W => {
    const unfinished = unfinishedIn(language);
    const runs = unfinished ? runsOfNodes(unfinished, roomScope(input, language)) : now.runs;
    return { ...now, runs: markChange(before?.runs ?? [], runs, language) };
  };
  const { beside, also } = present;
  return {
    ...marked(sent, present, sent.language),
    ...(beside && also && { beside: marked(sent.beside, beside, also) }),
    live: true,
  };
}
