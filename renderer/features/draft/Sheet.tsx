import { DragDropProvider, DragOverlay, PointerSensor } from '@dnd-kit/react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scope } from '../../../core/document/scope';
import type { Language } from '../../../core/model/language';
import { cx } from '../../parts/cx';
import { useDragWords } from '../../parts/useDragWords';
import { useView } from '../../state/view';
import { AddHere } from './AddHere';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { DragCard } from './DragCard';
import { GroupRow } from './GroupRow';
import { ItemRow } from './ItemRow';
import { SheetKeys } from './SheetKeys';
import { useDraft } from './draftStore';
import { useRowKeys } from '../../blocks/rows/useRowKeys';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import classes from './Sheet.module.css';

interface SheetProps {
  rows: SheetRow[];
  scope: Scope;
  languages: Language[];
  scroller: HTMLDivElement | null;
}

/** Only a pointer drags; the keyboard has keys and buttons of its own that say more. */
const SENSORS = [PointerSensor];

/** The paper. Only the lines in sight are drawn, and the one being dragged or written. */
export function Sheet({ rows, scope, languages, scroller }: SheetProps) {
  const { t } = useTranslation();
  const plugins = useDragWords(t('common.dragging.howSheet'));
  const [dragged, setDragged] = useState<string>();
  const editing = useDraft((draft) => draft.editing?.id);
  const sheet = useRef<HTMLDivElement>(null);
  // A line is not drawn again because others changed: it asks for the lines when something is done with it.
  const latest = useRef(rows);
  useLayoutEffect(() => {
    latest.current = rows;
  });
  const rowsNow = useCallback(() => latest.current, []);
  const keep = [dragged, editing].flatMap((id) => {
    const index =
      id === undefined ? -1 : rows.findIndex((row) => row.key === id || row.key === `group ${id}`);
    return index < 0 ? [] : [index];
  });
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), ...keep])].sort((a, b) => a - b),
    // The places themselves, not the array that holds them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [keep.join()],
  );
  // Rows are asked for by index; each is drawn again only when its own line changes.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'item' ? 76 : rows[index]?.kind === 'group' ? 90 : 36),
    overscan: 6,
    scrollMargin: 56,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor,
  });
  const stops = useMemo(() => rows.flatMap(({ kind, key }) => (kind === 'add' ? [] : [key])), [rows]);
  const { focused, onKeyDown, focusRow } = useRowKeys(stops, sheet, (key) =>
    virtual.scrollToIndex(rows.findIndex((row) => row.key === key)),
  );

  // A thing selected elsewhere (a search, the coverage) is brought into sight.
  const show = useEffectEvent((id: string | undefined) => {
    if (id === undefined || sheet.current?.contains(document.activeElement)) return;
    const index = rows.findIndex(({ key }) => key === id || key === `group ${id}`);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  });
  useEffect(() => {
    show(useView.getState().selected?.id);
    return useView.subscribe((view, before) => {
      if (view.selected?.id !== before.selected?.id) show(view.selected?.id);
    });
  }, []);

  const drop = (source: string, target: string) => {
    const row = rows.find(({ key }) => key === target);
    if (!row || source === target) return;
    if (source.startsWith('group ')) {
      if (row.kind === 'group')
        void runFromSheet('group.move', {
          id: source.slice(6),
          after: groupBefore(rows, row.group.id, source.slice(6)),
        });
    } else if (row.kind === 'group')
      void runFromSheet('recommendation.move', { id: source, group: row.group.id, after: null });
    else if (row.kind === 'item')
      void runFromSheet('recommendation.move', { id: source, group: row.group, after: row.key });
    else void runFromSheet('recommendation.move', { id: source, group: row.group });
  };

  return (
    <DragDropProvider
      sensors={SENSORS}
      plugins={plugins}
      onDragStart={({ operation }) => setDragged(String(operation.source?.id ?? ''))}
      onDragEnd={({ operation, canceled }) => {
        setDragged(undefined);
        if (!canceled && operation.source && operation.target) {
          drop(String(operation.source.id), String(operation.target.id));
        }
      }}
    >
      <SheetKeys rows={rows} languages={languages} />
      <div data-ground="paper" className={cx(classes.paper, languages.length > 1 && classes.wide)}>
        <div className={cx('hint', classes.title)}>
          {languages.map((language) => (
            <p key={language}>
              {languages.length > 1 && (
                <span className={classes.language}>{t(`common.languages.${language}`)}</span>
              )}
              {titleOf(scope, language)}
            </p>
          ))}
        </div>
        <div
          ref={sheet}
          role="list"
          aria-label={t('draft.sheet')}
          className={classes.rows}
          style={{ blockSize: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                role="listitem"
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={classes.row}
                style={{ transform: `translateY(${start - 56}px)` }}
              >
                {row.kind === 'group' && (
                  <GroupRow
                    group={row.group}
                    scope={scope}
                    languages={languages}
                    focusable={row.key === focused}
                    onFocus={focusRow}
                  />
                )}
                {row.kind === 'item' && (
                  <ItemRow
                    item={row.item}
                    languages={languages}
                    rowsNow={rowsNow}
                    focusable={row.key === focused}
                    onFocus={focusRow}
                  />
                )}
                {row.kind === 'add' && <AddHere id={row.key} group={row.group} />}
              </div>
            );
          })}
        </div>
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged !== undefined && dragged !== '' && (
          <DragCard row={rows.find(({ key }) => key === dragged)} language={languages[0] ?? 'en'} />
        )}
      </DragOverlay>
    </DragDropProvider>
  );
}

/** A heading dropped on another one takes its place. */
function groupBefore(rows: readonly SheetRow[], target: string, moved: string): string | null {
  const groups = rows.flatMap((row) => (row.kind === 'group' ? [row.group.id] : []));
  const down = groups.indexOf(moved) < groups.indexOf(target);
  return down ? target : (groups.filter((id) => id !== moved)[groups.indexOf(target) - 1] ?? null);
}

function titleOf({ workshop }: Scope, language: Language): string {
  const { title } = workshop.meeting;
  return title[language] ?? Object.values(title)[0] ?? '';
}
