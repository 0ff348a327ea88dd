// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useView } from '../../renderer/state/view';
import { hostWithWorkshop, openWindow } from './window';

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  useView.setState({ keysOpen: false });
});

const type = (...keys: string[]) =>
  act(async () => {
    for (const key of keys) fireEvent.keyDown(document.body, { key });
  });

/** A pause before a key: letters that follow each other at once are a word. */
const rest = () => act(async () => new Promise((resolve) => setTimeout(resolve, 400)));

describe('letters as shortcuts', () => {
  it('open places right after a line was written and left', async () => {
    close = await openWindow('#/w/w1/prepare/meeting', hostWithWorkshop());
    const place = screen.getByRole('textbox', { name: 'Place' });
    await act(async () => {
      fireEvent.keyDown(place, { key: 's' });
      fireEvent.keyDown(place, { key: 'y' });
    });
    await type('g', 'd');
    expect(window.location.hash).toContain('desk');
  });

  it('open the agreement and the status of the document, as the sheet of keys says', async () => {
    close = await openWindow('#/w/w1/prepare/meeting', hostWithWorkshop());
    await type('g', 'k');
    expect(window.location.hash).toBe('#/w/w1/room/agreement');
    await rest();
    await type('g', 'u');
    expect(window.location.hash).toBe('#/w/w1/prepare/standing');
    await rest();
    await type('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    for (const [label, keys] of [
      ['Go to the agreement', 'GK'],
      ['Go to the status of the document', 'GU'],
    ] as const)
      expect(within(sheet).getByText(label).nextSibling?.textContent).toBe(keys);
  });

  it('open places until they are turned off in the settings', async () => {
    close = await openWindow('#/w/w1/prepare/meeting', hostWithWorkshop());
    await type('g', 'a');
    expect(window.location.hash).toContain('archive');

    window.location.hash = '#/settings';
    fireEvent.click(await screen.findByRole('radio', { name: /^Off/ }));
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    await type('g', 'w');
    expect(window.location.hash).toContain('settings');
    await type('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
