// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../core/queries/plainText';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
const words = (text: string) => [{ type: 'text', text }];
const state = () => host.state('workshop', 'w1');
const textOf = (id: string) => plainText(state().recommendations[id]?.text.en?.nodes ?? []);
const line = (name: string) => screen.queryByRole('button', { name });
const press = (key: string) =>
  act(async () => fireEvent.keyDown(document.activeElement ?? document.body, { key }));
const reword = (id: string, text: string) =>
  host.change('w1', 'recommendation.reword', { id, language: 'en', nodes: words(text), base: 1 });

beforeEach(async () => {
  host = hostWithWorkshop();
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  for (const id of ['r1', 'r2', 'r3']) {
    host.change('w1', 'recommendation.capture', { id, language: 'en', nodes: words(`Text of ${id}`) });
    for (const who of ['ours', 'theirs']) reword(id, `Text of ${id} is ${who}`);
  }
  close = await openWindow('#/w/w1/room/groups', host);
  await waitFor(() => expect(line('Text of r1 is ours')).not.toBeNull());
});
afterEach(() => close?.());

describe('the list of what was changed twice', () => {
  it('is walked by keys: a letter decides, and the next line has the keyboard', async () => {
    expect(screen.getByText(/^3 left to decide/)).toBeTruthy();
    await act(async () => line('Text of r1 is ours')?.focus());
    await press('ArrowDown');
    expect(document.activeElement).toBe(line('Text of r2 is ours'));
    await press('v');
    await waitFor(() => expect(document.activeElement).toBe(line('Text of r3 is ours')));
    await press('a');
    await waitFor(() => expect(document.activeElement).toBe(line('Text of r1 is ours')));
    await press('p');
    await waitFor(() => expect(line('Text of r1 is ours')).toBeNull());
    expect(['r1', 'r2', 'r3'].map(textOf)).toEqual([
      'Text of r1 is ours',
      'Text of r2 is ours / theirs',
      'Text of r3 is theirs',
    ]);
    expect(Object.keys(state().conflicts)).toEqual([]);
  });

  it('stays after an undo, at the line that came back', async () => {
    await act(async () => line('Text of r2 is ours')?.click());
    await press('a');
    await waitFor(() => expect(line('Text of r2 is ours')).toBeNull());
    await act(async () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }));
    await waitFor(() => expect(document.activeElement).toBe(line('Text of r2 is ours')));
  });

  it('decides one line for a key that is struck twice at once', async () => {
    await act(async () => {
      for (const _ of [1, 2]) fireEvent.keyDown(document.body, { key: 'a' });
    });
    await waitFor(() => expect(line('Text of r1 is ours')).toBeNull());
    expect(Object.keys(state().conflicts)).toHaveLength(2);
  });

  it('leaves letters to what is being written, and the keyboard too', async () => {
    const box = screen.getByRole('textbox', { name: 'For whom' });
    await act(async () => box.focus());
    await press('a');
    reword('r1', 'Text of r1 is of a third');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(Object.keys(state().conflicts)).toHaveLength(4);
    expect(document.activeElement).toBe(box);
  });

  it('says why both cannot stay where the text is not negotiated', async () => {
    await act(async () => host.change('w1', 'document.setNature', { nature: 'recommendations' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Both, as variants' }).disabled).toBe(true);
    expect(screen.getByText('Both can stay as variants in a negotiated text only.')).toBeTruthy();
    await press('v');
    expect(Object.keys(state().conflicts)).toHaveLength(3);
  });
});
