// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setRoomSafe } from '../../../renderer/state/roomSafe';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;

beforeEach(async () => {
  host = hostWithWorkshop();
  for (const [id, name] of [
    ['p1', 'Mariama Sowe'],
    ['p2', 'Ibrahima Kanté'],
    ['p3', 'Ibrahim Saïdou'],
  ]) {
    const ledger = { scope: 'people', id: 'w1' } as const;
    await host.bridge.api.runCommand({ ledger, command: 'participant.add', payload: { id, name } });
  }
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  close = await openWindow('#/w/w1/room/agenda', host);
});
afterEach(() => {
  setRoomSafe(false);
  close?.();
});

const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New item' });
/** The field of the line; the fields of the items come before it in the list. */
const onTheLine = (role: 'combobox' | 'textbox', name: string) => {
  const field = screen.getAllByRole<HTMLInputElement>(role, { name }).at(-1);
  if (!field) throw new Error(`The line has no field ${name}`);
  return field;
};
const moderator = () => onTheLine('combobox', 'Moderator');
const write = (field: HTMLInputElement, value: string) =>
  act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value } });
  });
/** Presses Enter and sends the form, which jsdom does not do on its own. */
const pressEnter = (field: HTMLInputElement) =>
  act(async () => {
    if (fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' })) field.form?.requestSubmit();
  });
const agenda = () =>
  Object.values(host.state('workshop', 'w1').agenda).map((item) => [
    item.title.en?.nodes.map((node) => (node.type === 'text' ? node.text : '')).join(''),
    item.plannedMinutes,
    item.moderator,
  ]);

describe('the line for a new item of the agenda', () => {
  it('adds title, minutes and moderator together, and is ready for the next', async () => {
    await write(title(), 'Police cooperation');
    await write(onTheLine('textbox', 'Minutes'), '45');
    await write(moderator(), 'kante');
    // The first takes the person, and sends nothing.
    await pressEnter(moderator());
    expect(agenda()).toEqual([]);
    await pressEnter(moderator());
    await waitFor(() => expect(agenda()).toEqual([['Police cooperation', 45, 'p2']]));
    await waitFor(() => expect(document.activeElement).toBe(title()));
    expect(title().value).toBe('');
    expect(moderator().value).toBe('');
    await write(title(), 'Any other business');
    await pressEnter(title());
    await waitFor(() => expect(agenda().at(-1)).toEqual(['Any other business', 45, undefined]));
    expect(host.sent.map(({ command }) => command)).not.toContain('agenda.edit');
  });

  it('has its fields in the same Tab order as the items', () => {
    const { form } = title();
    const fields = [...(form?.querySelectorAll<HTMLElement>('input:not([type=hidden]), button') ?? [])];
    const stops = fields.filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops.slice(0, 3)).toEqual([title(), moderator(), onTheLine('textbox', 'Minutes')]);
  });

  it('completes a moderator with only one possible name when the focus leaves the field', async () => {
    await write(moderator(), 'sowe');
    await act(async () => moderator().blur());
    expect(moderator().value).toBe('Mariama Sowe');
  });

  it('asks which moderator is meant when several names fit, until one is chosen with the arrows', async () => {
    await write(title(), 'Police cooperation');
    await write(moderator(), 'ibrahim');
    await pressEnter(moderator());
    expect(agenda()).toEqual([]);
    expect(screen.getByText(/^Several fit/)).toBeDefined();
    await act(async () => void fireEvent.keyDown(moderator(), { key: 'ArrowDown', code: 'ArrowDown' }));
    await pressEnter(moderator());
    expect(moderator().value).toBe('Ibrahima Kanté');
    await pressEnter(moderator());
    await waitFor(() => expect(agenda()).toEqual([['Police cooperation', 30, 'p2']]));
  });

  it('gives a break the length of a break, and a meal that of a meal, whatever was typed for the item before it', async () => {
    await write(title(), 'Police cooperation');
    await write(onTheLine('textbox', 'Minutes'), '90');
    await pressEnter(title());
    await waitFor(() => expect(agenda()).toHaveLength(1));
    const beginBreak = () => act(async () => void fireEvent.keyDown(document.body, { key: 'b' }));
    for (const [name, minutes] of [
      ['Pause-café', 15],
      ['Déjeuner', 60],
    ] as const) {
      await beginBreak();
      expect(screen.queryByRole('combobox', { name: 'Moderator' })).toBeNull();
      await write(title(), name);
      await pressEnter(title());
      await waitFor(() => expect(agenda().at(-1)).toEqual([name, minutes, undefined]));
    }
    await write(title(), 'Returns');
    expect(moderator()).toBeDefined();
    await pressEnter(title());
    await waitFor(() => expect(agenda().at(-1)).toEqual(['Returns', 90, undefined]));
  });

  it('neither shows nor sends a moderator while the desk is room-safe', async () => {
    await write(title(), 'Police cooperation');
    await write(moderator(), 'kante');
    await act(async () => setRoomSafe(true));
    expect(screen.queryByRole('combobox', { name: 'Moderator' })).toBeNull();
    await pressEnter(title());
    await waitFor(() => expect(agenda()).toEqual([['Police cooperation', 30, undefined]]));
  });
});
