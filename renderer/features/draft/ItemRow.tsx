import { IconCheck } from '@tabler/icons-react';
import { memo, useCallback, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import type { OutlineItem } from '../../../core/queries/outline';
import { plainText } from '../../../core/queries/plainText';
import { useMayEnter } from '../../blocks/documentState/useMayEnter';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { cx } from '../../parts/cx';
import { useConflicts } from '../../state/belongings';
import { useView } from '../../state/view';
import { Conflicts } from './Conflicts';
import { edit, useDraft } from './draftStore';
import { ItemButtons } from './ItemButtons';
import { ItemMarks } from './ItemMarks';
import { lineActionOf, lineActions } from './lineKeys';
import { RowFrame } from './RowFrame';
import { SubItems } from './SubItems';
import { SheetText } from './SheetText';
import type { SheetRow } from '../../blocks/rows/sheetRows';
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
  const isFixed = useTextLocked() || tombstone;
  const mayEnter = useMayEnter();
  const conflicts = useConflicts(id);
  const [main = 'en'] = languages;
  const name = plainText((recommendation.text[main] ?? Object.values(recommendation.text)[0])?.nodes ?? []);
  // Of an adopted text, the language that is shown and was not adopted: its translation.
  const written = tombstone ? undefined : languages.find((each) => mayEnter(recommendation.text, each));
  const begin = useCallback(() => {
    if (written) edit({ kind: 'recommendation', id, language: written });
  }, [id, written]);

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const name = lineActionOf(event);
    if (name === undefined || (isFixed && name !== 'Enter')) return;
    event.preventDefault();
    lineActions(id, rowsNow, begin)[name]();
  };

  return (
    <RowFrame
      kind="recommendation"
      id={id}
      label={`${label} ${name.slice(0, 120)}`}
      className={marked ? rowClasses.marked : undefined}
      selected={selected}
      editing={editing !== undefined}
      isFixed={tombstone}
      focusable={focusable}
      onFocus={onFocus}
      onKey={onKey}
    >
      <div className={cx('grow', classes.body)}>
        {tombstone ? (
          <p className={classes.text}>
            <span className={classes.label}>{label}</span>
            <span className={classes.gone}>{t('draft.deleted')}</span>
          </p>
        ) : (
          <div className={cx(classes.texts, languages.length > 1 && 'two', !printed && classes.aside)}>
            {languages.map((language) => (
              <div key={language}>
                <div className={classes.text}>
                  <span className={classes.label}>{label}</span>
                  <SheetText
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
        {conflicts.map((conflict) => (
          <Conflicts key={conflict.id} recommendation={recommendation} conflict={conflict} />
        ))}
      </div>
      {!isFixed && <ItemButtons id={id} label={label} marked={marked} rowsNow={rowsNow} onEdit={begin} />}
    </RowFrame>
  );
});
