// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { setRoomSafe } from '../../../renderer/state/roomSafe';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;

beforeEach(async () => {
  host = hostWithWorkshop();
  const person = { ledger: { scope: 'people', id: 'w1' }, command: 'participant.add' } as const;
  await host.bridge.api.runCommand({ ...person, payload: { id: 'p1', name: 'Mariama Sowe' } });
  for (const [id, text] of [
    ['a1', 'Opening'],
    ['a2', 'Returns'],
  ] as const) {
    host.change('w1', 'agenda.add', {
      id,
      language: 'en',
      title: [{ type: 'text', text }],
      moderator: 'p1',
      plannedMinutes: 30,
    });
  }
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  close = await openWindow('#/w/w1/room/agenda', host);
  await waitFor(() => expect(rows()).toHaveLength(2));
});
afterEach(() => {
  setRoomSafe(false);
  host.failure = undefined;
  close?.();
});

// By selectors: roles and names of a whole window are worked out anew at each question.
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const rows = () => all('main li');
const line = (name: RegExp) => {
  const found = all('main li [aria-expanded]').find(({ textContent }) => name.test(textContent));
  if (!found) throw new Error(`No line ${name.source}`);
  return found;
};
const field = () => document.querySelector<HTMLInputElement>('main li [data-title] input');
/** As a pointer or Enter does: the line has the keyboard, and is pressed. */
const open = (name: RegExp) =>
  act(async () => {
    line(name).focus();
    line(name).click();
  });
const state = (id: string) => host.state('workshop', 'w1').agenda[id]?.state;
const write = (value: string) =>
  act(async () => {
    const box = field();
    if (!box) throw new Error('The card is closed');
    box.focus();
    fireEvent.change(box, { target: { value } });
  });
const press = (key: string) => act(async () => void fireEvent.keyDown(field() ?? document.body, { key }));

it('a row is text with its number, title, moderator and minutes, and no field', () => {
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/1Opening.*Mariama Sowe.*30 min/),
    expect.stringMatching(/2Returns.*Mariama Sowe.*30 min/),
  ]);
  expect(field()).toBeNull();
});

it('a row opens where it stands, with the title ready to be written; Enter saves it and closes', async () => {
  await open(/Returns/);
  expect(document.activeElement).toBe(field());
  await write('Returns and reintegration');
  await press('Enter');
  await waitFor(() => expect(field()).toBeNull());
  expect(line(/Returns and reintegration/).getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(line(/Returns and reintegration/));
});

it('Enter on a title that is refused closes nothing: what was typed stays in sight', async () => {
  await open(/Returns/);
  await write('Arrivals');
  host.failure = refuse('storage.full');
  await press('Enter');
  await act(async () => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(field()?.value).toBe('Arrivals');
});

it('Escape closes a row in which nothing was typed', async () => {
  await open(/Returns/);
  await press('Escape');
  expect(field()).toBeNull();
});

it('one button stands out, and does what N does: it ends what runs and starts what comes next', async () => {
  const next = () => {
    const filled = all('main button[data-variant="filled"], main button:not([data-variant])').find(
      ({ textContent }) => textContent.startsWith('Next item'),
    );
    if (!filled) throw new Error('Nothing stands out');
    return filled;
  };
  await act(async () => next().click());
  await waitFor(() => expect(state('a1')).toBe('running'));
  await act(async () => next().click());
  await waitFor(() => expect([state('a1'), state('a2')]).toEqual(['done', 'running']));
});

it('a row names no moderator on a room-safe desk', async () => {
  await act(async () => setRoomSafe(true));
  expect(all('main')[0]?.textContent).not.toContain('Mariama');
});
