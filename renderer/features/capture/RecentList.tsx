import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { useRowKeys } from '../../blocks/rows/useRowKeys';
import { EmptyState } from '../../parts/EmptyState';
import { LinkButton } from '../../parts/LinkButton';
import { RefusalNote } from '../../parts/RefusalNote';
import { useWorkshop } from '../../state/ledgers';
import { useOutline } from '../../state/outline';
import { useProposalNumbers } from '../../state/proposalNumbers';
import { useView } from '../../state/view';
import { useCapture } from '../../state/captureStore';
import { cx } from '../../parts/cx';
import { putBack } from './recordLines';
import { recentEntriesFollowing } from './recentEntries';
import { NoneHasSpeaker } from './NoneHasSpeaker';
import { RecentRow } from './RecentRow';
import { setGoToNewest } from './rowFocus';
import { useEntryKeys } from './useEntryKeys';
import { useExample } from './useExample';
import { useVocabulary } from './useVocabulary';
import classes from './RecentList.module.css';

/** Rows drawn above and below those in sight. */
const OVERSCAN = 8;

/** What was captured, the newest first. Typing in the line draws none of it again. */
export function RecentList({ scroller }: { scroller: HTMLDivElement | null }) {
  const { t } = useTranslation();
  const { recommendations, contributions } = useWorkshop('recommendations', 'contributions');
  const all = useMemo(
    () => recentEntriesFollowing({ recommendations, contributions }),
    [recommendations, contributions],
  );
  // While an entry is in the line it is not in the list.
  const inLine = useCapture((capture) => capture.takenBack?.id);
  const entries = useMemo(
    () => (inLine === undefined ? all : all.filter(({ id }) => id !== inLine)),
    [all, inLine],
  );
  const list = useRef<HTMLOListElement>(null);
  const keys = useMemo(() => entries.map(({ id }) => id), [entries]);
  const numbers = useOutline()?.byId;
  const proposals = useProposalNumbers();
  const selected = useView((view) => view.selected?.id);
  // The list asks for rows by index; each row is its own component and is drawn again only when its own entry changes.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => 58,
    overscan: OVERSCAN,
    getItemKey: (index) => entries[index]?.id ?? index,
  });

  const { focused, focusRow, go, onKeyDown } = useRowKeys(keys, list, (key) =>
    rows.scrollToIndex(keys.indexOf(key)),
  );
  const onEntryKey = useEntryKeys(entries, focused, useVocabulary(), useTextLocked());
  const [newest] = keys;
  const goToNewest = useEffectEvent(() => {
    if (newest !== undefined) go(newest);
    return newest !== undefined;
  });
  useEffect(() => {
    setGoToNewest(() => goToNewest());
    return () => setGoToNewest(undefined);
  }, []);

  const shown = rows.getVirtualItems();
  return (
    <>
      <PendingRows known={(id) => id in recommendations || id in contributions} />
      <NoneHasSpeaker entries={all} />
      {entries.length === 0 ? (
        <NothingYet />
      ) : (
        <ol
          ref={list}
          className={classes.list}
          aria-label={t('capture.recent')}
          onKeyDown={(event) => {
            onEntryKey(event);
            if (!event.defaultPrevented) onKeyDown(event);
          }}
          style={{ blockSize: rows.getTotalSize() }}
        >
          {/* The first in sight pushes the others down: a new one at the top moves none of them by itself. */}
          {shown.map(({ key, index, start }) => {
            const entry = entries[index];
            if (!entry) return null;
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={entries.length}
                aria-posinset={index + 1}
                style={index === shown[0]?.index ? { marginBlockStart: start } : undefined}
              >
                <RecentRow
                  entry={entry.kind === 'recommendation' ? entry.recommendation : undefined}
                  said={entry.kind === 'contribution' ? entry.contribution : undefined}
                  label={numbers?.get(entry.id)?.label ?? ''}
                  proposal={proposals.get(entry.id)}
                  selected={entry.id === selected}
                  tabStop={entry.id === focused}
                  onFocus={focusRow}
                />
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

/** How a line is written, with somebody and an action of this workshop. */
function NothingYet() {
  const { t } = useTranslation();
  const example = useExample(useVocabulary());
  return <EmptyState title={t('capture.emptyTitle')}>{t('capture.emptyText', example)}</EmptyState>;
}

/** Lines on their way to disk, and those that were refused while something else was typed. */
function PendingRows({ known }: { known: (id: string) => boolean }) {
  const { t } = useTranslation();
  const pending = useCapture((capture) => capture.pending);
  const free = useCapture((capture) => capture.line.trim() === '');
  const shown = pending.filter(({ id, refusal, late }) => refusal || (late && !known(id))).reverse();
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t('capture.pending')}>
      {shown.map(({ id, text, refusal }) => (
        <li key={id} className={cx('quiet ruled', classes.pending)}>
          <p>{text}</p>
          {refusal ? (
            <div className={cx('stack gap-1', classes.refused)}>
              <RefusalNote refusal={refusal} />
              <LinkButton disabled={!free} onPress={() => putBack(id)}>
                {t(free ? 'capture.putBack' : 'capture.putBackLater')}
              </LinkButton>
            </div>
          ) : (
            <span className={classes.saving}>{t('shell.saving')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
