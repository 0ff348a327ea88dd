import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberRecommendations } from '../../../core/queries/numbers';
import type { Slide } from '../../../core/room/stage';
import { useInterfaceLanguage } from '../../locales/labels';
import { sinceTime } from '../../parts/formatTime';
import { useOpenWorkshop } from '../../state/ledgers';

/** "EN", or "EN + FR". */
export function languageCodes(slide: Slide): string {
  const also = 'also' in slide ? slide.also : undefined;
  return [slide.language, ...(also ? [also] : [])].map((each) => each.toUpperCase()).join(' + ');
}

/** With the languages that it is in; Hold and a message need none. */
export function withCodes(name: string, slide: Slide): string {
  return slide.kind === 'hold' || slide.kind === 'message' ? name : `${name} (${languageCodes(slide)})`;
}

/** What kind of slide it is, as the desk says it: "Agenda", "“Lunch”", "Recommendation". */
export function useSlideKind(): (slide: Slide) => string {
  const { t } = useTranslation();
  return (slide) => (slide.kind === 'message' ? `“${slide.text}”` : t(`room.slides.${slide.kind}`));
}

/** What a slide is called at the desk, a recommendation by its number: "12 (FR)", "Agenda (EN)". */
export function useSlideName(): (slide: Slide) => string {
  const { t } = useTranslation();
  const kindOf = useSlideKind();
  const language = useInterfaceLanguage();
  const workshop = useOpenWorkshop('meeting', 'groups', 'recommendations');
  const numbers = useMemo(
    () =>
      new Map(
        (workshop ? numberRecommendations(workshop) : []).flatMap(({ items }) =>
          items.map(({ recommendation, number }) => [recommendation.id, number]),
        ),
      ),
    [workshop],
  );
  return (slide) => {
    const number = slide.kind === 'recommendation' ? numbers.get(slide.id) : undefined;
    if (slide.kind !== 'changes') return withCodes(number ?? kindOf(slide), slide);
    const since = sinceTime(slide.since, new Date().toISOString(), language, workshop?.meeting.timeZone);
    return withCodes(t('room.changesSince', { since }), slide);
  };
}
