import i18next from 'i18next';
import type { Language } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import { useMirror } from '../../state/mirror';
import { showToast } from '../../state/toasts';
import { select } from '../../state/view';
import { runFromSheet } from '../../blocks/rows/rowCommands';
import { edit, type Editing } from './draftStore';

/** Commits a wording of a recommendation, written on the version `base`, or of a heading. */
export function commitWording(
  { kind, id, language }: Editing,
  wording: { nodes: Node[]; base: number; translatedFrom?: Language | undefined },
): Promise<boolean> {
  const { nodes, base, translatedFrom } = wording;
  const translated = translatedFrom && { translatedFrom };
  return kind === 'group'
    ? runFromSheet('group.rename', { id, language, nodes, base, ...translated })
    : runFromSheet('recommendation.reword', { id, language, nodes, base, ...translated });
}

/** A heading after another one (or last), and its title being written at once. */
export async function addGroup(after: string | undefined): Promise<void> {
  const workshop = useMirror.getState().workshop?.state;
  const language = workshop?.languages[0] ?? 'en';
  const id = crypto.randomUUID();
  const done = await runFromSheet('group.add', {
    id,
    language,
    title: [],
    ...(after !== undefined && { after }),
  });
  if (!done) return;
  select({ kind: 'group', id });
  edit({ kind: 'group', id, language });
}

export async function removeGroup(id: string): Promise<void> {
  if (!(await runFromSheet('group.remove', { id }))) return;
  select(undefined);
  showToast({ text: i18next.t('draft.groupRemoved'), undo: true });
}

/** Moves a heading, with all under it, before the one above it or after the one below. */
export async function moveGroup(id: string, by: -1 | 1): Promise<void> {
  const groups = Object.values(useMirror.getState().workshop?.state.groups ?? {});
  const ordered = groups.sort((a, b) => (a.order < b.order || (a.order === b.order && a.id < b.id) ? -1 : 1));
  const place = ordered.findIndex((group) => group.id === id);
  const after = by < 0 ? ordered[place - 2]?.id : ordered[place + 1]?.id;
  if (by < 0 ? place < 1 : after === undefined) return;
  await runFromSheet('group.move', { id, after: after ?? null });
}
