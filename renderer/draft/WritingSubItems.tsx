import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBlank } from '../../core/document/wording';
import type { Language } from '../../core/model/language';
import type { Recommendation } from '../../core/model/recommendation';
import type { Node } from '../../core/model/text';
import { dropDraft, keepDraft, useDrafts } from '../state/drafts';
import { useView } from '../state/view';
import { WordingEditor } from '../wording/WordingEditor';
import { useDescribe } from '../wording/useDescribe';
import { wordingFromDraft, wordingToDraft } from '../wording/wordingDraft';
import { alignSubItems, subItemParagraphs } from './alignSubItems';
import { perform } from './deeds';
import { edit } from './draftStore';
import { focusRow } from './focusRow';
import classes from './SubItems.module.css';

interface WritingSubItemsProps {
  recommendation: Recommendation;
  language: Language;
  label: string;
}

/**
 * The sub-items being written, a paragraph each: Enter begins the next one, an emptied one goes, Ctrl+Enter and leaving
 * keep them in one step, Escape keeps what was typed as a draft.
 */
export function WritingSubItems({ recommendation, language, label }: WritingSubItemsProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const { id, subItems } = recommendation;
  const key = `subItems.${id}.${language}`;
  const workshop = useView((view) => view.workshop) ?? '';
  const [start] = useState(subItems);
  const [value] = useState<Node[][]>(
    () => wordingFromDraft(useDrafts.getState().found[key]) ?? subItemParagraphs(subItems, language),
  );
  const typed = useRef<Node[][]>(undefined);
  const left = useRef(false);

  const leave = (refocus: boolean) => {
    left.current = true;
    edit(undefined);
    if (refocus) focusRow(id);
  };
  const setAside = () => {
    const draft = typed.current ? wordingToDraft(typed.current) : '';
    if (draft !== '') useDrafts.setState(({ found }) => ({ found: { ...found, [key]: draft } }));
  };
  const commit = async (written: Node[][], how: 'enter' | 'blur') => {
    if (left.current) return;
    left.current = true;
    const items = alignSubItems(start, language, written).filter(({ id: own, nodes }) => {
      const had = start.find((subItem) => subItem.id === own)?.text[language];
      // One that has no wording in this language yet stays as it is.
      return !isBlank(nodes) || (own !== undefined && had === undefined);
    });
    if (await perform('recommendation.setSubItems', { id, language, items })) dropDraft(workshop, key);
    else setAside();
    leave(how === 'enter');
  };

  return (
    <div
      className={classes.writing}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && typed.current === undefined)
          edit(undefined);
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      <WordingEditor
        value={value}
        language={language}
        label={label}
        paragraphs
        describe={describe}
        look="paper"
        autoFocus
        onDraft={(written) => {
          typed.current = written;
          keepDraft(workshop, key, wordingToDraft(written));
        }}
        onCommit={(written, how) => void commit(written, how)}
        onCancel={() => {
          setAside();
          leave(true);
        }}
      />
      <p className={classes.hint}>{t('draft.subItemsHint')}</p>
    </div>
  );
}
