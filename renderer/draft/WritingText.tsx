import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translatedFrom } from '../../core/queries/isStale';
import type { Node, Text } from '../../core/model/text';
import { isBlank } from '../../core/document/wording';
import { dropDraft, keepDraft, useDrafts } from '../state/drafts';
import { showToast } from '../state/toasts';
import { useView } from '../state/view';
import { WordingEditor } from '../wording/WordingEditor';
import { useDescribe } from '../wording/useDescribe';
import { wordingFromDraft, wordingToDraft } from '../wording/wordingDraft';
import { commitWording, perform } from './deeds';
import { edit, wordingKey, type Editing } from './draftStore';
import { focusRow } from './focusRow';
import { PasteQuestion } from './PasteQuestion';
import { asOne, asSeveral, unmarked, type Pasted } from './pasted';
import classes from './WritingText.module.css';

interface WritingTextProps {
  target: Editing;
  text: Text;
  label: string;
}

/**
 * A text being written on the sheet. Enter commits it as one wording version, written on the version that stood when
 * writing began; Escape asks nothing and keeps what was typed as a draft; Alt+Enter splits a recommendation here.
 */
export function WritingText({ target, text, label }: WritingTextProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const { kind, id, language } = target;
  const key = wordingKey(target);
  const workshop = useView((view) => view.workshop) ?? '';
  const [offered] = useState(() => wordingFromDraft(useDrafts.getState().found[key]));
  // Another window may commit a wording meanwhile: both are kept, and this one says what it was written on.
  const [base] = useState(text[language]?.rev ?? 0);
  const [value, setValue] = useState<Node[][]>(() => offered ?? [text[language]?.nodes ?? []]);
  const [pasted, setPasted] = useState<Pasted>();
  const typed = useRef<Node[][]>(undefined);

  const frame = useRef<HTMLDivElement>(null);
  /** Enter leaves the field, and leaving it is no second commit. */
  const left = useRef(false);

  const leave = (refocus: boolean) => {
    left.current = true;
    edit(undefined);
    if (refocus) focusRow(kind === 'group' ? `group ${id}` : id);
  };
  /** What was typed stays offered on the line until it is taken up again. */
  const setAside = () => {
    const draft = typed.current ? wordingToDraft(typed.current) : '';
    if (draft !== '') useDrafts.setState(({ found }) => ({ found: { ...found, [key]: draft } }));
  };
  const commit = async ([nodes = []]: Node[][], how: 'enter' | 'blur') => {
    if (left.current) return undefined;
    left.current = true;
    if (isBlank(nodes) && kind === 'recommendation') {
      dropDraft(workshop, key);
      return leave(how === 'enter');
    }
    const from = translatedFrom(text, language);
    const done = await commitWording(target, { nodes, base, translatedFrom: from });
    if (done) dropDraft(workshop, key);
    else setAside();
    return leave(how === 'enter');
  };
  /** The question has the keyboard meanwhile: leaving the field for it commits nothing. */
  const askAbout = (question: Pasted | undefined) => {
    left.current = question !== undefined;
    setPasted(question);
  };
  const addLines = async (question: Pasted) => {
    const [nodes = [], ...lines] = asSeveral(question);
    setPasted(undefined);
    const done = await perform('recommendation.addLines', { id, language, nodes, base, lines });
    if (done) {
      dropDraft(workshop, key);
      showToast({ text: t('draft.pasteDone', { count: lines.length + 1 }), undo: true });
    } else setAside();
    leave(true);
  };
  const keepAsOne = (question: Pasted) => {
    const one = [asOne(question)];
    typed.current = one;
    keepDraft(workshop, key, wordingToDraft(one));
    setValue(one);
    askAbout(undefined);
  };
  const split = async (before: Node[], after: Node[]) => {
    if (left.current || isBlank(before) || isBlank(after)) return undefined;
    left.current = true;
    if (!(await perform('recommendation.split', { id, language, parts: [before, after] }))) {
      setAside();
      return leave(true);
    }
    dropDraft(workshop, key);
    return leave(true);
  };

  return (
    <div
      ref={frame}
      className={classes.writing}
      onBlur={(event) => {
        if (left.current || event.currentTarget.contains(event.relatedTarget)) return;
        if (typed.current === undefined) edit(undefined);
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      <PasteQuestion
        pasted={pasted}
        language={language}
        onSeveral={(question) => void addLines(question)}
        onOne={keepAsOne}
        onClose={() => askAbout(undefined)}
        onClosed={() => frame.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()}
      />
      <WordingEditor
        key={JSON.stringify(value)}
        value={value}
        language={language}
        label={label}
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
        {...(kind === 'recommendation' && {
          onSplit: (before: Node[], after: Node[]) => void split(before, after),
          onPasteLines: (lines: Node[][], before: Node[], after: Node[]) => {
            askAbout({ before, lines: lines.map(unmarked), after });
            return true;
          },
        })}
      />
    </div>
  );
}
