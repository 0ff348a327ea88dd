// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { select } from '../../../renderer/state/view';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const ledger = { scope: 'workshop', id: 'w1' } as const;

it('the panel goes from one recommendation to the next: the search begins anew, and a key maps the one selected', async () => {
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
