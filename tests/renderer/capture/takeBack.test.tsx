// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { plainText } from '../../../core/queries/plainText';
import { useCapture } from '../../../renderer/state/captureStore';
import type { FakeHost } from '../fakeHost';
import { giveHeight } from '../layout';
import { openAnew } from '../reload';
import { hostWithWorkshop, openWindow } from '../window';
import { enter, line, press, rest, type } from './lineOfRoom';

let close: (() => void) | undefined;
let unsize: () => void;
let host: FakeHost;
beforeEach(async () => {
  useCapture.setState(useCapture.getInitialState());
  unsize = giveHeight();
  host = hostWithWorkshop();
  close = await openWindow('#/w/w1/room', host);
});
afterEach(() => {
  close?.();
  unsize();
});

const entries = () => Object.values(host.state('workshop', 'w1').recommendations);
const words = () => entries().map(({ text }) => plainText((text.en ?? text.fr)?.nodes ?? []));
const numbers = () => entries().map(({ mappings }) => mappings.map(({ target }) => target.number).join());
const row = (name: RegExp) => screen.getByRole('button', { name });

describe('the last entry, by ↑ in the empty line', () => {
  it('is back in the line as it was typed, out of the list, and Enter changes it in its place', async () => {
    await enter('CI: tran staff #16');
    await enter('SN: share data');
    line().focus();
    await press('ArrowUp');
    expect(line().value).toBe('SN: share data');
    expect(screen.queryByRole('button', { name: /share data/ })).toBeNull();
    await press('ArrowUp');
    expect(line().value).toBe('CI: tran staff #16');
    type('CI: train staff #17');
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['train staff', 'share data']));
    expect(numbers()).toEqual(['17', '']);
    expect(line().value).toBe('');
    expect(host.sent.map(({ command }) => command).at(-1)).toBe('recommendation.recapture');
    await waitFor(() => row(/train staff/));
  });

  it('is not sent when nothing was changed, and stays as it was on Escape, with the change at hand', async () => {
    await enter('CI: train staff');
    const sent = host.sent.length;
    line().focus();
    await press('ArrowUp');
    await press('Enter');
    expect([line().value, host.sent.length]).toEqual(['', sent]);
    await press('ArrowUp');
    type('CI: train all staff');
    await press('Escape');
    expect([line().value, host.sent.length]).toEqual(['', sent]);
    fireEvent.click(screen.getByRole('button', { name: 'Take the change up again' }));
    expect(line().value).toBe('CI: train all staff');
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['train all staff']));
  });

  it('is the one just entered, although its answer is still on its way', async () => {
    await enter('CI: train staff');
    line().focus();
    type('SN: share data');
    fireEvent.keyDown(line(), { key: 'Enter' });
    fireEvent.keyDown(line(), { key: 'ArrowUp' });
    await waitFor(() => expect(line().value).toBe('SN: share data'));
    expect(entries()).toHaveLength(2);
  });

  it('is taken only into an empty line', async () => {
    await enter('CI: train staff');
    line().focus();
    type('SN: half a sen');
    await press('ArrowUp');
    expect(line().value).toBe('SN: half a sen');
  });

  it('changes its language and its kind', async () => {
    act(() => host.change('w1', 'workshop.setLanguages', { languages: ['en', 'fr'] }));
    await enter('CI: former le personnel');
    line().focus();
    await press('ArrowUp');
    fireEvent.click(screen.getByRole('button', { name: 'French' }));
    await press('Enter');
    await waitFor(() => expect(Object.keys(entries()[0]?.text ?? {})).toEqual(['fr']));
    line().focus();
    await press('ArrowUp');
    type(`> ${line().value}`);
    await press('Enter');
    await waitFor(() => expect(entries()).toEqual([]));
    expect(Object.values(host.state('workshop', 'w1').contributions)).toMatchObject([
      { text: 'former le personnel' },
    ]);
  });

  it('comes back when it is refused, and is still the change of that entry', async () => {
    await enter('CI: tran staff');
    line().focus();
    await press('ArrowUp');
    type('CI: train staff');
    host.failure = refuse('storage.full');
    await press('Enter');
    await waitFor(() => expect(line().value).toBe('CI: train staff'));
    host.failure = undefined;
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['train staff']));
  });

  it('goes on after the window was closed, and leaves the entry as it was until then', async () => {
    await enter('CI: tran staff');
    line().focus();
    await press('ArrowUp');
    type('CI: train staff');
    await rest(300);
    close?.();
    cleanup();
    expect(words()).toEqual(['tran staff']);
    close = await openAnew('#/w/w1/room', host);
    await waitFor(() => expect(line().value).toBe('CI: train staff'));
    line().focus();
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['train staff']));
  });

  it('keeps as text after a reload what was kept as text before', async () => {
    type('Frontext : tran staff');
    for (let times = 0; times < 3; times += 1) await press('Enter');
    await waitFor(() => expect(words()).toEqual(['Frontext : tran staff']));
    line().focus();
    await press('ArrowUp');
    expect(screen.getByText('changes it')).toBeDefined();
    type('Frontext : train staff');
    await rest(300);
    close?.();
    cleanup();
    useCapture.setState({ literal: new Set() });
    close = await openAnew('#/w/w1/room', host);
    await waitFor(() => expect(line().value).toBe('Frontext : train staff'));
    line().focus();
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['Frontext : train staff']));
  });

  it('is a new line when somebody else removed the entry meanwhile', async () => {
    await enter('CI: tran staff');
    line().focus();
    await press('ArrowUp');
    type('CI: train staff');
    const [{ id } = { id: '' }] = entries();
    act(() => host.change('w1', 'recommendation.remove', { id }));
    expect(await screen.findByText(/was removed meanwhile/)).toBeDefined();
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['train staff']));
  });
});

describe('rows of the list, by key', () => {
  it('are reached from the line, taken into it, and have the keyboard afterwards', async () => {
    await enter('CI: train staff');
    await enter('SN: share data');
    line().focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(row(/train staff/)));
    await press('F2');
    expect(line().value).toBe('CI: train staff');
    type('CI: train all staff');
    await press('Enter');
    await waitFor(() => expect(document.activeElement).toBe(row(/train all staff/)));
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(line());
  });

  it('are moved and removed, with undo offered', async () => {
    await enter('CI: train staff');
    await enter('SN: share data');
    line().focus();
    await press('ArrowDown');
    await press('ArrowUp', { altKey: true });
    await waitFor(() => expect(screen.getByText(/Now number/)).toBeDefined());
    expect(document.activeElement).toBe(row(/share data/));
    await press('Delete');
    await waitFor(() => expect(words()).toEqual(['train staff']));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(row(/train staff/)));
  });
});

describe('a heading that is not there yet', () => {
  it('is made by the Enter that records the line while it is offered', async () => {
    line().focus();
    type('CI: train staff ^Border control');
    await press('Enter');
    await waitFor(() => expect(words()).toEqual(['train staff']));
    const [entry] = entries();
    const title = host.state('workshop', 'w1').groups[entry?.group ?? '']?.title;
    expect(plainText(title?.en?.nodes ?? [])).toBe('Border control');
  });
});

describe('many rows without a speaker', () => {
  it('are said to be meant by one press, in one step', async () => {
    for (const text of ['train staff', 'share data', 'open offices']) await enter(text);
    fireEvent.click(screen.getByRole('button', { name: 'All of these are meant' }));
    await waitFor(() => expect(entries().every(({ withoutSpeaker }) => withoutSpeaker)).toBe(true));
    expect(host.sent.filter(({ command }) => command === 'recommendation.confirmNoSpeaker')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'All of these are meant' })).toBeNull();
  });
});

it('a pasted line makes the heading that it names: no word of it is dropped', async () => {
  fireEvent.paste(line(), {
    clipboardData: { getData: () => 'CI: train staff ^"Border control"\nSN: share data' },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Record all/ }));
  await waitFor(() => expect(words()).toEqual(['train staff', 'share data']));
  const titles = Object.values(host.state('workshop', 'w1').groups).map(({ title }) =>
    plainText((title.en ?? title.fr)?.nodes ?? []),
  );
  expect(titles).toContain('Border control');
});
