import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import type { OutlineItem } from '../../../core/queries/outline';
import { Wording } from '../../blocks/wording/Wording';
import { useDescribe } from '../../blocks/wording/useDescribe';
import { useMayEnter } from '../../blocks/documentState/useMayEnter';
import { edit } from './draftStore';
import { SubItemsEditor } from './SubItemsEditor';
import classes from './SubItems.module.css';

interface SubItemsProps {
  item: OutlineItem;
  language: Language;
  editing: boolean;
  /** A click on those of a line that is selected already begins to write them. */
  selected: boolean;
}

/** The sub-items of a recommendation under its words, as they are printed, or being written. */
export const SubItems = memo(function SubItems({ item, language, editing, selected }: SubItemsProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const mayEnter = useMayEnter();
  const { recommendation, label } = item;
  const { id, subItems } = recommendation;
  const locked = !subItems.some(({ text }) => mayEnter(text, language));
  const name = t('draft.subItemsOf', { number: label, language: t(`common.languages.${language}`) });
  if (editing) return <SubItemsEditor recommendation={recommendation} language={language} label={name} />;
  if (subItems.length === 0) return null;
  const begin = () => {
    if (!locked) edit({ kind: 'recommendation', part: 'subItems', id, language });
  };
  return (
    <ol className={classes.list} aria-label={name} onDoubleClick={begin} onClick={() => selected && begin()}>
      {subItems.map((subItem, index) => {
        const nodes = subItem.text[language]?.nodes ?? [];
        return (
          <li key={subItem.id} className={classes.item}>
            <span className={classes.label}>{item.subItems[index]?.list.label ?? '–'}</span>
            {nodes.length > 0 ? (
              <Wording nodes={nodes} describe={describe} language={language} />
            ) : (
              <span className={classes.missing}>
                {t(locked ? 'draft.absent' : 'draft.missing', {
                  language: t(`common.languages.${language}`),
                })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
});
