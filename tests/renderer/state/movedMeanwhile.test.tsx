// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../core/queries/plainText';
import type { Text } from '../../../core/model/text';
import { edit } from '../../../renderer/features/draft/draftStore';
import { select } from '../../../renderer/state/view';
import type { FakeHost } from '../fakeHost';
import { withHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';

const MINE = 'Return with dignity';
const words = (text: string) => [{ type: 'text' as const, text }];
const wordsOf = (text: Text | undefined) => plainText(text?.en?.nodes ?? []);

let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
beforeEach(() => {
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  host.change('w1', 'group.add', { id: 'g1', language: 'en', title: words('Return') });
  host.change('w1', 'recommendation.capture', { id: 'r1', group: 'g1', language: 'en', nodes: words('One') });
  const items = [{ id: 's1', nodes: words('Return') }];
  host.change('w1', 'recommendation.setSubItems', { id: 'r1', language: 'en', items, base: {} });
  host.change('w1', 'agenda.add', { id: 'a1', language: 'en', title: words('Return') });
});
afterEach(() => {
  edit(undefined);
  select(undefined);
  close?.();
  cleanup();
});

const workshop = () => host.state('workshop', 'w1');
const pause = (ms = 30) => act(async () => new Promise((resolve) => setTimeout(resolve, ms)));

/** Each kind of box whose text has a base: its draft of last time, and the later change by somebody else. */
const BOXES = {
  'the title of an item of the agenda': {
    key: 'agenda.a1.en',
    draft: { text: MINE, base: [1] },
    others: () =>
      host.change('w1', 'agenda.rename', { id: 'a1', language: 'en', nodes: words('Arrival'), base: 1 }),
    open: async () => void (close = await openWindow('#/w/w1/room/agenda', host)),
    stands: () => wordsOf(workshop().agenda['a1']?.title),
  },
  'a heading, in its panel': {
    key: 'wording.group.g1.en',
    draft: { text: JSON.stringify([words(MINE)]), base: [1] },
    others: () =>
      host.change('w1', 'group.rename', { id: 'g1', language: 'en', nodes: words('Arrival'), base: 1 }),
    open: async () => {
      close = await openWindow('#/w/w1/desk/draft', host);
      await act(async () => select({ kind: 'group', id: 'g1' }));
    },
    stands: () => wordsOf(workshop().groups['g1']?.title),
  },
  'a heading, on the sheet': {
    key: 'wording.group.g1.en',
    draft: { text: JSON.stringify([words(MINE)]), base: [1] },
    others: () =>
      host.change('w1', 'group.rename', { id: 'g1', language: 'en', nodes: words('Arrival'), base: 1 }),
    open: async () => {
      close = await openWindow('#/w/w1/desk/draft', host);
      await act(async () => edit({ kind: 'group', id: 'g1', language: 'en' }));
    },
    stands: () => wordsOf(workshop().groups['g1']?.title),
  },
  'the sub-items of a recommendation': {
    key: 'subItems.r1.en',
    draft: { text: JSON.stringify([words(MINE)]), base: [1], ids: ['s1'] },
    others: () => {
      const items = [{ id: 's1', nodes: words('Arrival') }];
      host.change('w1', 'recommendation.setSubItems', { id: 'r1', language: 'en', items, base: { s1: 1 } });
    },
    open: async () => {
      close = await openWindow('#/w/w1/desk/draft', host);
      await act(async () => edit({ kind: 'recommendation', part: 'subItems', id: 'r1', language: 'en' }));
    },
    stands: () => wordsOf(workshop().recommendations['r1']?.subItems[0]?.text),
  },
};

describe.each(Object.entries(BOXES))(
  'a kept draft of %s, whose text was changed elsewhere since,',
  (_name, box) => {
    beforeEach(async () => {
      const { key, draft } = box;
      host.draftsOf.set('w1', new Map([[`a1 ${key}`, { actor: 'a1', key, ...draft }]]));
      box.others();
      await box.open();
      await pause();
    });
    const note = () => screen.getByRole('group', { name: /This was changed elsewhere/ });

    it('is shown beside the present text, and nothing is overwritten', () => {
      expect(note().textContent).toContain('Arrival');
      expect(note().textContent).toContain('with dignity');
      expect(box.stands()).toBe('Arrival');
    });

    it('replaces it when a person who has seen both chooses so', async () => {
      await act(async () => screen.getByRole('button', { name: 'Save mine over it' }).click());
      await waitFor(() => expect(box.stands()).toBe(MINE));
      await waitFor(() =>
        expect(screen.queryByRole('group', { name: /This was changed elsewhere/ })).toBeNull(),
      );
      expect(host.draftsOf.get('w1')?.size).toBe(0);
    });

    it('is dropped when a person chooses the present text', async () => {
      await act(async () => screen.getByRole('button', { name: 'Keep what is there' }).click());
      await waitFor(() =>
        expect(screen.queryByRole('group', { name: /This was changed elsewhere/ })).toBeNull(),
      );
      expect(box.stands()).toBe('Arrival');
      expect(host.draftsOf.get('w1')?.size).toBe(0);
    });
  },
);

it('a title changed elsewhere while it is typed is not sent when the focus leaves it, and is kept with its base', async () => {
  close = await openWindow('#/w/w1/room/agenda', host);
  await act(async () => screen.getByRole('button', { name: /Return/ }).click());
  const [title] = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Title' });
  if (!title) throw new Error('no title');
  await act(async () => {
    title.focus();
    fireEvent.change(title, { target: { value: MINE } });
  });
  await act(async () => BOXES['the title of an item of the agenda'].others());
  expect(document.activeElement).toBe(title);
  await act(async () => title.blur());
  await pause(300);
  expect(wordsOf(workshop().agenda['a1']?.title)).toBe('Arrival');
  expect(title.value).toBe(MINE);
  expect(host.draftsOf.get('w1')?.get('a1 agenda.a1.en')).toMatchObject({ text: MINE, base: [1] });
  await act(async () => screen.getByRole('button', { name: 'Save mine over it' }).click());
  await waitFor(() => expect(wordsOf(workshop().agenda['a1']?.title)).toBe(MINE));
});

describe('a field of the meeting that is changed elsewhere while it is typed here', () => {
  const place = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Place' });
  const there = () => workshop().meeting.place.en;
  const typeOver = async (others: string) => {
    close = await openWindow('#/w/w1/prepare/meeting', host);
    await act(async () => void fireEvent.change(place(), { target: { value: 'Goma' } }));
    await act(async () => host.change('w1', 'meeting.describe', { place: { en: others } }));
  };
  const enter = () => act(async () => void fireEvent.keyDown(place(), { key: 'Enter' }));

  it('overwrites nothing before a person has seen both', async () => {
    await typeOver('Lubumbashi');
    await enter();
    expect(there()).toBe('Lubumbashi');
    expect(place().value).toBe('Goma');
    await act(async () => screen.getByRole('button', { name: 'Save mine over it' }).click());
    await waitFor(() => expect(there()).toBe('Goma'));
    expect(screen.queryByRole('group', { name: /changed elsewhere/ })).toBeNull();
  });

  it('keeps its base after Escape', async () => {
    await typeOver('Lubumbashi');
    await act(async () => void fireEvent.keyDown(place(), { key: 'Escape' }));
    await act(async () => screen.getByRole('button', { name: 'Take it up again' }).click());
    await enter();
    expect(there()).toBe('Lubumbashi');
    expect(screen.getByRole('group', { name: /changed elsewhere/ })).toBeDefined();
  });

  it('asks nothing when the same words were saved elsewhere, and nothing about the next text', async () => {
    await typeOver('Goma');
    await enter();
    await act(async () => void fireEvent.change(place(), { target: { value: 'Bukavu' } }));
    await enter();
    await waitFor(() => expect(there()).toBe('Bukavu'));
  });
});
