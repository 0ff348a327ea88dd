import { create } from 'zustand';
import { languageLocked } from '../../../core/commands/lateWording';
import type { Language } from '../../../core/model/language';
import type { Text } from '../../../core/model/text';
import type { Workshop } from '../../../core/model/workshop';
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

/** The texts that are written together: sub-items all at once, any other alone. */
function textsOf({ kind, id, part }: Editing, workshop: Workshop): readonly Text[] {
  if (kind === 'group') return [workshop.groups[id]?.title ?? {}];
  const recommendation = workshop.recommendations[id];
  if (part === undefined) return [recommendation?.text ?? {}];
  return recommendation?.subItems.map(({ text }) => text) ?? [];
}

/** Why a text of the sheet cannot be written in its language. */
function lockOf(editing: Editing, workshop: Workshop) {
  const texts = textsOf(editing, workshop);
  const locks = texts.map((text) => languageLocked(workshop, text, editing.language));
  // What is locked among sub-items is written as it stands, beside what is not.
  return locks.length > 0 && locks.every(Boolean) ? locks[0] : undefined;
}

/** Begins to write a text of the sheet, unless adoption has locked it; undefined ends writing. */
export function edit(editing: Editing | undefined): void {
  const workshop = useMirror.getState().workshop?.state;
  const locked = editing && workshop && lockOf(editing, workshop);
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
