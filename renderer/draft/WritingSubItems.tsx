import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBlank } from '../../core/document/wording';
import type { Language } from '../../core/model/language';
import type { Recommendation } from '../../core/model/recommendation';
import type { Node } from '../../core/model/text';
import { draftKeys } from '../state/draftKeys';
import { WordingEditor } from '../wording/WordingEditor';
import { useDescribe } from '../wording/useDescribe';
import { alignSubItems, subItemParagraphs } from './alignSubItems';
import { perform } from './deeds';
import { useWriting } from './useWriting';
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
  const [start] = useState(subItems);
  const frame = useRef<HTMLDivElement>(null);
  const writing = useWriting(
    { kind: 'recommendation', part: 'subItems', id, language },
    draftKeys.subItems(id, language),
    frame,
  );
  const [value] = useState<Node[][]>(() => writing.offered ?? subItemParagraphs(subItems, language));

  const commit = (written: Node[][], how: 'enter' | 'blur') => {
    if (writing.isLeft()) return;
    const items = alignSubItems(start, language, written).filter(({ id: own, nodes }) => {
      const had = start.find((subItem) => subItem.id === own)?.text[language];
      // One that has no wording in this language yet stays as it is.
      return !isBlank(nodes) || (own !== undefined && had === undefined);
    });
    const base = Object.fromEntries(start.map((each) => [each.id, each.text[language]?.rev ?? 0]));
    void writing.commit(how, () => perform('recommendation.setSubItems', { id, language, items, base }));
  };

  return (
    <div
      ref={frame}
      className={classes.writing}
      onBlur={writing.blurred}
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
        onDraft={writing.keep}
        onCommit={commit}
        onCancel={writing.cancel}
      />
      <p className={classes.hint}>{t('draft.subItemsHint')}</p>
    </div>
  );
}
