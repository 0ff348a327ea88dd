// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { refuse } from '../../core/messages/refusal';
import type { RoomStatus } from '../../core/room/stage';
import { ACTIONS, isPossible, runAction } from '../../renderer/app/actions';
import { select } from '../../renderer/state/view';
import { words } from '../support/desk';
import type { FakeHost } from './fakeHost';
import { withHeight } from './layout';
import { hostWithWorkshop, openWindow } from './window';

withHeight();
let close: (() => void) | undefined;
afterEach(() => close?.());

const of = (owner: string) => ACTIONS.filter((action) => action.owner === owner);
const possible = (owner: string) =>
  of(owner)
    .filter(isPossible)
    .map(({ id }) => id);
const all = (owner: string) => of(owner).map(({ id }) => id);
const run = (id: string) => act(async () => void runAction(id));

describe('keys of a part of the screen', () => {
  it('of a heading are found by name once one is selected, and do what they do there', async () => {
    const host = hostWithWorkshop();
    for (const id of ['g1', 'g2'])
      host.change('w1', 'group.add', { id, language: 'en', title: words(`Heading ${id}`) });
    close = await openWindow('#/w/w1/desk', host);
    expect(possible('headings')).toEqual([]);
    await act(async () => select({ kind: 'group', id: 'g2' }));
    expect(possible('headings')).toEqual(all('headings'));
    await run('headings.up');
    await waitFor(() => {
      const { groups } = host.state('workshop', 'w1');
      expect((groups['g2']?.order ?? '') < (groups['g1']?.order ?? '')).toBe(true);
    });
    await run('headings.Enter');
    expect(document.activeElement?.textContent).toBe('Heading g2');
    expect(document.activeElement?.getAttribute('role')).toBe('textbox');
  });

  it('of the room’s screen and its queue are found by name, and do what they do there', async () => {
    const host = hostWithWorkshop();
    host.change('w1', 'recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share it') });
    const queued = ['a', 'b'].map((id) => ({ id, slide: { kind: 'draft', language: 'en' } as const }));
    const status: RoomStatus = {
      slide: { kind: 'hold', language: 'en' },
      label: '',
      live: false,
      appearance: 'light',
      queue: queued,
    };
    const asked: unknown[] = [];
    host.answers.stage = async () => status;
    host.answers.previewRoom = async () => refuse('workshop.unknown');
    host.answers.queueForRoom = async (input) => (asked.push(input), status);
    host.answers.moveQueued = async (input) => (asked.push(input), status);
    close = await openWindow('#/w/w1/room/screen', host);
    expect(possible('screen')).toEqual(all('screen'));
    await run('screen.q');
    await waitFor(() => expect(asked).toMatchObject([{ slide: { kind: 'draft' } }]));

    expect(possible('queue')).toEqual([]);
    const rows = within(screen.getByRole('region', { name: 'Queue' })).getAllByRole('listitem');
    const [first] = rows.map((row) => within(row).getAllByRole('button')[0]);
    await act(async () => first?.focus());
    expect(possible('queue')).toEqual(all('queue'));
    await run('queue.down');
    await waitFor(() => expect(asked[1]).toMatchObject({ id: 'a', after: 'b' }));
  });

  it('of the attendance are found by name, and note on the cell where the keyboard was', async () => {
    const host = await hostWithPerson();
    close = await openWindow('#/w/w1/prepare/attendance', host);
    expect(possible('attendance')).toEqual(all('attendance'));
    await run('attendance.p');
    await waitFor(() =>
      expect(host.state('people', 'w1').participants['p1']?.attendance).toEqual(['2019-10-24']),
    );
  });

  it('are found in the palette by their words, and are done there', async () => {
    const host = await hostWithPerson();
    close = await openWindow('#/w/w1/prepare/attendance', host);
    await act(async () => void fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true }));
    const search = await screen.findByRole('textbox', { name: 'Search and commands' });
    await act(async () => void fireEvent.change(search, { target: { value: 'absent next' } }));
    const found = await waitFor(() => {
      const [line, ...others] = document.querySelectorAll('[data-action]');
      expect([line?.textContent, others]).toEqual(['Absent, and to the nextA', []]);
      return line;
    });
    await act(async () => void (found && fireEvent.click(found)));
    await waitFor(() =>
      expect(host.state('people', 'w1').participants['p1']?.absences).toEqual(['2019-10-24']),
    );
  });

  it('stand on the sheet, those of the page that is open first', async () => {
    close = await openWindow('#/w/w1/prepare/attendance', await hostWithPerson());
    await act(async () => void fireEvent.keyDown(document.body, { key: '?' }));
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    const [first] = within(sheet).getAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe('On a day of the attendance');
    expect(within(sheet).getByText('Put it in the queue').nextSibling?.textContent).toBe('Q');
    expect(within(sheet).getByText('Move the heading up').nextSibling?.textContent).toBe('Alt↑');
  });
});

async function hostWithPerson(): Promise<FakeHost> {
  const host = hostWithWorkshop();
  host.change('w1', 'delegation.add', { id: 'NE', kind: 'state', name: { en: 'Niger' } });
  const payload = { id: 'p1', name: 'Aïssa Maïga', delegation: 'NE' };
  await host.bridge.api.runCommand({
    ledger: { scope: 'people', id: 'w1' },
    command: 'participant.add',
    payload,
  });
  return host;
}
