// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../core/messages/refusal';
import { plainText } from '../../../core/queries/plainText';
import { useCapture } from '../../../renderer/state/captureStore';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';
import { line, pressInLine, type } from './lineOfRoom';

let close: (() => void) | undefined;
beforeEach(() => useCapture.setState(useCapture.getInitialState()));
afterEach(() => close?.());

const captured = (host: FakeHost) => Object.values(host.state('workshop', 'w1').recommendations);
const words = (host: FakeHost) => captured(host).map(({ text }) => plainText(text.en?.nodes ?? []));

describe('the capture line', () => {
  it('puts a refused joining back whole: the heading, the sentence and what was kept as text', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    type('strengthen police cooperation');
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toHaveLength(1));
    const typed = 'NE: strengthening the cooperation of the police ^"Borders"';
    type(typed);
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Proposed already?' })).not.toBeNull());
    host.failure = refuse('storage.full');
    await pressInLine('ArrowDown');
    await pressInLine('Enter');
    await waitFor(() =>
      expect(screen.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true),
    );
    expect(line().value).toBe(typed);
    expect(screen.getByText('Goes under').textContent).toContain('Borders');
    host.failure = undefined;
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toContain('strengthening the cooperation of the police'));
    expect(
      Object.values(host.state('workshop', 'w1').groups).map(({ title }) => title.en?.nodes),
    ).toContainEqual([{ type: 'text', text: 'Borders' }]);
  });

  it('says which place and heading of the line a joining does not use', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    type('strengthen police cooperation');
    await pressInLine('Enter');
    await waitFor(() => expect(words(host)).toHaveLength(1));
    type('NE: strengthening the cooperation of the police ^"Borders"');
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Proposed already?' })).not.toBeNull());
    await pressInLine('ArrowDown');
    await pressInLine('Enter');
    await waitFor(() => expect(captured(host)[0]?.proposers).toHaveLength(1));
    expect(line().value).toBe('');
    expect(screen.getByText(/not used here: \^"Borders"/)).toBeDefined();
  });

  it('says by one key that all rows without a speaker are meant, and one step takes it back', async () => {
    const host = hostWithWorkshop();
    close = await openWindow('#/w/w1/room', host);
    for (const text of ['CI: share data', 'train staff', 'protect witnesses']) {
      type(text);
      await pressInLine('Enter');
    }
    await waitFor(() => expect(words(host)).toHaveLength(3));
    fireEvent.keyDown(line(), { key: 'Enter', altKey: true });
    await waitFor(() =>
      expect(captured(host).map(({ withoutSpeaker }) => withoutSpeaker)).toEqual([undefined, true, true]),
    );
    expect(line().value).toBe('');
  });
});
