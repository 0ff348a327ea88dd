import type { Action } from '../actions/action';
import { useMirror } from '../state/mirror';
import { go, useView } from '../state/view';
import { addGroup } from './deeds';
import { edit, useDraft } from './draftStore';
import { showTab } from './panelTab';

const inWorkshop = () => useMirror.getState().workshop !== undefined;
const hasRecommendation = () => useView.getState().selected?.kind === 'recommendation';
/** Headings refer to places in the plan too. */
const isMappable = () => hasRecommendation() || useView.getState().selected?.kind === 'group';
const onDraft = () =>
  inWorkshop() && useView.getState().place === 'desk' && useView.getState().section !== 'coverage';

/** The desk: what is done to the recommendation selected, and to the draft. */
export const draftActions: Action[] = [
  {
    id: 'desk.mapping',
    group: 'desk',
    label: 'actions.mapIt',
    shortcut: { key: 'm' },
    when: isMappable,
    run: () => showTab('mapping'),
  },
  {
    id: 'desk.history',
    group: 'desk',
    label: 'actions.itsHistory',
    shortcut: { key: 'h' },
    when: hasRecommendation,
    run: () => showTab('history'),
  },
  {
    id: 'desk.details',
    group: 'desk',
    label: 'actions.itsDetails',
    shortcut: { key: 'd' },
    when: hasRecommendation,
    run: () => showTab('details'),
  },
  {
    id: 'desk.edit',
    group: 'desk',
    label: 'actions.editIt',
    shortcut: { key: 'e' },
    when: () => onDraft() && hasRecommendation(),
    run: () => {
      const id = useView.getState().selected?.id;
      const language = useMirror.getState().workshop?.state.languages[0];
      if (id !== undefined && language) edit({ kind: 'recommendation', id, language });
    },
  },
  {
    id: 'desk.subItems',
    group: 'desk',
    label: 'actions.itsSubItems',
    shortcut: { key: 's' },
    when: () => onDraft() && hasRecommendation(),
    run: () => {
      const id = useView.getState().selected?.id;
      const chosen = useDraft.getState().language;
      const main = useMirror.getState().workshop?.state.languages[0];
      const language = chosen === undefined || chosen === 'both' ? main : chosen;
      if (id !== undefined && language) edit({ kind: 'recommendation', part: 'subItems', id, language });
    },
  },
  {
    id: 'desk.merge',
    group: 'desk',
    label: 'actions.mergeMarked',
    when: () => onDraft() && useDraft.getState().marked.size > 1,
    run: () => useDraft.setState({ merging: true }),
  },
  {
    id: 'desk.heading',
    group: 'desk',
    label: 'actions.addHeading',
    when: onDraft,
    run: () => addGroup(undefined),
  },
  {
    id: 'desk.coverage',
    group: 'desk',
    label: 'actions.goCoverage',
    shortcut: { after: 'g', key: 'c' },
    when: inWorkshop,
    run: () => go('desk', { section: 'coverage' }),
  },
];
