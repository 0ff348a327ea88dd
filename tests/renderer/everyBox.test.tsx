// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../core/model/belongings';
import { usePanelTab } from '../../renderer/state/panelTab';
import { select } from '../../renderer/state/view';
import { useCapture } from '../../renderer/state/captureStore';
import type { FakeHost } from './fakeHost';
import { withHeight, withWindowFocus } from './layout';
import { hostWithWorkshop, openWindow } from './window';

const WORDS = 'Ask the delegation of Niger';
let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
withWindowFocus();
beforeEach(() => {
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  for (const id of ['r1', 'r2']) {
    const nodes = [{ type: 'text', text: `Text of ${id}` }];
    host.change('w1', 'recommendation.capture', { id, language: 'en', nodes });
  }
  host.change('w1', 'agenda.add', { id: 'a1', language: 'en', title: [{ type: 'text', text: 'Return' }] });
});
afterEach(() => {
  select(undefined);
  close?.();
  cleanup();
});

const rest = (ms: number) => act(async () => new Promise((resolve) => setTimeout(resolve, ms)));
const box = (name: string | RegExp) => {
  const [found] = screen.getAllByRole<HTMLInputElement>('textbox', { name });
  if (!found) throw new Error(`no box ${String(name)}`);
  return found;
};
const type = async (field: HTMLInputElement, value: string) => {
  await act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value, selectionStart: value.length } });
  });
};
const notes = (id: string) => belongingTo(host.state('workshop', 'w1').notes, id).map(({ text }) => text);
const onDraft = async () => {
  close = await openWindow('#/w/w1/desk/draft', host);
  await act(async () => {
    usePanelTab.setState({ tab: 'details' });
    select({ kind: 'recommendation', id: 'r1' });
  });
};

describe('a private note', () => {
  it('is saved when another recommendation is selected', async () => {
    await onDraft();
    await type(box('Private notes'), WORDS);
    await act(async () => {
      box('Private notes').blur();
      select({ kind: 'recommendation', id: 'r2' });
    });
    await waitFor(() => expect(notes('r1')).toEqual([WORDS]));
    expect(notes('r2')).toEqual([]);
    expect(box('Private notes').value).toBe('');
  });

  it('is kept when the panel is closed while it has the focus, and offered there again', async () => {
    await onDraft();
    await type(box('Private notes'), WORDS);
    await act(async () => select(undefined));
    await act(async () => select({ kind: 'recommendation', id: 'r2' }));
    expect(box('Private notes').value).toBe('');
    await act(async () => select({ kind: 'recommendation', id: 'r1' }));
    // The panel is drawn when the selection stops moving.
    await waitFor(() => expect([box('Private notes').value, ...(notes('r1') ?? [])]).toEqual([WORDS]));
  });
});

/** Every box whose text is not saved when the focus leaves it: its place, and how it is found. */
const BOXES: Record<string, { address: string; name: string | RegExp; show?: () => void }> = {
  'a private note': {
    address: '#/w/w1/desk/draft',
    name: 'Private notes',
    show: () => {
      usePanelTab.setState({ tab: 'details' });
      select({ kind: 'recommendation', id: 'r1' });
    },
  },
  'a new item of the agenda': { address: '#/w/w1/room/agenda', name: 'New item' },
  'the title of an item': {
    address: '#/w/w1/room/agenda',
    name: 'Title',
    show: () => screen.getByRole('button', { name: /Return/ }).click(),
  },
  'a reservation': { address: '#/w/w1/room/agreement', name: 'The reservation, in their words' },
  'the place of the meeting': { address: '#/w/w1/prepare/meeting', name: 'Place' },
  'the capture line': { address: '#/w/w1/room/capture', name: /Who speaks/ },
};

it.each(Object.entries(BOXES))(
  '%s, typed and not finished, is on disk for its person',
  async (_name, each) => {
    useCapture.setState(useCapture.getInitialState());
    close = await openWindow(each.address, host);
    if (each.show) await act(async () => each.show?.());
    await type(box(each.name), WORDS);
    await rest(300);
    const kept = [...(host.draftsOf.get('w1')?.values() ?? [])];
    expect(kept).toMatchObject([{ actor: 'a1', text: WORDS }]);
  },
);

describe('the unfinished texts of somebody else', () => {
  beforeEach(() => {
    const amina = {
      id: 'a2',
      name: 'Amina',
      role: 'facilitator',
      addedAt: '2026-11-21T10:00:00.000Z',
    } as const;
    host.addActor(amina);
    const text = JSON.stringify([[{ type: 'text', text: WORDS }]]);
    host.draftsOf.set('w1', new Map([['a2 x', { actor: 'a2', key: 'wording.recommendation.r1.en', text }]]));
  });

  it('are announced, can be read, and stay hers', async () => {
    close = await openWindow('#/w/w1/room/agenda', host);
    await act(async () => screen.getByRole('button', { name: /Working as/ }).click());
    const item = await screen.findByRole(
      'menuitem',
      { name: '1 unfinished text of Amina', hidden: true },
      { timeout: 5_000 },
    );
    await act(async () => item.click());
    await screen.findByText(WORDS);
    expect(host.draftsOf.get('w1')?.size).toBe(1);
  });
});

describe('Undo in the capture line', () => {
  it('takes back the last record while the line is empty, and letters while it is not', async () => {
    useCapture.setState(useCapture.getInitialState());
    close = await openWindow('#/w/w1/room/capture', host);
    const line = box(/Who speaks/);
    const count = () => Object.keys(host.state('workshop', 'w1').recommendations).length;
    await type(line, 'Train consular staff');
    await act(async () => void fireEvent.keyDown(line, { key: 'Enter' }));
    await waitFor(() => expect(count()).toBe(3));
    await type(line, 'half');
    await act(async () => void fireEvent.keyDown(line, { key: 'z', ctrlKey: true }));
    await rest(20);
    expect(count()).toBe(3);
    await type(line, '');
    await act(async () => void fireEvent.keyDown(line, { key: 'z', ctrlKey: true }));
    await waitFor(() => expect(count()).toBe(2));
  });
});
