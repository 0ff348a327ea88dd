import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedTwice } from '../../../core/queries/changedTwice';
import { numberRecommendations } from '../../../core/queries/numbers';
import { plainText } from '../../../core/queries/plainText';
import { KEEP_KEYS, TwoWordings } from '../../blocks/wording/TwoWordings';
import { useWrittenBy } from '../../blocks/wording/useWrittenBy';
import { useInterfaceLanguage } from '../../locales/labels';
import { KeyHint } from '../../parts/KeyHint';
import { LIST_MOVES } from '../../parts/listMoves';
import { ListRow } from '../../parts/ListRow';
import { Note } from '../../parts/Note';
import { RefusalNote } from '../../parts/RefusalNote';
import { Section } from '../../parts/Section';
import { useWorkshop } from '../../state/ledgers';
import { describePlace, describeValue } from './describeConflict';
import { useChangedTwice } from './useChangedTwice';

/** Lines that are drawn at once, around the one that one stands at. */
const DRAWN = 60;

/** Everything that was changed on both sides: one list to walk by key, the line that one stands at with both versions. */
export function ChangedTwiceList() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useWorkshop();
  const writtenBy = useWrittenBy();
  const { all, index, setAt, decide, refusal, whyNotBoth, list } = useChangedTwice();
  if (all.length === 0) return refusal ? <RefusalNote refusal={refusal} /> : null;

  const numbers = new Map(
    numberRecommendations(workshop)
      .flatMap(({ items }) => items)
      .map(({ recommendation: { id }, number }) => [id, number ?? '–']),
  );
  const place = (each: ChangedTwice) =>
    each.kind === 'kept'
      ? describePlace(workshop, each.where, language, t)
      : plainText(each.words.present?.nodes ?? each.words.other).slice(0, 160);
  const about = (each: ChangedTwice) =>
    each.kind === 'kept'
      ? t('changedTwice.byGroup', { name: workshop.handovers?.[each.handover]?.label ?? '' })
      : writtenBy(each.conflict);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = LIST_MOVES[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return;
    event.preventDefault();
    setAt(move(index, all.length - 1));
  };
  const first = Math.max(0, Math.min(index - DRAWN / 2, all.length - DRAWN));
  return (
    <Section
      title={t('changedTwice.title')}
      description={
        <>
          {t('changedTwice.left', { count: all.length })} {t('changedTwice.hint')}
        </>
      }
    >
      <RefusalNote refusal={refusal} />
      <ul ref={list} className="grow" onKeyDown={onKeyDown} aria-label={t('changedTwice.title')}>
        {all.slice(first, first + DRAWN).map((each, drawn) => {
          const at = first + drawn;
          return (
            <li key={each.key}>
              <ListRow
                start={numbers.get(each.recommendation ?? '') ?? '–'}
                end={t(`common.languages.${each.words?.language ?? workshop.languages[0] ?? 'en'}`)}
                row={each.key}
                selected={at === index}
                tabStop={at === index}
                onSelect={() => setAt(at)}
              >
                {place(each)}
              </ListRow>
              {at === index &&
                (each.words ? (
                  <TwoWordings
                    words={each.words}
                    hasKeys
                    whyNotBoth={whyNotBoth(each)}
                    onKeep={(keep) => void decide(each, keep)}
                  >
                    {about(each)}
                  </TwoWordings>
                ) : (
                  <Note
                    meaning="gap"
                    role="group"
                    label={t('changedTwice.two')}
                    action={
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => void decide(each, 'present')}
                        rightSection={
                          <span aria-hidden>
                            <KeyHint shortcut={{ key: KEEP_KEYS.present }} />
                          </span>
                        }
                      >
                        {t('changedTwice.keep.present')}
                      </Button>
                    }
                  >
                    <p className="strong">{about(each)}</p>
                    <p>{each.kind === 'kept' && describeValue(workshop, each.theirs, language, t)}</p>
                  </Note>
                ))}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
