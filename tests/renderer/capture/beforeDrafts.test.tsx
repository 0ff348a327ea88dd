// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openAnew } from '../reload';
import { hostWithWorkshop } from '../window';

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  cleanup();
});

it('the capture line appears only when unfinished texts are loaded, so that none is overwritten', async () => {
  const host = hostWithWorkshop();
  let arrive: () => void = () => undefined;
  host.drafts.set('capture', 'Train magistrates\nProtect witnesses');
  host.listingDrafts = new Promise((resolve) => (arrive = resolve));
  close = await openAnew('#/w/w1/room', host);
  expect(screen.queryByRole('textbox', { name: /Who speaks/ })).toBeNull();
  await act(async () => arrive());
  expect(await screen.findByText('Train magistrates')).toBeTruthy();
  expect(screen.getByText('Protect witnesses')).toBeTruthy();
});
