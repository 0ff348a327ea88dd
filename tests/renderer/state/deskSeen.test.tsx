// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { setRoomSafe } from '../../../renderer/state/roomSafe';
import { DISPLAYS_UNKNOWN } from '../../../core/room/displays';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => {
  setRoomSafe(false);
  close?.();
});

const badge = () => screen.queryByRole('button', { name: /End room-safe/ });

it('a desk that comes onto the room’s display shows nothing private until somebody ends that, and says why', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/w/w1/desk', host);
  await act(async () => host.publish('displays', DISPLAYS_UNKNOWN));
  expect(badge()).toBeNull();
  await act(async () => host.publish('displays', { ...DISPLAYS_UNKNOWN, deskIsSeen: true }));
  await waitFor(() => expect(badge()).not.toBeNull());
  expect(screen.getByText(/This window is on the room’s display/)).toBeTruthy();
  await act(async () => badge()?.click());
  expect(badge()).toBeNull();
  // It is still there, as was decided; only another coming covers it again.
  await act(async () => host.publish('displays', { ...DISPLAYS_UNKNOWN, deskIsSeen: true }));
  expect(badge()).toBeNull();
  await act(async () => host.publish('displays', DISPLAYS_UNKNOWN));
  await act(async () => host.publish('displays', { ...DISPLAYS_UNKNOWN, deskIsSeen: true }));
  await waitFor(() => expect(badge()).not.toBeNull());
});
