import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberRecommendations } from '../../core/queries/numbers';
import type { Slide } from '../../core/room/stage';
import { useOpenWorkshop } from '../state/ledgers';

/** What a slide is called at the desk: "12 (FR)", "Agenda (EN)", "“Lunch”". */
export function useSlideName(): (slide: Slide) => string {
  const { t } = useTranslation();
  const workshop = useOpenWorkshop();
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
    const language = slide.language.toUpperCase();
    if (slide.kind === 'hold') return t('room.slides.hold');
    if (slide.kind === 'message') return `“${slide.text}”`;
    if (slide.kind === 'recommendation')
      return `${numbers.get(slide.id) ?? t('room.slides.recommendation')} (${language})`;
    return `${t(`room.slides.${slide.kind}`)} (${language})`;
  };
}
