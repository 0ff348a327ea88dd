// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { plainText } from '../../../core/queries/plainText';
import type { FakeHost } from '../fakeHost';
import { openAnew } from '../reload';
import { hostWithWorkshop } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
beforeEach(async () => {
  host = hostWithWorkshop();
  close = await openAnew('#/w/w1/room', host);
});
afterEach(() => {
  close?.();
  cleanup();
});

const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Who speaks/ });
const type = (text: string) =>
  fireEvent.change(line(), { target: { value: text, selectionStart: text.length } });
const rest = (ms = 20) => act(async () => new Promise((resolve) => setTimeout(resolve, ms)));
const press = async (key: string, on: HTMLElement = line()) => {
  fireEvent.keyDown(on, { key });
  await rest();
};
const paste = (text: string) => fireEvent.paste(line(), { clipboardData: { getData: () => text } });
/** Milliseconds after which a typed text is on disk. */
const reload = async () => {
  await rest(300);
  close?.();
  cleanup();
  close = await openAnew('#/w/w1/room', host);
};
const words = () =>
  Object.values(host.state('workshop', 'w1').recommendations).map(({ text }) =>
    plainText(text.en?.nodes ?? []),
  );
const idsSent = () => host.sent.map(({ payload }) => JSON.stringify(payload).match(/"id":"([^"]+)"/)?.[1]);

describe('a window that is opened again after the connection was lost', () => {
  it('does not offer a line that the host has recorded nevertheless', async () => {
    host.loseNext();
    type('Train consular staff');
    await press('Enter');
    await waitFor(() => expect(line().value).toBe('Train consular staff'));
    await reload();
    expect(line().value).toBe('');
    expect(words()).toEqual(['Train consular staff']);
    expect([...(host.draftsOf.get('w1')?.keys() ?? [])]).toEqual([]);
  });

  it('offers a line that the host does not have, under its old id', async () => {
    host.failure = refuse('connection.closed');
    type('Train consular staff');
    await press('Enter');
    await waitFor(() => expect(line().value).toBe('Train consular staff'));
    await reload();
    expect(line().value).toBe('Train consular staff');
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['Train consular staff']));
    expect(new Set(idsSent()).size).toBe(1);
  });

  it('offers only those lines of several that the host does not have', async () => {
    host.loseNext();
    type('First');
    await press('Enter');
    await waitFor(() => expect(line().value).toBe('First'));
    type('Second');
    // "First" was changed: it is another line, and not offered twice.
    await reload();
    expect(line().value).toBe('Second');
  });

  it('offers a paste again, and not one that was recorded', async () => {
    paste('Train staff\nShare data');
    await reload();
    host.loseNext();
    await act(async () => screen.getByRole('button', { name: 'Record all 2' }).click());
    await reload();
    expect(line().value).toBe('');
    expect(words()).toEqual(['Train staff', 'Share data']);
  });
});

describe('a paste left with Escape', () => {
  it('is put aside, is kept when the window closes, and can be taken up again or thrown away', async () => {
    paste('Train staff\n\u00a0\nShare data\n \n');
    await press('Escape', screen.getByRole('button', { name: 'Record all 2' }));
    expect(words()).toEqual([]);
    expect(screen.getByText('Put aside, not recorded: 2 lines, “Train staff” first.')).toBeDefined();
    type('CI: something else');
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['something else']));
    await reload();
    await act(async () => screen.getByRole('button', { name: 'Cancel' }).click());
    await act(async () => screen.getByRole('button', { name: 'Take it up again' }).click());
    await act(async () => screen.getByRole('button', { name: 'Record all 2' }).click());
    await waitFor(() => expect(words()).toEqual(['something else', 'Train staff', 'Share data']));
    expect(screen.queryByText(/Put aside/)).toBeNull();
  });
});

describe('a sentence that joins a proposal', () => {
  it('is put back in the line, with the reason, when joining is refused', async () => {
    type('strengthen police cooperation');
    await press('Enter');
    type('NE: strengthening the cooperation of the police');
    await screen.findByRole('listbox', { name: 'Proposed already?' });
    host.failure = refuse('storage.full');
    await press('ArrowDown');
    await press('Enter');
    await waitFor(() => expect(line().value).toBe('NE: strengthening the cooperation of the police'));
    expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true);
    await reload();
    expect(line().value).toBe('NE: strengthening the cooperation of the police');
    expect(words()).toEqual(['strengthen police cooperation']);
  });
});
