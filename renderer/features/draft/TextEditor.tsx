import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translatedFrom } from '../../../core/queries/isStale';
import type { Node, Text } from '../../../core/model/text';
import { isBlank } from '../../../core/document/wording';
import { plainText } from '../../../core/queries/plainText';
import { showToast } from '../../state/toasts';
import { cx } from '../../parts/cx';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { commitWording } from './sheetCommands';
import { wordingKey, type Editing } from './draftStore';
import { LineEditor } from './LineEditor';
import { PasteQuestion } from './PasteQuestion';
import { joinLines, separateLines, withoutListMarker, type Pasted } from './pastedLines';
import { useTextEditor } from './useTextEditor';
import classes from './TextEditor.module.css';

interface TextEditorProps {
  target: Editing;
  text: Text;
  label: string;
}

/**
 * A text being written on the sheet. Enter commits it as one wording version, written on the version that stood when
 * writing began; Escape asks nothing and keeps what was typed as a draft; Alt+Enter splits a recommendation here.
 */
export function TextEditor({ target, text, label }: TextEditorProps) {
  const { t } = useTranslation();
  const { kind, id, language } = target;
  const frame = useRef<HTMLDivElement>(null);
  const writing = useTextEditor(target, wordingKey(target), frame);
  // Another window may commit a wording meanwhile: both are kept, and this one says what it was written on.
  const present = text[language]?.rev ?? 0;
  const [base, setBase] = useState(writing.about?.base?.[0] ?? present);
  const [typed, setTyped] = useState(writing.offered);
  const [value, setValue] = useState<Node[][]>(() => writing.offered ?? [text[language]?.nodes ?? []]);
  const [pasted, setPasted] = useState<Pasted>();

  // Of a recommendation both wordings are kept in it; of a heading there is one, and a person says which.
  const isBehind = kind === 'group' && base !== present && typed !== undefined;

  const keep = (written: Node[][]) => {
    if (kind === 'group') setTyped(written);
    writing.keep(written, { base: [base] });
  };
  const commit = ([nodes = []]: Node[][], how: 'enter' | 'blur', on = base) => {
    if (writing.isLeft() || (isBehind && on !== present)) return;
    const isEmptied = isBlank(nodes) && kind === 'recommendation';
    const wording = { nodes, base: on, translatedFrom: translatedFrom(text, language) };
    void writing.commit(how, async () => isEmptied || (await commitWording(target, wording)));
  };
  const askAbout = (question: Pasted | undefined) => {
    writing.hold(question !== undefined);
    setPasted(question);
  };
  const addLines = (question: Pasted) => {
    const [nodes = [], ...lines] = separateLines(question);
    setPasted(undefined);
    void writing.commit('enter', async () => {
      const done = await runFromSheet('recommendation.addLines', {
        id,
        language,
        nodes,
        base,
        lines,
      });
      if (done) showToast({ text: t('draft.pasteDone', { count: lines.length + 1 }), undo: true });
      return done;
    });
  };
  const keepAsOne = (question: Pasted) => {
    const one = [joinLines(question)];
    keep(one);
    setValue(one);
    askAbout(undefined);
  };
  const split = (before: Node[], after: Node[]) => {
    if (writing.isLeft()) return;
    if (isBlank(before) || isBlank(after)) {
      showToast({ text: t('draft.splitWhere') });
      return;
    }
    void writing.commit('enter', () =>
      runFromSheet('recommendation.split', { id, language, base, parts: [before, after] }),
    );
  };

  return (
    <LineEditor
      frame={frame}
      writing={writing}
      className={cx('grow', classes.writing)}
      value={value}
      language={language}
      label={label}
      onDraft={keep}
      onCommit={(written, how) => commit(written, how)}
      {...(kind === 'recommendation' && {
        onSplit: split,
        onPasteLines: (lines: Node[][], before: Node[], after: Node[]) => {
          askAbout({ before, lines: lines.map(withoutListMarker), after });
          return true;
        },
      })}
      changed={
        isBehind
          ? {
              present: plainText(text[language]?.nodes ?? []),
              mine: plainText(typed[0] ?? []),
              onSaveMine: () => {
                setBase(present);
                commit(typed, 'enter', present);
              },
            }
          : undefined
      }
      before={
        <PasteQuestion
          pasted={pasted}
          language={language}
          onSeveral={addLines}
          onOne={keepAsOne}
          onClose={() => askAbout(undefined)}
          onClosed={() => {
            if (!writing.isLeft()) frame.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
          }}
        />
      }
    />
  );
}
