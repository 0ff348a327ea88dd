import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS } from '../../../../core/model/language';
import { cx } from '../../../parts/cx';
import { useOwnKeys } from '../../../keys/ownKeys';
import { KeyHint } from '../../../parts/KeyHint';
import type { useCommand } from '../../../state/commands';
import { useDescribe } from '../../../blocks/wording/useDescribe';
import { BracketSettling } from './BracketSettling';
import type { Place } from './wordPlaces';
import { useDisputedWording, type DisputedText } from './useDisputedWording';
import classes from './DisputedWording.module.css';

interface DisputedProps {
  read: DisputedText;
  /** The letter of the sub-item that it is. */
  label?: string | undefined;
  run: ReturnType<typeof useCommand>['run'];
}

/** The wording, word by word, and under it each bracket with its variants. */
export function DisputedWording({ read, label, run }: DisputedProps) {
  const { t } = useTranslation();
  const keys = useId();
  const disputed = useDisputedWording(read, run);
  const { places, brackets, bracket: current } = disputed;
  const { of, language } = read;
  useOwnKeys('agreement', {
    [t('agreement.keys.bracket')]: disputed.canMake ? disputed.make : undefined,
  });
  if (places.length === 0) return null;
  // How words are chosen is said once, under the text; under a sub-item where there is something to do in it.
  const isSubItem = of.subItem !== undefined;
  const hasActions = !isSubItem || disputed.canMake || brackets.length > 0;
  return (
    <section
      aria-label={isSubItem ? t('agreement.subItem', { label: label ?? '–' }) : t('agreement.wording')}
    >
      <div
        tabIndex={0}
        role="group"
        aria-label={isSubItem ? t('agreement.selectInSubItem') : t('agreement.selectWords')}
        aria-describedby={hasActions ? keys : undefined}
        data-ground="paper"
        className={cx(classes.text, isSubItem && classes.subItem)}
        lang={LANGUAGE_TAGS[language]}
        onKeyDown={disputed.onKeyDown}
      >
        {label !== undefined && <span className={classes.label}>{label} </span>}
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
      {hasActions && (
        <div className={cx('line wraps gap-3', classes.actions)}>
          <Button
            size="xs"
            variant="default"
            onClick={disputed.make}
            disabled={!disputed.canMake}
            rightSection={<KeyHint shortcut={{ key: t('agreement.keys.bracket') }} />}
          >
            {t('agreement.bracket')}
          </Button>
          <span id={keys} className={cx('hint', classes.hint)}>
            {t('agreement.selectHint')}
            {brackets.length > 0 && ` ${t('agreement.acceptHint')}`}
          </span>
        </div>
      )}
      {brackets.map((bracket) => (
        <BracketSettling
          key={bracket.id}
          bracket={bracket}
          place={{ ...of, language, base: disputed.base, bracket: bracket.id }}
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
