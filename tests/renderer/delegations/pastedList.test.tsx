// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
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

it('who is there already is named in the reader’s language', () => {
  const desk = new TestDesk();
  const unodc = { code: 'UNODC', kind: 'organisation' as const, name: { en: 'UNODC', fr: 'ONUDC' } };
  desk.run('delegation.add', unodc);
  const refused = desk.run('delegation.add', unodc);
  expect(refused && explain(refused, 'fr')).toContain('ONUDC');
});
