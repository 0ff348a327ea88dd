// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refuse } from '../../core/messages/refusal';
import { usePanelTab } from '../../renderer/state/panelTab';
import { select } from '../../renderer/state/view';
import type { FakeHost } from './fakeHost';
import { withHeight, withWindowFocus } from './layout';
import { hostWithWorkshop, openWindow } from './window';

let close: (() => void) | undefined;
let host: FakeHost;
/** Answers what was sent. */
let answer: () => void;
withHeight();
withWindowFocus();
beforeEach(() => {
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  host.change('w1', 'delegation.add', { id: 'd1', code: 'NE', kind: 'state', name: { en: 'Niger' } });
  host.change('w1', 'delegation.add', { id: 'd2', code: 'ML', kind: 'state', name: { en: 'Mali' } });
  const nodes = [{ type: 'text', text: 'Text of r1' }];
  host.change('w1', 'recommendation.capture', { id: 'r1', language: 'en', nodes });
  host.change('w1', 'agenda.add', { id: 'a1', language: 'en', title: [{ type: 'text', text: 'Return' }] });
  host.change('w1', 'agenda.start', { id: 'a1' });
  host.answering = new Promise((resolve) => (answer = resolve));
});
afterEach(() => {
  select(undefined);
  close?.();
  cleanup();
});

interface Box {
  address: string;
  role?: 'textbox' | 'combobox';
  name: string | RegExp;
  show?: () => void;
  /** What is sent first, and how the field is left with it. */
  first: string;
  by: 'enter' | 'blur';
  /** What stands in the field after the answer, where `next` was typed behind the first text meanwhile. */
  stays: string;
}

/** Lines to add are empty at once or keep what came after; fields keep the whole text that they show. */
const BOXES: Record<string, Box> = {
  'a private note': {
    address: '#/w/w1/desk/draft',
    name: 'Private notes',
    show: () => {
      usePanelTab.setState({ tab: 'details' });
      select({ kind: 'recommendation', id: 'r1' });
    },
    first: 'Ask Niger',
    by: 'blur',
    stays: ' and Mali',
  },
  'a new item of the agenda': {
    address: '#/w/w1/room/agenda',
    name: 'New item',
    first: 'Border control',
    by: 'enter',
    stays: ' and Mali',
  },
  'the place of the meeting': {
    address: '#/w/w1/prepare/meeting',
    name: 'Place',
    first: 'Niamey',
    by: 'enter',
    stays: 'Niamey and Mali',
  },
  'the name of a new person': {
    address: '#/w/w1/prepare/people',
    name: 'Name',
    first: 'Aya Koné',
    by: 'enter',
    stays: ' and Mali',
  },
  'the title of an item': {
    address: '#/w/w1/room/agenda',
    name: 'Title',
    show: () => screen.getByRole('button', { name: /Return/ }).click(),
    first: 'Return of persons',
    by: 'blur',
    stays: 'Return of persons and Mali',
  },
};

const find = ({ role = 'textbox', name }: Pick<Box, 'role' | 'name'>) => {
  const [found] = screen.getAllByRole<HTMLInputElement>(role, { name });
  if (!found) throw new Error(`no ${role} ${String(name)}`);
  return found;
};
const type = (field: HTMLInputElement, value: string) =>
  act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value, selectionStart: value.length } });
  });
const send = (field: HTMLInputElement, by: Box['by']) =>
  act(async () => {
    if (by === 'blur') return field.blur();
    fireEvent.keyDown(field, { key: 'Enter' });
    if (field.form) fireEvent.submit(field.form);
  });

it.each(Object.entries(BOXES))(
  '%s that is typed on before the answer keeps what came after what was sent, on the screen and on disk',
  async (_name, box) => {
    close = await openWindow(box.address, host);
    if (box.show) await act(async () => box.show?.());
    const before = host.sent.length;
    await type(find(box), box.first);
    await send(find(box), box.by);
    await waitFor(() => expect(host.sent.length).toBe(before + 1));
    await type(find(box), `${box.first} and Mali`);
    await act(async () => answer());
    await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(find(box).value).toBe(box.stays);
    // Names of people are held by the window alone.
    const kept = [...(host.draftsOf.get('w1')?.values() ?? [])].map(({ text }) => text);
    if (box.name !== 'Name') expect(kept.join()).toContain(box.stays.trim());
  },
);

const LINES = {
  'the line that adds delegations': {
    address: '#/w/w1/prepare/delegations',
    name: 'Add a delegation',
    first: 'TD',
  },
  'the line that adds speakers': {
    address: '#/w/w1/room/speakers',
    name: 'Who asks for the floor?',
    first: 'NE',
  },
};

it.each(Object.entries(LINES))(
  '%s is empty at once, and takes the next one while the first is under way',
  async (_name, line) => {
    close = await openWindow(line.address, host);
    const box = { role: 'combobox', name: line.name } as const;
    await type(find(box), line.first);
    await send(find(box), 'enter');
    expect(find(box).value).toBe('');
    await type(find(box), 'ML');
    await act(async () => answer());
    expect(find(box).value).toBe('ML');
  },
);

it.each(Object.entries(LINES))('%s gets back what was refused', async (_name, line) => {
  close = await openWindow(line.address, host);
  const box = { role: 'combobox', name: line.name } as const;
  host.failure = refuse('storage.full');
  await type(find(box), line.first);
  await send(find(box), 'enter');
  await act(async () => answer());
  await waitFor(() => expect(find(box).value).toBe(line.first));
});
