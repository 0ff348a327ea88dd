import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { Slice, Fragment } from '@tiptap/pm/model';
import { Selection, type EditorState } from '@tiptap/pm/state';
import { useEffect, useLayoutEffect, useState, type FocusEvent, type ReactNode } from 'react';
import type { Language } from '../../../core/model/language';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import { isBlank } from '../../../core/document/wording';
import { HiddenNote } from '../../parts/HiddenNote';
import { cx } from '../../parts/cx';
import { fromEditor, printable, sameNodes, toEditor } from './convert';
import { asOneLine, pastedLines } from './paste';
import { wordingExtensions, type DescribeNode } from './schema';
import { useHidden } from './useHidden';
import { Toolbar, type Insertable } from './Toolbar';
import classes from './WordingEditor.module.css';

export interface WordingEditorProps {
  /** What is committed, one list of nodes per paragraph. A change from elsewhere is shown unless one is typing here. */
  value: Node[][];
  language: Language;
  label: string;
  placeholder?: string;
  /** Several paragraphs: Enter then begins the next one, and leaving the field commits. */
  paragraphs?: boolean;
  describe: DescribeNode;
  /** Fields and cross-references that can be put into the line. */
  insertables?: readonly Insertable[];
  /** Every change while typing; the caller keeps it as a draft. */
  onDraft: (value: Node[][]) => void;
  /** Enter, or leaving the field. Called only when the text differs from `value`, or on Enter. */
  onCommit: (value: Node[][], how: 'enter' | 'blur') => void;
  /** Escape: the committed text is back. */
  onCancel?: () => void;
  /** Alt+Enter: the text in two at the caret; what is selected goes to neither. */
  onSplit?: (before: Node[], after: Node[]) => void;
  /** Several lines were pasted into a single-line wording, between these: answer true to take them, and nothing is put in. */
  onPasteLines?: (lines: Node[][], before: Node[], after: Node[]) => boolean;
  autoFocus?: boolean;
  /** `paper` is bare and set in the document's type; `field` has a field's border. */
  look?: 'field' | 'paper';
  /** Content that stands before the text, such as a number. */
  before?: ReactNode;
}

/** What stands before and after the caret, or what is selected. */
function aroundSelection({ doc, selection }: EditorState): [before: Node[], after: Node[]] {
  const [before = []] = fromEditor(doc.cut(0, selection.from).toJSON() as JSONContent);
  const [after = []] = fromEditor(doc.cut(selection.to).toJSON() as JSONContent);
  return [before, after];
}

/** Edits a wording: the closed set of nodes and nothing else, whatever is pasted into it. */
export function WordingEditor({
  value,
  language,
  label,
  placeholder,
  paragraphs = false,
  describe,
  insertables = [],
  onDraft,
  onCommit,
  onCancel,
  onSplit,
  onPasteLines,
  autoFocus = false,
  look = 'field',
  before,
}: WordingEditorProps) {
  // The set of nodes is fixed for the life of an editor.
  const [extensions] = useState(() => wordingExtensions(paragraphs, describe));

  const editor = useEditor({
    extensions,
    content: toEditor(value),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    onUpdate: ({ editor: current }) => {
      onDraft(fromEditor(current.getJSON()));
    },
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': String(paragraphs),
        lang: LANGUAGE_TAGS[language],
        spellcheck: 'false',
        class: classes.text ?? '',
        // A dialog gives the keyboard to its first button otherwise, once it is drawn.
        ...(autoFocus && { 'data-autofocus': 'true' }),
      },
      handleKeyDown: (view, event) => {
        if (event.isComposing) return false;
        if (event.key === 'Escape' && onCancel) {
          editor?.commands.setContent(toEditor(value), { emitUpdate: false });
          onCancel();
          return true;
        }
        if (event.key !== 'Enter') return false;
        if (event.shiftKey) {
          const lineBreak = view.state.schema.nodes['break'];
          if (lineBreak)
            view.dispatch(view.state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
          return true;
        }
        if (event.altKey && onSplit) {
          onSplit(...aroundSelection(view.state));
          return true;
        }
        if (event.altKey || (paragraphs && !event.ctrlKey && !event.metaKey)) return false;
        if (editor) onCommit(fromEditor(editor.getJSON()), 'enter');
        return true;
      },
      transformPastedText: (pasted) => printable(pasted.replace(/\r\n?/g, '\n')),
      clipboardTextParser: (pasted, _context, _plain, view) => {
        const { schema } = view.state;
        const lines = pasted.split('\n').filter((part) => part.trim() !== '');
        const nodes = lines.flatMap((part) => schema.nodes['line']?.create(null, schema.text(part)) ?? []);
        return new Slice(Fragment.fromArray(nodes), 1, 1);
      },
      handlePaste: (view, _event, slice) => {
        if (paragraphs) return false;
        const lines = fromEditor(pastedLines(slice)).filter((nodes) => !isBlank(nodes));
        if (lines.length > 1 && onPasteLines?.(lines, ...aroundSelection(view.state))) return true;
        const { tr, schema } = view.state;
        view.dispatch(tr.replaceSelection(asOneLine(slice, schema)).setMeta('paste', true).scrollIntoView());
        return true;
      },
    },
  });

  const hidden = useHidden(editor);
  const empty = useEditorState({ editor, selector: ({ editor: current }) => current.isEmpty });

  useEffect(() => {
    if (editor.isFocused) return;
    if (!sameNodes(fromEditor(editor.getJSON()), value)) {
      editor.commands.setContent(toEditor(value), { emitUpdate: false });
    }
  }, [editor, value]);

  // At once, after the field is drawn: an editor's own way takes a frame or two, and what is typed meanwhile is lost.
  useLayoutEffect(() => {
    if (!autoFocus) return;
    const { state, dispatch } = editor.view;
    dispatch(state.tr.setSelection(Selection.atEnd(state.doc)));
    editor.view.focus();
  }, [editor, autoFocus]);

  /** Focus that moves to this editor's own toolbar, or to its menu, has not left it; from the toolbar it leaves too. */
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    const to = event.relatedTarget;
    if (event.currentTarget.contains(to) || to?.closest('[data-wording-menu]')) return;
    const written = fromEditor(editor.getJSON());
    if (!sameNodes(written, value)) onCommit(written, 'blur');
  };

  return (
    <div
      className={cx(classes.editor, look === 'paper' ? classes.paper : classes.field)}
      data-wording
      onBlur={leave}
    >
      {before}
      <div className={cx('grow', classes.content)}>
        {empty && placeholder !== undefined && (
          <span className={classes.placeholder} aria-hidden>
            {placeholder}
          </span>
        )}
        <EditorContent editor={editor} />
        {hidden.counts && <HiddenNote counts={hidden.counts} onRemove={hidden.remove} />}
      </div>
      <Toolbar
        editor={editor}
        insertables={insertables}
        describe={describe}
        onSplit={onSplit && (() => onSplit(...aroundSelection(editor.state)))}
      />
    </div>
  );
}
