import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import { LANGUAGE_TAGS } from '../../../../core/model/language';
import type { Recommendation } from '../../../../core/model/recommendation';
import { cx } from '../../../parts/cx';
import { KeyHint } from '../../../parts/KeyHint';
import type { useCommand } from '../../../state/commands';
import { useDescribe } from '../../../blocks/wording/useDescribe';
import { BracketSettling } from './BracketSettling';
import type { Place } from './wordPlaces';
import { useDisputedWording } from './useDisputedWording';
import classes from './DisputedWording.module.css';

interface DisputedProps {
  recommendation: Recommendation;
  language: Language;
  run: ReturnType<typeof useCommand>['run'];
}

/** The wording, word by word, and under it each bracket with its variants. */
export function DisputedWording({ recommendation, language, run }: DisputedProps) {
  const { t } = useTranslation();
  const disputed = useDisputedWording(recommendation, language, run);
  const { places, brackets, bracket: current } = disputed;
  if (places.length === 0) return null;
  return (
    <section aria-label={t('agreement.wording')}>
      <div
        tabIndex={0}
        role="group"
        aria-label={t('agreement.selectWords')}
        aria-describedby="disputed-keys"
        data-disputed
        data-ground="paper"
        className={classes.text}
        lang={LANGUAGE_TAGS[language]}
        onKeyDown={disputed.onKeyDown}
      >
        {places.map((place, index) => (
          <span
            key={`${place.from}-${index}`}
            className={cx(classes.place, disputed.isMarked(index) && classes.marked)}
            onClick={(event) => disputed.choose(index, event.shiftKey)}
          >
            <Words place={place} />
          </span>
        ))}
      </div>
      <div className={cx('line wraps gap-3', classes.actions)}>
        <Button
          size="xs"
          variant="default"
          onClick={disputed.make}
          disabled={!disputed.canMake}
          rightSection={<KeyHint shortcut={{ key: 'b' }} />}
        >
          {t('agreement.bracket')}
        </Button>
        <span id="disputed-keys" className={cx('hint', classes.hint)}>
          {t('agreement.selectHint')}
          {brackets.length > 0 && ` ${t('agreement.acceptHint')}`}
        </span>
      </div>
      {brackets.map((bracket) => (
        <BracketSettling
          key={bracket.id}
          bracket={bracket}
          place={{ id: recommendation.id, language, base: disputed.base, bracket: bracket.id }}
          isCurrent={bracket === current}
          chosen={bracket === current ? disputed.chosen : undefined}
          onAccept={(variant) => disputed.accept(bracket, variant)}
          run={run}
        />
      ))}
    </section>
  );
}

function Words({ place }: { place: Place }) {
  const describe = useDescribe();
  if (place.kind === 'word') return place.text;
  if (place.kind === 'other') {
    if (place.node.type === 'break') return <br />;
    return place.node.type === 'text' ? null : describe(place.node);
  }
  const variants = place.node.variants.map(({ nodes }) =>
    nodes.map((node) => (node.type === 'text' ? node.text : '…')).join(''),
  );
  return <span className={classes.bracket}>[{variants.map((words) => words || '–').join(' / ')}]</span>;
}
