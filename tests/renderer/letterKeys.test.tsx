// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { hostWithWorkshop, openWindow } from './window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const type = (...keys: string[]) =>
  act(async () => {
    for (const key of keys) fireEvent.keyDown(document.body, { key });
  });

describe('letters as shortcuts', () => {
  it('go places right after a line was written and left', async () => {
    close = await openWindow('#/w/w1/prepare/meeting', hostWithWorkshop());
    const place = screen.getByRole('textbox', { name: 'Place' });
    await act(async () => {
      fireEvent.keyDown(place, { key: 's' });
      fireEvent.keyDown(place, { key: 'y' });
    });
    await type('g', 'd');
    expect(window.location.hash).toContain('desk');
  });

  it('go places until they are turned off in the settings', async () => {
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
