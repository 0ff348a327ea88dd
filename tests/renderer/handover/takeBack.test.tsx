// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { DeskApi, HandoverPreview } from '../../../core/contract';
import { refuse } from '../../../core/messages/refusal';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

const PREVIEW: HandoverPreview = {
  kind: 'new',
  workshop: 'w1',
  title: 'From the plenary',
  label: 'Group 2',
  at: '2026-11-27T10:00:00.000Z',
};

let close: (() => void) | undefined;
let host: FakeHost;
/** Requests without an answer yet, by their job. */
let asked: Map<string, { request: string; answer: (value: unknown) => void }>;

async function open(): Promise<void> {
  asked = new Map();
  host = hostWithWorkshop();
  const wait = (request: string) => (input: { job?: string | undefined }) =>
    new Promise((answer) => asked.set(input.job ?? '', { request, answer }));
  const cancelJob: DeskApi['cancelJob'] = async ({ job }) => {
    asked.get(job)?.answer(refuse('job.cancelled'));
    asked.delete(job);
    return null;
  };
  Object.assign(host.answers, {
    previewHandover: wait('preview'),
    takeBack: wait('take'),
    cancelJob,
  });
  close = await openWindow('#/w/w1/room/groups', host);
  await waitFor(() => expect(box()).not.toBeNull());
}
afterEach(() => close?.());

const box = () => document.querySelector('input[type=file]');

async function choose(name: string): Promise<void> {
  const input = box();
  if (!input) throw new Error('no box for a file');
  const file = new File(['{}'], name);
  file.arrayBuffer = async () => new ArrayBuffer(2);
  await act(async () => fireEvent.change(input, { target: { files: [file] } }));
}

async function answer(request: string, value: unknown): Promise<void> {
  const [job, found] = [...asked].find(([, each]) => each.request === request) ?? [];
  if (job === undefined) throw new Error(`nobody asked for ${request}`);
  asked.delete(job);
  await act(async () => found?.answer(value));
}

const press = (name: RegExp | string) =>
  act(async () => (await screen.findByRole('button', { name })).click());
const alerts = () => screen.queryAllByRole('alert').flatMap(({ textContent }) => textContent || []);
const takeIt = () => screen.queryByRole('button', { name: 'Begin it here' });

it('reading a handed-over file can be stopped; no message appears and nothing is taken back', async () => {
  await open();
  await choose('group.handover');
  await press('Cancel');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
  expect([alerts(), asked.size, takeIt()]).toEqual([[], 0, null]);
});

it('taking it back can be stopped too, and is offered again', async () => {
  await open();
  await choose('group.handover');
  await answer('preview', PREVIEW);
  await act(async () => takeIt()?.click());
  await press('Cancel');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
  expect(alerts()).toEqual([]);
  await act(async () => takeIt()?.click());
  await answer('take', { workshop: 'w1' });
  expect(takeIt()).toBeNull();
});

it('a file whose reading is cancelled offers nothing to take back', async () => {
  await open();
  await choose('group.handover');
  const [job, reading] = [...asked][0] ?? [];
  await press('Cancel');
  await act(async () => reading?.answer(PREVIEW));
  expect(job).toBeDefined();
  expect(takeIt()).toBeNull();
});
