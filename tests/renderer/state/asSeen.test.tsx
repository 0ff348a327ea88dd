// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/state/commands';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

it('the floor and a status requested twice before the screen has changed are given once', async () => {
  const host = hostWithWorkshop();
  const nodes = [{ type: 'text', text: 'Train consular staff' }];
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  host.change('w1', 'recommendation.capture', { id: 'r1', language: 'en', nodes });
  host.change('w1', 'agenda.add', { id: 'a1', language: 'en', title: nodes });
  for (const id of ['ci', 'fr']) {
    host.change('w1', 'delegation.add', { id, kind: 'state', name: { en: id } });
    host.change('w1', 'speaker.add', { item: 'a1', delegation: id, turn: id });
  }
  close = await openWindow('#/w/w1/room/speakers', host);
  // Nothing is published to the window before both requests are sent.
  const publish = host.publish.bind(host);
  const late: (() => void)[] = [];
  host.publish = (event, value) => void late.push(() => publish(event, value));
  await act(async () => {
    for (let time = 1; time <= 2; time += 1) {
      await runCommand('speaker.start', { item: 'a1' });
      await runCommand('document.setStatus', { status: 'circulated' });
    }
    late.forEach((tell) => tell());
  });
  const { agenda, document } = host.state('workshop', 'w1');
  expect(Object.values(agenda['a1']?.turns ?? {}).map(({ state }) => state)).toEqual(['speaking', 'waiting']);
  expect(document).toMatchObject({ status: 'circulated', circulated: 1 });
}, 60_000);
