import type { Action } from '../actions/action';
import { useMirror } from '../state/mirror';
import { go } from '../state/view';

const inWorkshop = () => useMirror.getState().workshop !== undefined;

export const issueActions: Action[] = [
  {
    id: 'issue.document',
    group: 'issue',
    label: 'actions.showDocument',
    shortcut: { after: 'g', key: 'o' },
    when: inWorkshop,
    run: () => go('issue', { section: 'document' }),
  },
  {
    id: 'issue.export',
    group: 'issue',
    label: 'actions.checkAndExport',
    shortcut: { key: 'e', mod: true },
    when: inWorkshop,
    run: () => go('issue', { section: 'export' }),
  },
  {
    id: 'issue.versions',
    group: 'issue',
    label: 'actions.showVersions',
    shortcut: { after: 'g', key: 'v' },
    when: inWorkshop,
    run: () => go('issue', { section: 'versions' }),
  },
  {
    id: 'archive.after',
    group: 'archive',
    label: 'actions.afterMeeting',
    when: inWorkshop,
    run: () => go('archive', { section: 'after' }),
  },
];
