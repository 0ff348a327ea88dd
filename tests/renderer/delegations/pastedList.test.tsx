// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { explain } from '../../../core/messages/explain';
import { TestDesk } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  cleanup();
});

it('a pasted list says what was there already and what no directory has, and never guesses', async () => {
  const host = hostWithWorkshop();
  const add = (payload: unknown) =>
    host.bridge.api.runCommand({
      ledger: { scope: 'workshop', id: 'w1' },
      command: 'delegation.add',
      payload,
    });
  await add({ id: 'ml', code: 'ML', kind: 'state', name: { en: 'Mali' } });
  close = await openWindow('#/w/w1/prepare/delegations', host);
  const line = screen.getByRole<HTMLInputElement>('combobox', { name: 'Add a delegation' });
  fireEvent.paste(line, { clipboardData: { getData: () => 'Mali; Niger; Tchadd; Congo; France' } });
  await waitFor(() => {
    const names = Object.values(host.state('workshop', 'w1').delegations).map(({ name }) => name.en);
    expect(names).toEqual(['Mali', 'Niger', 'France', 'Tchadd']);
  });
  await screen.findByText(
    '3 delegations added from the list. 1 was there already. Not in the directory, entered as organisations: Tchadd. Not added, since several are called so: Congo.',
  );
  expect(line.value).toBe('Congo');
});

it('a list that is typed is added like one that is pasted, and what no directory has is asked for, one after the other', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/w/w1/prepare/delegations', host);
  const line = screen.getByRole<HTMLInputElement>('combobox', { name: 'Add a delegation' });
  const enter = () => act(async () => void fireEvent.keyDown(line, { key: 'Enter' }));
  const names = () => Object.values(host.state('workshop', 'w1').delegations).map(({ name }) => name.en);
  fireEvent.change(line, { target: { value: 'Niger, burk, Frontext, Congo' } });
  screen.getByText('Enter adds these 4 delegations');
  await enter();
  await waitFor(() => expect(names()).toEqual(['Niger', 'Burkina Faso']));
  await screen.findByText(/Not in the directory, and asked for in the line: Frontext\./);
  expect(line.value).toBe('Congo');
  await enter();
  expect(names()).toHaveLength(2);
  await act(async () => void fireEvent.keyDown(line, { key: 'ArrowDown' }));
  await enter();
  await waitFor(() => expect(names()).toHaveLength(3));
  expect(line.value).toBe('Frontext');
  // One name that the directory lacks is one name, whatever its commas.
  fireEvent.change(line, { target: { value: 'Ministry of Justice, Interior' } });
  expect(screen.queryByText(/^Enter adds these/)).toBeNull();
});

it('who is there already is named in the reader’s language', () => {
  const desk = new TestDesk();
  const unodc = { code: 'UNODC', kind: 'organisation' as const, name: { en: 'UNODC', fr: 'ONUDC' } };
  desk.run('delegation.add', unodc);
  const refused = desk.run('delegation.add', unodc);
  expect(refused && explain(refused, 'fr')).toContain('ONUDC');
});
