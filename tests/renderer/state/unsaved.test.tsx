// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { useCapture } from '../../../renderer/state/captureStore';
import { runCommand } from '../../../renderer/state/commands';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
beforeEach(() => {
  useCapture.setState(useCapture.getInitialState());
  host = hostWithWorkshop();
});
afterEach(() => {
  close?.();
});

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = async (name: string, value: string) => {
  await act(async () => {
    fireEvent.change(box(name), { target: { value } });
    fireEvent.blur(box(name));
  });
};
const saysNotSaved = () => screen.queryByText('NOT saved') !== null;
const failNext = () => (host.failure = refuse('storage.full'));
const place = () => host.state('workshop', 'w1').meeting.place.en;

it('an unsaved text is reported until that very text is saved, whatever else is saved', async () => {
  close = await openWindow('#/w/w1/prepare/meeting', host);
  failNext();
  await save('Place', 'Saly');
  await waitFor(() => expect(saysNotSaved()).toBe(true));
  await save('Title of the meeting', 'The return of migrants');
  await act(async () => runCommand('meeting.describe', { timeZone: 'Africa/Dakar', from: {} }));
  expect(saysNotSaved()).toBe(true);
  await save('Place', 'Saly, by the sea');
  await waitFor(() => expect(saysNotSaved()).toBe(false));
  expect(place()).toBe('Saly, by the sea');
});

it('a text that is given up is no longer reported as unsaved', async () => {
  close = await openWindow('#/w/w1/prepare/meeting', host);
  failNext();
  await save('Place', 'Saly');
  await waitFor(() => expect(saysNotSaved()).toBe(true));
  await save('Place', 'Kinshasa');
  await waitFor(() => expect(saysNotSaved()).toBe(false));
});

it('a refused text is still reported after its draft is kept', async () => {
  close = await openWindow('#/w/w1/prepare/meeting', host);
  failNext();
  await save('Place', 'Saly');
  await waitFor(() => expect(saysNotSaved()).toBe(true));
  fireEvent.change(box('Place'), { target: { value: 'Saly, by' } });
  await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(saysNotSaved()).toBe(true);
});

it('a captured line that failed is reported although the next one is saved', async () => {
  close = await openWindow('#/w/w1/room/capture', host);
  const line = () => box(/Who speaks/);
  const record = async (text: string) => {
    await act(async () => fireEvent.change(line(), { target: { value: text, selectionStart: text.length } }));
    await act(async () => void fireEvent.keyDown(line(), { key: 'Enter' }));
  };
  let answer = () => {};
  host.answering = new Promise((resolve) => (answer = resolve));
  failNext();
  await record('Train consular staff');
  await record('Share data');
  await act(async () => answer());
  await waitFor(() => expect(saysNotSaved()).toBe(true));
  await waitFor(() => expect(line().value).toBe('Train consular staff'));
  expect(Object.keys(host.state('workshop', 'w1').recommendations)).toHaveLength(1);
  await act(async () => void fireEvent.keyDown(line(), { key: 'Enter' }));
  await waitFor(() => expect(saysNotSaved()).toBe(false));
});

it('an unsaved change that no box holds is no longer reported once something is saved', async () => {
  close = await openWindow('#/w/w1/prepare/meeting', host);
  failNext();
  await act(async () => runCommand('meeting.describe', { timeZone: 'Africa/Dakar', from: {} }));
  expect(saysNotSaved()).toBe(true);
  await act(async () => runCommand('meeting.describe', { timeZone: 'Africa/Dakar', from: {} }));
  expect(saysNotSaved()).toBe(false);
});
