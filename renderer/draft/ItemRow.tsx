import { useDraggable, useDroppable } from '@dnd-kit/react';
import { IconCheck, IconGripVertical } from '@tabler/icons-react';
import { memo, useCallback, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import type { OutlineItem } from '../../core/queries/outline';
import { plainText } from '../../core/queries/plainText';
import { cx } from '../parts/cx';
import { select, useView } from '../state/view';
import { Conflicts } from './Conflicts';
import { moveItem, removeItem } from './deeds';
import { edit, toggleMark, useDraft } from './draftStore';
import { ItemButtons } from './ItemButtons';
import { ItemMarks } from './ItemMarks';
import { SubItems } from './SubItems';
import { WrittenText } from './WrittenText';
import type { SheetRow } from './sheetRows';
import rowClasses from './Row.module.css';
import classes from './ItemRow.module.css';

interface ItemRowProps {
  item: OutlineItem;
  languages: Language[];
  /** The lines of the sheet as they stand when something is done. */
  rowsNow: () => readonly SheetRow[];
  focusable: boolean;
  onFocus: (key: string) => void;
}

/** A recommendation on the sheet: its live number, its words, and beside them what only the desk sees. */
export const ItemRow = memo(function ItemRow({ item, languages, rowsNow, focusable, onFocus }: ItemRowProps) {
  const { t } = useTranslation();
  const { recommendation, label, tombstone, printed } = item;
  const { id } = recommendation;
  const selected = useView((view) => view.selected?.id === id);
  const marked = useDraft((draft) => draft.marked.has(id));
  const editing = useDraft((draft) => (draft.editing?.id === id ? draft.editing.language : undefined));
  const part = useDraft((draft) => (draft.editing?.id === id ? draft.editing.part : undefined));
  const [handle, setHandle] = useState<Element | null>(null);
  const [element, setElement] = useState<Element | null>(null);
  const { isDragging } = useDraggable({ id, type: 'item', element, handle, disabled: tombstone });
  const { isDropTarget } = useDroppable({ id, element, accept: 'item' });
  const [main = 'en'] = languages;
  const name = plainText((recommendation.text[main] ?? Object.values(recommendation.text)[0])?.nodes ?? []);
  const begin = useCallback(() => {
    if (!tombstone) edit({ kind: 'recommendation', id, language: main });
  }, [id, main, tombstone]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const up = event.key === 'ArrowUp';
    const deed =
      event.altKey && (up || event.key === 'ArrowDown')
        ? () =>
            void moveItem(rowsNow(), id, event.shiftKey ? (up ? 'groupUp' : 'groupDown') : up ? 'up' : 'down')
        : event.altKey
          ? undefined
          : {
              Enter: () => begin(),
              ' ': () => toggleMark(id),
              Delete: () => void removeItem(id),
            }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  return (
    <article
      ref={setElement}
      data-row={id}
      tabIndex={focusable ? 0 : -1}
      aria-label={`${label} ${name.slice(0, 120)}`}
      aria-current={selected || undefined}
      className={cx(
        rowClasses.row,
        selected && rowClasses.selected,
        marked && rowClasses.marked,
        isDropTarget && rowClasses.target,
        isDragging && rowClasses.dragged,
        editing && rowClasses.editing,
      )}
      onFocus={(event) => {
        onFocus(id);
        if (event.target === event.currentTarget && !selected) select({ kind: 'recommendation', id });
      }}
      onClick={() => select({ kind: 'recommendation', id })}
      onKeyDown={onKeyDown}
    >
      <button
        ref={setHandle}
        type="button"
        tabIndex={-1}
        className={rowClasses.handle}
        aria-label={t('common.drag')}
      >
        <IconGripVertical size={16} aria-hidden />
      </button>
      <div className={classes.body}>
        {tombstone ? (
          <p className={classes.text}>
            <span className={classes.label}>{label}</span>
            <span className={classes.gone}>{t('draft.deleted')}</span>
          </p>
        ) : (
          <div className={cx(classes.texts, languages.length > 1 && classes.two, !printed && classes.aside)}>
            {languages.map((language) => (
              <div key={language}>
                <div className={classes.text}>
                  <span className={classes.label}>{label}</span>
                  <WrittenText
                    kind="recommendation"
                    id={id}
                    text={recommendation.text}
                    language={language}
                    editing={editing === language && part === undefined}
                    selected={selected}
                    label={t('draft.wordingOf', {
                      number: label,
                      language: t(`common.languages.${language}`),
                    })}
                  />
                </div>
                <SubItems
                  item={item}
                  language={language}
                  editing={editing === language && part === 'subItems'}
                  selected={selected}
                />
              </div>
            ))}
          </div>
        )}
        {recommendation.state === 'agreed' && (
          <IconCheck size={15} className={classes.agreed} role="img" aria-label={t('states.agreed')} />
        )}
        <ItemMarks recommendation={recommendation} languages={languages} />
        {recommendation.conflicts.map((conflict) => (
          <Conflicts key={conflict.id} recommendation={recommendation} conflict={conflict} />
        ))}
      </div>
      {!tombstone && <ItemButtons id={id} label={label} marked={marked} rowsNow={rowsNow} onEdit={begin} />}
    </article>
  );
});
