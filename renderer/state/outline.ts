import type { HouseStyle } from '../../core/model/houseStyle';
import type { Language } from '../../core/model/language';
import type { Numberable } from '../../core/queries/numbers';
import { outline, type Outline } from '../../core/queries/outline';
import { useHouseStyle, useWorkshop } from './ledgers';
import { useMirror } from './mirror';
import { touchedBetween } from './changeTrail';

interface Made {
  workshop: Numberable;
  numbering: HouseStyle['numbering'];
  outline: Outline;
}

/** The last answer per language; the next one is made from it. */
const last = new Map<Language, Made>();

/** Headings and recommendations with their numbers. What a change leaves as it was is the same object before and after. */
export function outlineFollowing(
  workshop: Numberable,
  numbering: HouseStyle['numbering'],
  language: Language,
): Outline {
  const before = last.get(language);
  const sameStyle = before?.numbering === numbering;
  if (
    sameStyle &&
    before.workshop.groups === workshop.groups &&
    before.workshop.recommendations === workshop.recommendations
  ) {
    return before.outline;
  }
  const touched =
    sameStyle && before.workshop.groups === workshop.groups
      ? touchedBetween(before.workshop.recommendations, workshop.recommendations)
      : undefined;
  const earlier = sameStyle ? { outline: before.outline, touched } : undefined;
  const made = outline(workshop, numbering, language, earlier);
  const { groups, recommendations } = workshop;
  last.set(language, { workshop: { groups, recommendations }, numbering, outline: made });
  return made;
}

/** The open workshop's, in the language it is drafted in unless another is named; absent without its house style. */
export function useOutline(language?: Language): Outline | undefined {
  const { groups, recommendations, languages } = useWorkshop('groups', 'recommendations', 'languages');
  const numbering = useHouseStyle()?.numbering;
  return (
    numbering && outlineFollowing({ groups, recommendations }, numbering, language ?? languages[0] ?? 'en')
  );
}

/** The same outside of drawing: as things stand now. */
export function outlineNow(): Outline | undefined {
  const { workshop, hello } = useMirror.getState();
  const style = hello?.catalogue.styles.find(({ id }) => id === workshop?.state.document.style);
  return (
    workshop &&
    style &&
    outlineFollowing(workshop.state, style.numbering, workshop.state.languages[0] ?? 'en')
  );
}
