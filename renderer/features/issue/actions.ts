import { actionsOf, type Action } from '../../keys/action';
import { inWorkshop } from '../../keys/inWorkshop';
import { go } from '../../state/view';

const toIssue = actionsOf('issue', inWorkshop);

export const issueActions: Action[] = [
  toIssue('issue.document', 'actions.showDocument', () => go('issue', { section: 'document' }), {
    shortcut: { after: 'g', key: 'o' },
  }),
  toIssue('issue.export', 'actions.checkAndExport', () => go('issue', { section: 'export' }), {
    shortcut: { key: 'e', mod: true },
  }),
  toIssue('issue.versions', 'actions.showVersions', () => go('issue', { section: 'versions' }), {
    shortcut: { after: 'g', key: 'v' },
  }),
  toIssue('issue.history', 'actions.showHistory', () => go('issue', { section: 'history' }), {
    shortcut: { after: 'g', key: 'h' },
  }),
  actionsOf('archive', inWorkshop)('archive.after', 'actions.afterMeeting', () =>
    go('archive', { section: 'after' }),
  ),
];
