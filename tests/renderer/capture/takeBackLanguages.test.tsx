// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../core/queries/plainText';
import { useCapture } from '../../../renderer/state/captureStore';
import type { FakeHost } from '../fakeHost';
import { giveHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';
import { enter, line, press, type } from './lineOfRoom';

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

describe('the last entry, by ↑ in the empty line', () => {
  it('of two languages is changed in either of them, in its place', async () => {
    act(() => host.change('w1', 'workshop.setLanguages', { languages: ['en', 'fr'] }));
    await enter('CI: train staff');
    const [{ id = '' } = {}] = entries();
    const nodes = [{ type: 'text', text: 'former le personel' }];
    act(() => host.change('w1', 'recommendation.reword', { id, language: 'fr', nodes, base: 0 }));
    line().focus();
    await press('ArrowUp');
    expect(line().value).toBe('CI: train staff');
    fireEvent.click(screen.getByRole('button', { name: 'French' }));
    await waitFor(() => expect(line().value).toBe('CI: former le personel'));
    type('CI: former le personnel');
    await press('Enter');
    await waitFor(() => expect(plainText(entries()[0]?.text.fr?.nodes ?? [])).toBe('former le personnel'));
    expect(plainText(entries()[0]?.text.en?.nodes ?? [])).toBe('train staff');
    expect(entries()).toHaveLength(1);
  });
});
