import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../core/directory/fold';
import type { Language } from '../../../core/model/language';
import { slideIn, type Slide } from '../../../core/room/stage';
import { itemUnderWay } from '../../../core/queries/itemUnderWay';
import { numberRecommendations } from '../../../core/queries/numbers';
import { SearchInput } from '../../parts/SearchInput';
import { ListRow } from '../../parts/ListRow';
import { useWorkshop } from '../../state/ledgers';
import { select, useView } from '../../state/view';
import { queueSlide, sendSlide, useRoom } from '../../state/roomStore';
import { cx } from '../../parts/cx';
import { plainTextOf } from './plainTextOf';
import classes from './SlideList.module.css';

type Whole = 'draft' | 'agenda' | 'coverage';
const WHOLE: readonly Whole[] = ['draft', 'agenda', 'coverage'];

interface SlideListProps {
  language: Language;
  /** The second language that is sent. */
  also: Language | undefined;
  /** The slide that the keyboard or the pointer is on. */
  onLook: (slide: Slide) => void;
}

/** Everything that can be sent, in one list: arrows to look, Enter to send, Q to queue. */
export function SlideList({ language, also, onLook }: SlideListProps) {
  const { t } = useTranslation();
  const workshop = useWorkshop('groups', 'recommendations', 'languages', 'agenda', 'meeting');
  const underWay = [itemUnderWay(workshop)].flatMap((item) => item ?? []);
  const shown = useRoom((room) => room.status?.slide);
  const selected = useView((view) => view.selected);
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);

  const rows = useMemo(() => {
    const wanted = fold(typed);
    const recommendations = numberRecommendations(workshop).flatMap(({ items }) =>
      items
        .filter(({ recommendation }) => !recommendation.deleted && recommendation.state !== 'merged')
        .map(({ recommendation, number }) => ({
          key: recommendation.id,
          number: number ?? '–',
          text: plainTextOf(recommendation.text, language),
          slide: { kind: 'recommendation' as const, id: recommendation.id, language },
        })),
    );
    return recommendations.filter(
      ({ number, text }) => wanted === '' || number === wanted || fold(text).includes(wanted),
    );
  }, [workshop, typed, language]);

  const [found] = typed === '' ? [] : rows;
  // What Enter would send is what the preview shows.
  useEffect(() => {
    if (found) onLook(found.slide);
  }, [found, onLook]);

  const look = (slide: Slide) => {
    onLook(slide);
    if (slide.kind === 'recommendation') select({ kind: 'recommendation', id: slide.id });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, slide: Slide) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[aria-pressed]') ?? [])];
    const at = buttons.indexOf(event.currentTarget);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void sendSlide(slide);
    } else if (event.key.toLowerCase() === 'q' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      void queueSlide(slide);
    }
  };
  const row = (key: string, number: string, text: string, alone: Slide) => {
    const slide = slideIn(alone, { language, also });
    const isShown =
      shown?.kind === slide.kind &&
      (slide.kind !== 'recommendation' || ('id' in shown && shown.id === slide.id));
    const isSelected = slide.kind === 'recommendation' && selected?.id === slide.id;
    return (
      <li key={key}>
        <ListRow
          start={number}
          selected={isSelected}
          onSelect={() => look(slide)}
          hears={{
            onFocus: () => look(slide),
            onDoubleClick: () => void sendSlide(slide),
            onKeyDown: (event) => onKeyDown(event, slide),
          }}
          end={isShown && <span className={classes.shown}>{t('room.onScreen')}</span>}
          actions={
            <>
              <Button size="xs" variant="default" tabIndex={-1} onClick={() => void queueSlide(slide)}>
                {t('room.queueIt')}
              </Button>
              <Button size="xs" tabIndex={-1} onClick={() => void sendSlide(slide)}>
                {t('room.send')}
              </Button>
            </>
          }
        >
          <span
            className={cx('oneLine', classes.text)}
            lang={slide.kind === 'recommendation' ? language : undefined}
          >
            {text}
          </span>
        </ListRow>
      </li>
    );
  };

  return (
    <section aria-label={t('room.canSend')}>
      <SearchInput
        label={t('room.find')}
        value={typed}
        onType={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
          if (event.key === 'Enter' && found) void sendSlide(slideIn(found.slide, { language, also }));
        }}
        autoComplete="off"
      />
      <p className={cx('hint', classes.hint)}>{t('room.listHint')}</p>
      <ul ref={list}>
        {typed === '' && WHOLE.map((kind) => row(kind, '', t(`room.slides.${kind}`), { kind, language }))}
        {typed === '' &&
          underWay.map(({ id }) =>
            row('speakers', '', t('room.slides.speakers'), { kind: 'speakers', item: id, language }),
          )}
        {rows.map(({ key, number, text, slide }) => row(key, number, text, slide))}
      </ul>
      {rows.length === 0 && typed !== '' && (
        <p className={cx('hint', classes.hint)}>{t('room.nothingFound')}</p>
      )}
    </section>
  );
}
