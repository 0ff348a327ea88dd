// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { usePanelTab } from '../../../renderer/state/panelTab';
import { select } from '../../../renderer/state/view';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const type = (name: string, value: string) =>
  act(async () => {
    const field = screen.getByRole('textbox', { name });
    field.focus();
    fireEvent.change(field, { target: { value } });
  });
const click = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const workshop = (host: FakeHost) => host.state('workshop', 'w1');

/** Each box that adds a record: its place, how it is sent, and how many records there are. */
const BOXES = {
  'an item of the agenda': {
    address: '#/w/w1/room/agenda',
    ask: async (again: boolean) => {
      if (!again) await type('New item', 'Police cooperation');
      const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New item' });
      await act(async () => field.form?.requestSubmit());
    },
    kept: () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New item' }).value,
    count: (host: FakeHost) => Object.keys(workshop(host).agenda).length,
  },
  'a person': {
    address: '#/w/w1/prepare/people',
    ask: async (again: boolean) => {
      if (!again) await type('Name', 'Aya Koné');
      await click('Add');
    },
    kept: () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value,
    count: (host: FakeHost) => Object.keys(host.state('people', 'w1').participants).length,
  },
  'a reservation': {
    address: '#/w/w1/room/agreement',
    ask: async (again: boolean) => {
      if (!again) {
        const who = screen.getByRole('combobox', { name: 'Who reserves?' });
        await act(async () => fireEvent.click(who));
        const list = document.getElementById(who.getAttribute('aria-controls') ?? '');
        if (list) fireEvent.click(within(list).getByRole('option', { name: /Niger/, hidden: true }));
        await type('The reservation, in their words', 'Not before 2027');
      }
      await click('Enter');
    },
    kept: () =>
      screen.getByRole<HTMLInputElement>('textbox', { name: 'The reservation, in their words' }).value,
    count: (host: FakeHost) => workshop(host).recommendations['r1']?.reservations.length ?? 0,
  },
  'a private note': {
    address: '#/w/w1/desk/draft',
    ask: async (again: boolean) => {
      if (!again) await type('Private notes', 'Ask Niger');
      await click('Add the note');
    },
    kept: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Private notes' }).value,
    count: (host: FakeHost) => belongingTo(workshop(host).notes, 'r1').length,
  },
} as const;

it.each(Object.entries(BOXES))(
  '%s, sent again because the answer was lost, is recorded once',
  async (_name, { address, ask, kept, count }) => {
    const host = hostWithWorkshop();
    const nodes = [{ type: 'text', text: 'Train consular staff' }];
    host.change('w1', 'document.setNature', { nature: 'negotiated' });
    host.change('w1', 'delegation.add', { code: 'NE', kind: 'state', name: { en: 'Niger' } });
    host.change('w1', 'recommendation.capture', { id: 'r1', language: 'en', nodes });
    host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
    close = await openWindow(address, host);
    await act(async () => {
      usePanelTab.setState({ tab: 'details' });
      select({ kind: 'recommendation', id: 'r1' });
    });
    host.loseNext();
    await ask(false);
    await waitFor(() => expect(count(host)).toBe(1));
    // The typed text is still there, and is sent once more.
    expect(kept()).not.toBe('');
    await ask(true);
    await waitFor(() => expect(kept()).toBe(''));
    expect(count(host)).toBe(1);
  },
);
