import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftAbout } from '../../../core/model/draftAbout';
import { plainText } from '../../../core/queries/plainText';
import { isBlank } from '../../../core/document/wording';
import type { Language } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import type { Node } from '../../../core/model/text';
import { draftKeys } from '../../state/draftKeys';
import { alignSubItems, subItemParagraphs } from './alignSubItems';
import { LineEditor } from './LineEditor';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { useTextEditor } from './useTextEditor';
import classes from './SubItems.module.css';

interface SubItemsEditorProps {
  recommendation: Recommendation;
  language: Language;
  label: string;
}

/**
 * The sub-items being written, a paragraph each: Enter begins the next one, an emptied one goes, Ctrl+Enter and leaving
 * keep them in one step, Escape keeps what was typed as a draft.
 */
export function SubItemsEditor({ recommendation, language, label }: SubItemsEditorProps) {
  const { t } = useTranslation();
  const { id, subItems } = recommendation;
  const frame = useRef<HTMLDivElement>(null);
  const writing = useTextEditor(
    { kind: 'recommendation', part: 'subItems', id, language },
    draftKeys.subItems(id, language),
    frame,
  );
  const [value] = useState<Node[][]>(() => writing.offered ?? subItemParagraphs(subItems, language));

  const [typed, setTyped] = useState(writing.offered);
  const now = revsById(subItems, language);
  const [on, setOn] = useState<DraftAbout>(writing.about?.ids ? writing.about : now);
  /** They were changed elsewhere meanwhile: nothing is sent before a person has seen both. */
  const isBehind = typed !== undefined && !sameRevs(on, now);

  const keep = (written: Node[][]) => {
    setTyped(written);
    writing.keep(written, { ids: on.ids, base: on.base });
  };
  const commit = (written: Node[][], how: 'enter' | 'blur', isSeen = false) => {
    if (writing.isLeft() || (isBehind && !isSeen)) return;
    const items = alignSubItems(subItems, language, written).filter(({ id: own, nodes }) => {
      const had = subItems.find((subItem) => subItem.id === own)?.text[language];
      // One that has no wording in this language yet stays as it is.
      return !isBlank(nodes) || (own !== undefined && had === undefined);
    });
    const base = Object.fromEntries(subItems.map((each) => [each.id, each.text[language]?.rev ?? 0]));
    void writing.commit(how, () => runFromSheet('recommendation.setSubItems', { id, language, items, base }));
  };

  return (
    <LineEditor
      frame={frame}
      writing={writing}
      className={classes.writing}
      value={value}
      language={language}
      label={label}
      paragraphs
      onDraft={keep}
      onCommit={(written, how) => commit(written, how)}
      changed={
        isBehind
          ? {
              present: wordsOf(subItemParagraphs(subItems, language)),
              mine: wordsOf(typed),
              onSaveMine: () => {
                setOn(now);
                commit(typed, 'enter', true);
              },
            }
          : undefined
      }
      after={<p className={classes.hint}>{t('draft.subItemsHint')}</p>}
    />
  );
}

const wordsOf = (paragraphs: Node[][]) => paragraphs.map(plainText).join(' · ');

/** The sub-items that stand, by id and by what is worded in one language. */
function revsById(subItems: Recommendation['subItems'], language: Language) {
  return {
    ids: subItems.map(({ id }) => id),
    base: subItems.map(({ text }) => text[language]?.rev ?? 0),
  };
}

function sameRevs(one: DraftAbout, other: DraftAbout): boolean {
  const named = ({ ids = [], base = [] }: DraftAbout) => ids.map((id, index) => `${id} ${base[index] ?? 0}`);
  return named(one).join() === named(other).join();
}
