// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

it('the list of speakers opens with the focus on the line that adds a speaker', async () => {
  const host = hostWithWorkshop();
  const ledger = { scope: 'workshop', id: 'w1' } as const;
  const payload = { id: 'opening', plannedMinutes: 30, language: 'en', title: words('Opening') };
  await host.bridge.api.runCommand({ ledger, command: 'agenda.add', payload });
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  close = await openWindow('#/w/w1/room/agenda', host);
  fireEvent.click(screen.getByRole('link', { name: 'Speakers' }));
  const line = await screen.findByRole('combobox', { name: 'Who asks for the floor?' });
  await waitFor(() => expect(document.activeElement).toBe(line));
});
