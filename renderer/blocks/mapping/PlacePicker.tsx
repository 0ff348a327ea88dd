import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findReference, type PlacedEntry } from '../../../core/catalogue/reference';
import { searchFramework } from '../../../core/catalogue/search';
import { wordingOf } from '../../../core/catalogue/wording';
import type { Framework, PlanReference } from '../../../core/model/framework';
import type { Language } from '../../../core/model/language';
import { coverageKey } from '../../../core/queries/coverage';
import { cx } from '../../parts/cx';
import { useInterfaceLanguage } from '../../locales/labels';
import { useReferenceLabel } from './useReferenceLabel';
import { WordingCoverageNote } from './WordingCoverageNote';
import classes from './PlacePicker.module.css';

interface PlacePickerProps {
  /** Id of the thing selected; for another one the search begins anew, and the list stays as it is drawn. */
  of: string;
  plans: readonly Framework[];
  /** What a place is to the thing selected, in words; absent when it is nothing to it. */
  roleOf: (reference: PlanReference) => string | undefined;
  /** Enter, or a click. */
  onToggle: (reference: PlanReference) => void;
  suggestions: readonly PlanReference[];
  hint: string;
}

/** Searches the plans by words or number; the arrows choose, Enter says what the place is to the thing selected. */
export function PlacePicker({ of, plans, roleOf, onToggle, suggestions, hint }: PlacePickerProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const id = useId();
  const describe = useReferenceLabel();
  const notes = {
    unworded: t('mapping.notEntered'),
    unofficial: t('mapping.notOfficial'),
    source: t('prepare.source'),
  };
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  // Asking a list for its place lays the page out: only one that was moved is asked.
  const isScrolled = useRef(false);
  const [shown, setShown] = useState(of);
  if (shown !== of) {
    setShown(of);
    setQuery('');
    setActive(-1);
  }
  useEffect(() => {
    if (list.current && isScrolled.current) list.current.scrollTop = 0;
    isScrolled.current = false;
  }, [of]);

  const suggested = useMemo(
    () =>
      query !== ''
        ? []
        : suggestions.flatMap((reference) => {
            const plan = plans.find((each) => each.id === reference.framework);
            return (plan && findReference(plan, reference)) ?? [];
          }),
    [suggestions, plans, query],
  );
  const found = useMemo(
    () =>
      plans
        .flatMap((plan) => searchFramework(plan, query, language))
        .filter(({ reference }) => query !== '' || reference.level !== 'domain'),
    [plans, query, language],
  );
  const places = [...suggested, ...found];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const place = places[active] ?? (query !== '' && found.length === 1 ? found[0] : undefined);
    if (event.key === 'ArrowDown') setActive(Math.min(places.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && place) onToggle(place.reference);
    else if (event.key === 'Escape' && query !== '') {
      setQuery('');
      setActive(-1);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="stack gap-1">
      {/* eslint-disable-next-line no-restricted-syntax -- words that a place of the plan is looked for by */}
      <input
        id={`${id}-search`}
        type="text"
        role="combobox"
        className={classes.search}
        aria-label={t('mapping.search')}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        placeholder={t('mapping.searchHint')}
        autoComplete="off"
        spellCheck={false}
        data-mapping-search
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(event.currentTarget.value === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={classes.hint}>{hint}</p>
      <ul
        ref={list}
        id={id}
        role="listbox"
        aria-label={t('mapping.places')}
        className={classes.list}
        onScroll={() => (isScrolled.current = true)}
      >
        {suggested.length > 0 && (
          <li role="presentation" className={cx('hint strong', classes.section)}>
            {t('mapping.suggested')}
          </li>
        )}
        {places.map((place, index) => (
          <PlaceOption
            key={`${index < suggested.length ? 'suggested' : 'found'} ${coverageKey(place.reference)}`}
            id={`${id}-${index}`}
            place={place}
            active={index === active}
            divided={index > 0 && index === suggested.length}
            isSuggested={index < suggested.length}
            isBrief={query === ''}
            role={roleOf(place.reference)}
            label={describe(place.reference)}
            language={language}
            notes={notes}
            onPress={() => {
              setActive(index);
              onToggle(place.reference);
            }}
          />
        ))}
        {places.length === 0 && (
          <li role="presentation" className={cx('hint strong', classes.section)}>
            <p role="status">{t('mapping.nothing')}</p>
            <WordingCoverageNote plans={plans} />
          </li>
        )}
      </ul>
    </div>
  );
}

interface PlaceOptionProps {
  id: string;
  place: PlacedEntry;
  active: boolean;
  divided: boolean;
  isSuggested: boolean;
  /** In the whole tree an action without words is a number among numbers; what was looked for is a line. */
  isBrief: boolean;
  role: string | undefined;
  label: string;
  language: Language;
  notes: { unworded: string; unofficial: string; source: string };
  onPress: () => void;
}

/** There are some forty of them: what they need of the interface's language is read once, for all. */
function PlaceOption({
  id,
  place,
  active,
  divided,
  isSuggested,
  isBrief,
  role,
  label,
  language,
  notes,
  onPress,
}: PlaceOptionProps) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const wording = wordingOf(place.entry, language);
  const isChip = isBrief && !wording && role === undefined && place.reference.level === 'action';
  const known = wording && wording.status !== 'verbatim' && wording.status !== 'entered';
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={role !== undefined}
      className={cx(
        classes.option,
        isSuggested && cx('wraps', classes.suggested),
        isChip && classes.chip,
        active && classes.active,
        divided && classes.divided,
      )}
      data-level={place.reference.level}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {isChip && <span aria-hidden>{place.entry.number}</span>}
      <span className={isChip ? 'visuallyHidden' : classes.label}>{label}</span>
      <span className={isChip ? 'visuallyHidden' : classes.wording}>
        {wording ? wording.text : <em>{notes.unworded}</em>}
        {known && <em className={classes.status}> {notes.unofficial}</em>}
        {wording?.status === 'entered' && (
          <em className={classes.status}>
            {' '}
            {notes.source}: {wording.source.join('; ')}
          </em>
        )}
      </span>
      {role !== undefined && <span className={classes.role}>{role}</span>}
    </li>
  );
}
