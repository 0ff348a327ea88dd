import type { Action } from '../../../keys/action';
import { useMirror } from '../../../state/mirror';
import { go } from '../../../state/view';

/** Importing a list, from anywhere. */
export const importActions: Action[] = [
  {
    id: 'list.import',
    group: 'prepare',
    label: 'actions.importList',
    shortcut: { after: 'g', key: 'm' },
    when: () => useMirror.getState().workshop !== undefined,
    run: () => go('prepare', { section: 'import' }),
  },
];
