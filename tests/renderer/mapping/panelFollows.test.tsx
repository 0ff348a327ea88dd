// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { showTab } from '../../../renderer/state/panelTab';
import { select } from '../../../renderer/state/view';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const ledger = { scope: 'workshop', id: 'w1' } as const;

it('when the selection moves on, the panel’s search is empty, and its key maps the selected recommendation', async () => {
  const host = hostWithWorkshop();
  const run = (command: string, payload: unknown) => host.bridge.api.runCommand({ ledger, command, payload });
  await run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share intelligence') });
  await run('recommendation.capture', { id: 'r2', language: 'en', nodes: words('Protect victims') });
  close = await openWindow('#/w/w1/desk', host);
  const search = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the plan' });

  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Recommendation 1' })).toBeDefined());
  fireEvent.change(search(), { target: { value: '17' } });
  const list = screen.getByRole('listbox', { name: 'Places of the plan' });

  act(() => select({ kind: 'recommendation', id: 'r2' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Recommendation 2' })).toBeDefined());
  expect(search().value).toBe('');
  expect(screen.getByRole('listbox', { name: 'Places of the plan' })).toBe(list);

  fireEvent.change(search(), { target: { value: '17' } });
  await act(async () => void fireEvent.keyDown(search(), { key: 'Enter' }));
  const { recommendations } = host.state('workshop', 'w1');
  expect(recommendations['r1']?.mappings).toEqual([]);
  expect(recommendations['r2']?.mappings).toMatchObject([{ target: { number: '17' }, role: 'primary' }]);
});

it('the panel shows the selected recommendation when it gets the focus while the arrows are used', async () => {
  const host = hostWithWorkshop();
  const run = (command: string, payload: unknown) => host.bridge.api.runCommand({ ledger, command, payload });
  for (const id of ['r1', 'r2', 'r3', 'r4']) {
    await run('recommendation.capture', { id, language: 'en', nodes: words(`Text of ${id}`) });
  }
  close = await openWindow('#/w/w1/desk', host);
  const shown = () => screen.getByRole('heading', { name: /^Recommendation \d$/ }).textContent;
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await waitFor(() => expect(shown()).toBe('Recommendation 1'));

  for (const id of ['r2', 'r3', 'r4']) act(() => select({ kind: 'recommendation', id }));
  expect(shown()).not.toBe('Recommendation 4');
  act(() => showTab('mapping'));
  expect(shown()).toBe('Recommendation 4');

  const search = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the plan' });
  fireEvent.change(search, { target: { value: '17' } });
  await act(async () => void fireEvent.keyDown(search, { key: 'Enter' }));
  const { recommendations } = host.state('workshop', 'w1');
  expect(recommendations['r4']?.mappings).toMatchObject([{ target: { number: '17' }, role: 'primary' }]);
  expect(recommendations['r2']?.mappings).toEqual([]);
});
