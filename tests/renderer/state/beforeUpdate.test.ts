import { afterEach, expect, it } from 'vitest';
import { useMirror, type Mirror } from '../../../renderer/state/mirror';
import { useToasts } from '../../../renderer/state/toasts';
import { isBeforeUpdate, runStep } from '../../../renderer/state/undo';
import { workshopOf } from '../../fixtures/workshops';

const before = useMirror.getState();
afterEach(() => useMirror.setState(before, true));

function openWith(undoState: NonNullable<Mirror['workshop']>['undoState']): void {
  const state = workshopOf({});
  useMirror.setState({ workshop: { ledger: { scope: 'workshop', id: state.id }, rev: 9, state, undoState } });
}

it('the reason is shown when nothing can be undone because all changes were made before an update', async () => {
  openWith({ undo: null, redo: null, beforeUpdate: true });
  expect(isBeforeUpdate()).toBe(true);
  await runStep('undo');
  expect(JSON.stringify(useToasts.getState())).toContain('undo.beforeUpdate');
});

it('the reason is not shown once there is something to undo', () => {
  openWith({ undo: 'note.add', redo: null, undoAt: '2026-11-27T10:00:00.000Z' });
  expect(isBeforeUpdate()).toBe(false);
});
