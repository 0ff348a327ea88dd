// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

const AT = '2026-11-21T10:42:00.000Z';
let close: (() => void) | undefined;
let host: FakeHost;
let settled: string[];
let clockMs: number;
beforeEach(async () => {
  host = hostWithWorkshop();
  settled = [];
  clockMs = 100_000;
  host.answers.clock = async () => ({ at: AT, run: 'run1', ms: clockMs });
  host.answers.settleSleep = async ({ id }) => {
    settled.push(id);
    return [];
  };
  host.change('w1', 'delegation.add', { id: 'ne', kind: 'state', name: { en: 'Niger' } });
  host.change('w1', 'agenda.add', { id: 'a1', language: 'en', title: [{ type: 'text', text: 'Borders' }] });
  host.change('w1', 'speaker.add', { item: 'a1', turn: 't1', delegation: 'ne' });
  host.change('w1', 'speaker.start', { item: 'a1', turn: 't1' });
});
afterEach(() => close?.());

const turn = () => host.state('workshop', 'w1').agenda['a1']?.turns['t1'];
const sleptFor = async (counted: boolean) => {
  const slept = { id: 's1', workshop: 'w1', item: 'a1', turn: 't1', ms: 720_000, counted };
  host.answers.sleeps = async () => [slept];
  close = await openWindow('#/w/w1/room/speakers', host);
  expect(
    await screen.findByText(/This laptop seems to have slept for 12 min while Niger was speaking/),
  ).toBeDefined();
};
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const isGone = () => waitFor(() => expect(screen.queryByText(/seems to have slept/)).toBeNull());

describe('a sleep while a delegation speaks', () => {
  it('is added to its time when the chair counts it, and only then', async () => {
    await sleptFor(false);
    const since = turn()?.time.since?.ms ?? 0;
    await press('Count this time');
    await isGone();
    expect(turn()?.time.elapsedMs).toBe(100_000 - since + 720_000);
    expect(settled).toEqual(['s1']);
  });

  it('changes nothing when it is not counted and the watch stood', async () => {
    await sleptFor(false);
    const before = turn();
    await press('Do not count it');
    await isGone();
    expect(turn()).toEqual(before);
    expect(settled).toEqual(['s1']);
  });

  it('is taken from its time when it is not counted and the watch went on', async () => {
    clockMs = 900_000;
    await sleptFor(true);
    const since = turn()?.time.since?.ms ?? 0;
    await press('Do not count it');
    await isGone();
    expect(turn()?.time.elapsedMs).toBe(900_000 - since - 720_000);
  });

  it('of an item alone is said by its title, and taken from its watch', async () => {
    host.change('w1', 'speaker.stop', { item: 'a1' });
    host.change('w1', 'agenda.start', { id: 'a1' });
    clockMs = 900_000;
    const slept = {
      id: 's1',
      workshop: 'w1',
      item: 'a1',
      itemRan: true as const,
      ms: 720_000,
      counted: true,
    };
    host.answers.sleeps = async () => [slept];
    close = await openWindow('#/w/w1/room/agenda', host);
    await screen.findByText(/slept for 12 min while “Borders” was under way/);
    const item = () => host.state('workshop', 'w1').agenda['a1'];
    const since = item()?.time.since?.ms ?? 0;
    await press('Do not count it');
    await isGone();
    expect(item()?.time.elapsedMs).toBe(900_000 - since - 720_000);
    expect(item()?.time.since).toBeDefined();
  });

  it('is not said where the program was closed: then that is said, and asked alike', async () => {
    host.change('w1', 'agenda.start', { id: 'a1' });
    const closed = { id: 's1', workshop: 'w1', item: 'a1', ms: 720_000, counted: true };
    host.answers.sleeps = async () => [{ ...closed, itemRan: true as const, wasClosed: true as const }];
    close = await openWindow('#/w/w1/room/agenda', host);
    await screen.findByText(/Rapporteur was not running for 12 min while “Borders” was under way/);
    await press('Do not count it');
    await isGone();
    expect(host.sent.map(({ command }) => command)).toEqual(['agenda.setTimes']);
  });

  it('of both watches is one question and one step', async () => {
    host.change('w1', 'agenda.start', { id: 'a1' });
    const slept = { id: 's1', workshop: 'w1', item: 'a1', turn: 't1', itemRan: true as const };
    host.answers.sleeps = async () => [{ ...slept, ms: 720_000, counted: false }];
    close = await openWindow('#/w/w1/room/agenda', host);
    await screen.findByText(/while Niger was speaking/);
    await press('Count this time');
    await isGone();
    const item = host.state('workshop', 'w1').agenda['a1'];
    for (const time of [item?.time, turn()?.time]) expect(time?.elapsedMs).toBeGreaterThanOrEqual(720_000);
    expect(host.sent.map(({ command }) => command)).toEqual(['agenda.setTimes']);
  });
});
