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

/** What kind of slide it is, as the desk says it: "Agenda (EN)", "“Lunch”", "Recommendation (FR)". */
export function useSlideKind(): (slide: Slide) => string {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const zone = useOpenWorkshop('meeting')?.meeting.timeZone;
  return (slide) => {
    if (slide.kind === 'hold') return t('room.slides.hold');
    if (slide.kind === 'message') return `“${slide.text}”`;
    if (slide.kind === 'changes') {
      const since = sinceTime(slide.since, new Date().toISOString(), language, zone);
      return `${t('room.slides.changes', { since })} (${languageCodes(slide)})`;
    }
    return `${t(`room.slides.${slide.kind}`)} (${languageCodes(slide)})`;
  };
}

/** What a slide is called at the desk, a recommendation by its number: "12 (FR)", "Agenda (EN)". */
export function useSlideName(): (slide: Slide) => string {
  const kindOf = useSlideKind();
  const workshop = useOpenWorkshop('groups', 'recommendations');
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
    return number === undefined ? kindOf(slide) : `${number} (${languageCodes(slide)})`;
  };
}
