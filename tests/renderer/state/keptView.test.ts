// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { showTab, usePanelTab } from '../../../renderer/state/panelTab';
import { go } from '../../../renderer/state/view';

afterEach(() => sessionStorage.clear());

it('the panel shows in each place the part that was shown there last', () => {
  go('desk', { workshop: 'w1' });
  expect(usePanelTab.getState().tab).toBe('mapping');
  showTab('details');
  go('room', { section: 'agreement' });
  expect(usePanelTab.getState().tab).toBe('history');
  go('desk');
  expect(usePanelTab.getState().tab).toBe('details');
  go('room', { section: 'agreement' });
  showTab('mapping');
  go('prepare');
  go('room', { section: 'agreement' });
  expect(usePanelTab.getState().tab).toBe('mapping');
});

it('what was chosen last in the palette stands first again after a reload', async () => {
  const before = await import('../../../renderer/app/paletteStore');
  for (const id of ['desk.mapping', 'recommendation r1', 'desk.mapping', 'a', 'b', 'c', 'd'])
    before.noteUse(id);
  expect(before.lastUsed()).toEqual(['d', 'c', 'b', 'a', 'desk.mapping']);
  vi.resetModules();
  const after = await import('../../../renderer/app/paletteStore');
  expect(after).not.toBe(before);
  expect(after.lastUsed()).toEqual(['d', 'c', 'b', 'a', 'desk.mapping']);
});
