import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  choiceName,
  entryOf,
  meaningKey,
  meaningLabel,
  type Meaning,
} from '../../../core/capture/vocabulary';
import { findReference } from '../../../core/catalogue/reference';
import { wordingOf } from '../../../core/catalogue/wording';
import { WordingCoverageNote } from '../../blocks/mapping/WordingCoverageNote';
import { KeyCap } from '../../parts/KeyCap';
import { cx } from '../../parts/cx';
import type { CaptureField } from './useCaptureLine';
import classes from './Completions.module.css';

/** What can be put in at the caret, or what Enter asks about. Nothing is taken that could be two. */
export function Completions({ id, field }: { id: string; field: CaptureField }) {
  const { t } = useTranslation();
  const { completion, asked, active } = field;
  const options = asked?.options ?? completion?.options ?? [];
  const taken = completion?.taken && meaningKey(completion.taken);
  const question = asked && t(asked.isKnown ? 'capture.which' : 'capture.unknown', { typed: asked.raw });

  return (
    <div className={cx('floats', classes.popup)}>
      {question !== undefined && (
        <p className={classes.question} role="alert">
          {question}
        </p>
      )}
      {asked?.sign === '#' && options.length === 0 && (
        <div className={cx('hint', classes.help)}>
          <WordingCoverageNote
            plans={field.vocabulary.frameworks.filter(({ kind }) => kind === 'plan').slice(0, 1)}
          />
        </div>
      )}
      <ul id={id} role="listbox" tabIndex={0} aria-label={t('capture.options')} className={classes.list}>
        {options.map((meaning, index) => (
          <Option
            key={meaningKey(meaning)}
            id={`${id}-${index}`}
            active={index === active}
            onTake={() => field.choose(meaning)}
          >
            <OptionText meaning={meaning} field={field} />
            {taken === meaningKey(meaning) && <KeyCap>Tab</KeyCap>}
          </Option>
        ))}
        {asked && (
          <Option id={`${id}-${options.length}`} active={active === options.length} onTake={field.keepAsText}>
            <span className={cx('grow', classes.text)}>{t('capture.keepAsText', { typed: asked.raw })}</span>
          </Option>
        )}
      </ul>
      <p className="visuallyHidden" role="status">
        {t('capture.optionCount', { count: options.length })}
      </p>
      {active < 0 && asked && !asked.isKnown && (
        <p className={cx('hint', classes.help)}>
          {t(options.length > 0 ? 'capture.meantOrText' : 'capture.againIsText')}
        </p>
      )}
      {active < 0 && asked?.isKnown !== false && options.length > 1 && taken === undefined && (
        <p className={cx('hint', classes.help)}>{t('capture.pick')}</p>
      )}
    </div>
  );
}

interface OptionProps {
  id: string;
  active: boolean;
  onTake: () => void;
  children: React.ReactNode;
}

function Option({ id, active, onTake, children }: OptionProps) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      className={cx('option', classes.option)}
      // The caret stays in the line: pressing must not move the focus.
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      {children}
    </li>
  );
}

function OptionText({ meaning, field }: { meaning: Meaning; field: CaptureField }) {
  const { t } = useTranslation();
  const { vocabulary } = field;
  if (meaning.kind === 'group') {
    return (
      <>
        <span className={cx('hint figures', classes.code)}>{meaning.group.place}</span>
        <span className={cx('grow', classes.text)}>{meaning.group.titles[0] ?? t('capture.noHeading')}</span>
      </>
    );
  }
  if (meaning.kind === 'newGroup')
    return <span className={classes.text}>{t('capture.newHeading', { title: meaning.title })}</span>;
  if (meaning.kind === 'delegation') {
    const code = entryOf(meaning.choice, vocabulary.directory)?.code;
    return (
      <>
        <span className={cx('hint figures', classes.code)}>{code}</span>
        <span className={cx('grow', classes.text)}>{choiceName(meaning.choice, vocabulary)}</span>
        {meaning.choice.kind === 'entry' && (
          <span className={cx('hint', classes.note)}>{t('capture.notHere')}</span>
        )}
      </>
    );
  }
  const plan = vocabulary.frameworks.find(({ id }) => id === meaning.reference.framework);
  const place = plan && findReference(plan, meaning.reference);
  const wording = place && wordingOf(place.entry, vocabulary.language);
  const objective = place?.objective && place.objective !== place.entry ? place.objective : undefined;
  const above = objective && wordingOf(objective, vocabulary.language)?.text;
  return (
    <>
      <span className={classes.place}>{meaningLabel(meaning, vocabulary)}</span>
      <span className={cx('grow', classes.text)}>
        <span className="twoLines">
          {wording?.text ?? <em className="hint">{t('mapping.notEntered')}</em>}
        </span>
        {above !== undefined && <span className={cx('oneLine hint', classes.above)}>{above}</span>}
      </span>
    </>
  );
}
