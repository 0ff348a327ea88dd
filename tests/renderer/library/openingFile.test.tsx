// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { DeskApi } from '../../../core/contract';
import { refuse } from '../../../core/messages/refusal';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  vi.restoreAllMocks();
});

it('a workshop file that takes long to read shows progress, and can be stopped', async () => {
  const host = hostWithWorkshop();
  let asked: string | undefined;
  let stop: () => void = () => undefined;
  const importWorkshop: DeskApi['importWorkshop'] = ({ job }) => {
    asked = job;
    return new Promise((resolve) => (stop = () => resolve(refuse('job.cancelled'))));
  };
  const cancelJob: DeskApi['cancelJob'] = async ({ job }) => {
    if (job === asked) stop();
    return null;
  };
  Object.assign(host.answers, { importWorkshop, cancelJob });
  close = await openWindow('#/library', host);
  // The system's file dialog answers at once with this file.
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const file = new File(['{}'], 'large.rapporteur');
    file.arrayBuffer = async () => new ArrayBuffer(2);
    Object.defineProperty(this, 'files', { value: [file] });
    fireEvent.change(this);
  });
  await act(async () => screen.getByRole('button', { name: 'Open a file…' }).click());
  const cancel = await screen.findByRole('button', { name: 'Cancel' });
  expect(screen.getByRole('progressbar')).toBeDefined();
  await act(async () => cancel.click());
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
  expect(
    screen
      .queryAllByRole('alert')
      .map(({ textContent }) => textContent)
      .join(''),
  ).toBe('');
});
