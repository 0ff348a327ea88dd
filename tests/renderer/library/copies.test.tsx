// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const titles = () => screen.getAllByRole('link', { name: /^Return/ }).map((link) => link.textContent);

it('a duplicate is marked as a copy in the list and in the bar until it has its own place and days', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/library', host);
  expect(titles()).toEqual([expect.stringMatching(/^ReturnKinshasa/)]);
  fireEvent.click(screen.getByRole('button', { name: /^Duplicate “/ }));
  await waitFor(() => expect(screen.getByTitle(/^Return \(copy of 21 November 2026/)).toBeDefined());
  close();
  close = await openWindow('#/library', host);
  expect(titles()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Return \(copy of 21 November 2026.*\)Kinshasa/),
      expect.stringMatching(/^ReturnKinshasa/),
    ]),
  );

  const copy = Object.keys(host.state('library', 'library').workshops).find((id) => id !== 'w1') ?? '';
  expect(host.state('workshop', copy).meeting.title).toEqual({ en: 'Return' });
  const { workshops } = host.state('library', 'library');
  const entry = { ...workshops[copy], startsOn: '2020-05-04', endsOn: '2020-05-04' };
  await host.bridge.api.runCommand({
    ledger: { scope: 'library', id: 'library' },
    command: 'shelf.put',
    payload: { entry },
  });
  await waitFor(() => expect(titles().some((title) => title?.includes('copy'))).toBe(false));
});
