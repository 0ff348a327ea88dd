import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import { cx } from '../../parts/cx';
import { KeyHint } from '../../parts/KeyHint';
import type { useCommand } from '../../state/commands';
import { useDescribe } from '../../wording/useDescribe';
import { BracketSettling } from './BracketSettling';
import { placesIn } from './places';
import classes from './Disputed.module.css';

interface DisputedProps {
  recommendation: Recommendation;
  language: Language;
  run: ReturnType<typeof useCommand>['run'];
}

/** The wording, word by word: arrows and Shift select, B puts brackets around what is selected. */
export function Disputed({ recommendation, language, run }: DisputedProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const wording = recommendation.text[language];
  const [selection, setSelection] = useState<{ anchor: number; head: number }>();
  const places = placesIn(wording?.nodes ?? []);
  if (!wording) return null;
  const { id } = recommendation;
  const base = wording.rev;
  const low = selection && Math.min(selection.anchor, selection.head);
  const high = selection && Math.max(selection.anchor, selection.head);
  const brackets = places.flatMap((place) => (place.kind === 'bracket' ? [place.node] : []));

  const step = (by: number, extend: boolean) => {
    const head = Math.max(0, Math.min(places.length - 1, (selection?.head ?? -1) + by));
    setSelection({ head, anchor: extend && selection ? selection.anchor : head });
  };
  const make = () => {
    const from = low === undefined ? undefined : places[low]?.from;
    const to = high === undefined ? undefined : places[high]?.to;
    if (from === undefined || to === undefined) return;
    setSelection(undefined);
    void run('bracket.make', { id, language, base, from, to });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowRight: () => step(1, event.shiftKey),
      ArrowLeft: () => step(-1, event.shiftKey),
      b: make,
      B: make,
      Escape: () => setSelection(undefined),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <section aria-label={t('agreement.wording')}>
      <div
        tabIndex={0}
        role="group"
        aria-label={t('agreement.selectWords')}
        className={classes.text}
        lang={LANGUAGE_TAGS[language]}
        onKeyDown={onKeyDown}
      >
        {places.map((place, index) => {
          const marked = low !== undefined && high !== undefined && index >= low && index <= high;
          const choose = (extend: boolean) =>
            setSelection({ head: index, anchor: extend && selection ? selection.anchor : index });
          return (
            <span
              key={`${place.from}-${index}`}
              className={cx(classes.place, marked && classes.marked)}
              onClick={(event) => choose(event.shiftKey)}
            >
              {place.kind === 'word' && place.text}
              {place.kind === 'other' &&
                (place.node.type === 'break' ? <br /> : place.node.type !== 'text' && describe(place.node))}
              {place.kind === 'bracket' && (
                <span className={classes.bracket}>
                  [
                  {place.node.variants
                    .map((variant) =>
                      variant.nodes.map((node) => (node.type === 'text' ? node.text : '…')).join(''),
                    )
                    .map((text) => text || '–')
                    .join(' / ')}
                  ]
                </span>
              )}
            </span>
          );
        })}
      </div>
      <div className={classes.deeds}>
        <Button
          size="xs"
          variant="default"
          onClick={make}
          disabled={low === undefined}
          rightSection={<KeyHint shortcut={{ key: 'b' }} />}
        >
          {t('agreement.bracket')}
        </Button>
        <span className={classes.hint}>{t('agreement.selectHint')}</span>
      </div>
      {brackets.map((bracket) => (
        <BracketSettling
          key={bracket.id}
          bracket={bracket}
          place={{ id, language, base, bracket: bracket.id }}
          run={run}
        />
      ))}
    </section>
  );
}
