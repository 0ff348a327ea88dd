import type { ComponentProps, ReactNode, RefObject } from 'react';
import { WordingEditor } from '../../blocks/wording/WordingEditor';
import { useDescribe } from '../../blocks/wording/useDescribe';
import { ChangedElsewhereNote } from '../../parts/ChangedElsewhereNote';
import type { useTextEditor } from './useTextEditor';

type EditorProps = ComponentProps<typeof WordingEditor>;
type NoteProps = ComponentProps<typeof ChangedElsewhereNote>;

interface LineEditorProps extends Omit<EditorProps, 'look' | 'autoFocus' | 'describe' | 'onCancel'> {
  frame: RefObject<HTMLDivElement | null>;
  writing: ReturnType<typeof useTextEditor>;
  className: string | undefined;
  /** What was changed elsewhere while this was written; undefined where nothing was. */
  changed: Pick<NoteProps, 'present' | 'mine' | 'onSaveMine'> | undefined;
  before?: ReactNode;
  after?: ReactNode;
}

/** What is written on a line of the sheet, with the question of which text stays when it was changed elsewhere. */
export function LineEditor({
  frame,
  writing,
  className,
  changed,
  before,
  after,
  ...editor
}: LineEditorProps) {
  const describe = useDescribe();
  return (
    <div
      ref={frame}
      className={className}
      onBlur={writing.blurred}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      {before}
      <WordingEditor
        {...editor}
        key={JSON.stringify(editor.value)}
        describe={describe}
        look="paper"
        autoFocus
        onCancel={writing.cancel}
      />
      {changed && (
        <ChangedElsewhereNote {...changed} language={editor.language} onKeepTheirs={writing.giveUp} />
      )}
      {after}
    </div>
  );
}
