import { mayEnter } from '../../../core/commands/lateWording';
import type { Language } from '../../../core/model/language';
import { actionsOf, ownAction, type Action } from '../../keys/action';
import { inWorkshop } from '../../keys/inWorkshop';
import { isTextLocked } from '../../state/isTextLocked';
import { useMirror } from '../../state/mirror';
import { go, useView } from '../../state/view';
import { addGroup } from './sheetCommands';
import { edit, useDraft } from './draftStore';
import { showTab } from '../../state/panelTab';

const hasRecommendation = () => useView.getState().selected?.kind === 'recommendation';
/** Headings refer to places in the plan too. */
const isMappable = () => hasRecommendation() || useView.getState().selected?.kind === 'group';
const onDraft = () =>
  inWorkshop() && useView.getState().place === 'desk' && useView.getState().section !== 'coverage';

/** What the keys do on a heading of the draft. */
const onHeadings: Action[] = [
  ownAction('headings', { key: 'Enter' }, 'actions.headings.edit'),
  ownAction('headings', { key: 'ArrowUp', alt: true }, 'actions.headings.up', 'up'),
  ownAction('headings', { key: 'ArrowDown', alt: true }, 'actions.headings.down', 'down'),
];

const toSelected = actionsOf('desk', hasRecommendation);
const toDraft = actionsOf('desk', onDraft);

/** The desk: what is done to the recommendation selected, and to the draft. */
export const draftActions: Action[] = [
  toSelected('desk.mapping', 'actions.mapIt', () => showTab('mapping'), {
    shortcut: { key: 'm' },
    when: isMappable,
  }),
  toSelected('desk.history', 'actions.itsHistory', () => showTab('history'), { shortcut: { key: 'h' } }),
  toSelected('desk.details', 'actions.itsDetails', () => showTab('details'), { shortcut: { key: 'd' } }),
  toDraft('desk.edit', 'actions.editIt', editSelected, {
    shortcut: { key: 'e' },
    when: () => onDraft() && hasRecommendation() && writtenLanguage() !== undefined,
  }),
  toDraft('desk.subItems', 'actions.itsSubItems', editSubItems, {
    shortcut: { key: 's' },
    when: () => onDraft() && hasRecommendation() && !isTextLocked(),
  }),
  toDraft('desk.merge', 'actions.mergeMarked', () => useDraft.setState({ merging: true }), {
    when: () => onDraft() && useDraft.getState().marked.size > 1 && !isTextLocked(),
  }),
  toDraft('desk.heading', 'actions.addHeading', () => addGroup(undefined), {
    when: () => onDraft() && !isTextLocked(),
  }),
  toDraft('desk.coverage', 'actions.goCoverage', () => go('desk', { section: 'coverage' }), {
    shortcut: { after: 'g', key: 'c' },
    when: inWorkshop,
  }),
  ...onHeadings,
];

function editSelected(): void {
  const id = useView.getState().selected?.id;
  const language = writtenLanguage();
  if (id !== undefined && language) edit({ kind: 'recommendation', id, language });
}

/** The language in which the selected recommendation is written: the first, or one that adoption left open. */
function writtenLanguage(): Language | undefined {
  const workshop = useMirror.getState().workshop?.state;
  const text = workshop?.recommendations[useView.getState().selected?.id ?? '']?.text;
  if (!workshop || !text) return undefined;
  const { language: chosen } = useDraft.getState();
  const wanted = isTextLocked() && chosen && chosen !== 'both' ? [chosen] : workshop.languages;
  return wanted.find((each) => mayEnter(workshop, text, each));
}

function editSubItems(): void {
  const id = useView.getState().selected?.id;
  const chosen = useDraft.getState().language;
  const main = useMirror.getState().workshop?.state.languages[0];
  const language = chosen === undefined || chosen === 'both' ? main : chosen;
  if (id !== undefined && language) edit({ kind: 'recommendation', part: 'subItems', id, language });
}
