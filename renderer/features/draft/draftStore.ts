import { create } from 'zustand';
import { wordingLocked } from '../../../core/commands/locks';
import type { Language } from '../../../core/model/language';
import { draftKeys, type DraftKey } from '../../state/draftKeys';
import { useMirror } from '../../state/mirror';
import { showToast } from '../../state/toasts';

/** The one text that is being written on the sheet. */
export interface Editing {
  kind: 'recommendation' | 'group';
  id: string;
  language: Language;
  /** The sub-items of a recommendation rather than its own words. */
  part?: 'subItems';
}

interface Draft {
  editing: Editing | undefined;
  /** Recommendations marked for one command, such as a merge. */
  marked: ReadonlySet<string>;
  /** Two languages beside each other, or the one chosen. */
  language: Language | 'both' | undefined;
  merging: boolean;
}

/** State of the sheet in this window: the text being written, marked lines, languages shown. */
export const useDraft = create<Draft>()(() => ({
  editing: undefined,
  marked: new Set(),
  language: undefined,
  merging: false,
}));

/** Begins to write a text of the sheet, unless adoption has locked it; undefined ends writing. */
export function edit(editing: Editing | undefined): void {
  const workshop = useMirror.getState().workshop?.state;
  const locked = editing && workshop && wordingLocked(workshop);
  if (locked) showToast({ refusal: locked });
  else useDraft.setState({ editing });
}

/** Whether this very text is the one being written. */
export function isEditing({ kind, id, language, part }: Editing): boolean {
  const { editing } = useDraft.getState();
  return (
    editing?.kind === kind && editing.id === id && editing.language === language && editing.part === part
  );
}

export function toggleMark(id: string): void {
  useDraft.setState(({ marked }) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    return { marked: next };
  });
}

export function clearMarks(): void {
  useDraft.setState({ marked: new Set(), merging: false });
}

/** The key of the draft kept while a wording is being written. */
export function wordingKey({ kind, id, language }: Editing): DraftKey {
  return draftKeys.wording(kind, id, language);
}
