// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/state/commands';
import { useMirror } from '../../../renderer/state/mirror';
import { draftKeys } from '../../../renderer/state/draftKeys';
import { keepDraft, offerDraft, useDrafts } from '../../../renderer/state/drafts';
import type { Workshop } from '../../../core/model/workshop';
import { go, useView } from '../../../renderer/state/view';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const soon = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));

function hostWithTwo() {
  const host = hostWithWorkshop();
  host.addWorkshop({ ...host.state('workshop', 'w1'), id: 'w2' });
  return host;
}

it('the workshop requested last is shown, however long the one before takes', async () => {
  const host = hostWithTwo();
  close = await openWindow('#/library', host);
  let open = () => {};
  host.opening.set('w1', new Promise((resolve) => (open = resolve)));
  act(() => go('desk', { workshop: 'w1' }));
  await soon();
  act(() => go('desk', { workshop: 'w2' }));
  await soon();
  open();
  await soon();
  expect(useMirror.getState()).toMatchObject({
    workshop: { ledger: { id: 'w2' } },
    people: { ledger: { id: 'w2' } },
  });
  expect(useView.getState().workshop).toBe('w2');
});

it('no workshop is shown when the library was opened again before it was ready', async () => {
  const host = hostWithTwo();
  close = await openWindow('#/library', host);
  let open = () => {};
  host.opening.set('w1', new Promise((resolve) => (open = resolve)));
  act(() => go('desk', { workshop: 'w1' }));
  await soon();
  act(() => go('library'));
  open();
  await soon();
  expect(useMirror.getState()).toMatchObject({ workshop: undefined, people: undefined });
});

it('changes go only to the workshop in the address', async () => {
  const host = hostWithTwo();
  close = await openWindow('#/w/w1/desk', host);
  act(() => useView.setState({ workshop: 'w2' }));
  const payload = { language: 'en' as const, nodes: [{ type: 'text' as const, text: 'Hers' }] };
  const answers = [
    runCommand('recommendation.capture', payload),
    runCommand('participant.add', { name: 'Awa' }),
  ];
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({ refused: 'workshop.unknown' });
  expect(Object.values(host.state('workshop', 'w1').recommendations)).toEqual([]);
});

it('an unfinished text is offered in its own workshop only, and is not saved by moving the focus through its field', async () => {
  const host = hostWithTwo();
  host.draftsOf.set(
    'w1',
    new Map([['a1 meeting.place.en', { actor: 'a1', key: 'meeting.place.en', text: 'Saly' }]]),
  );
  close = await openWindow('#/w/w1/prepare/meeting', host);
  const place = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Place' });
  expect(place().value).toBe('Saly');
  act(() => place().focus());
  act(() => place().blur());
  await soon();
  expect(host.sent).toEqual([]);
  act(() => go('prepare', { section: 'meeting', workshop: 'w2' }));
  await soon();
  await waitFor(() => expect(place().value).toBe('Kinshasa'));
});

it('a text that one person typed is offered to that person only', async () => {
  const host = hostWithTwo();
  host.draftsOf.set(
    'w1',
    new Map([['a2 meeting.place.en', { actor: 'a2', key: 'meeting.place.en', text: 'Saly' }]]),
  );
  close = await openWindow('#/w/w1/prepare/meeting', host);
  const place = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Place' });
  expect(place().value).toBe('Kinshasa');
  await act(async () => {
    await runCommand('actor.add', { id: 'a2', name: 'Idriss', role: 'rapporteur' });
  });
  await waitFor(() => expect(place().value).toBe('Saly'));
});

function rewrite(host: FakeHost, changed: Partial<Workshop>): void {
  const held = useMirror.getState().workshop;
  if (!held) throw new Error('not open');
  // The host's state no longer has the erased content; nothing was published to the window yet.
  host.addWorkshop({ ...host.state('workshop', 'w1'), ...changed });
  const told = { at: '2026-11-27T10:00:00.000Z', actor: 'host', client: 'host', command: 'workshop.update' };
  const patches = [{ op: 'replace' as const, path: [], value: host.state('workshop', 'w1') }];
  const { ledger, rev, undoState } = held;
  act(() => host.publish('changed', { ...told, ledger, rev, patches, undoState }));
}

it('a workshop that the host rewrote at the same revision is opened again: nothing erased stays in a window', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/w/w1/desk', host);
  const { meeting } = host.state('workshop', 'w1');
  rewrite(host, { meeting: { ...meeting, title: { en: 'Rewritten' } } });
  await waitFor(() => expect(useMirror.getState().workshop?.state.meeting.title.en).toBe('Rewritten'));
});

it('unfinished texts from before the rewriting are not offered, except those not yet on disk', async () => {
  const host = hostWithWorkshop();
  const texts = (text: string) =>
    new Map([['a1 meeting.place.en', { actor: 'a1', key: 'meeting.place.en', text }]]);
  host.draftsOf.set('w1', texts('With Zephyrine in Saly'));
  close = await openWindow('#/w/w1/desk', host);
  act(() => {
    const line = { workshop: 'w1', actor: 'a1', key: draftKeys.capture };
    offerDraft(line, 'typed now');
    keepDraft(line, 'typed now');
  });
  host.draftsOf.set('w1', texts('With […] in Saly'));
  rewrite(host, {});
  const held = () => Object.values(useDrafts.getState().texts).map(({ text }) => text);
  await waitFor(() => expect(held().sort()).toEqual(['With […] in Saly', 'typed now']));
});
