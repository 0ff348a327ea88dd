// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { edit, useDraft } from '../../../renderer/features/draft/draftStore';
import type { FakeHost } from '../fakeHost';
import { blurAsChromium, giveHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
const restore: (() => void)[] = [];

beforeAll(() => void restore.push(giveHeight(), blurAsChromium()));
afterAll(() => restore.forEach((each) => each()));
beforeEach(async () => {
  host = hostWithWorkshop();
  const nodes = [{ type: 'text', text: 'Train consular staff' }];
  host.change('w1', 'recommendation.capture', { id: 'r1', language: 'en', nodes });
  close = await openWindow('#/w/w1/desk/draft', host);
});
afterEach(() => {
  edit(undefined);
  close?.();
});

const pause = () => act(async () => new Promise((resolve) => setTimeout(resolve, 30)));
const line = () => document.querySelector<HTMLElement>('[data-row="r1"]');
const text = () => screen.queryByRole('textbox', { name: /^Wording of/ });
const begin = async () => {
  await act(async () => line()?.focus());
  await act(async () => {
    if (line()) fireEvent.keyDown(line() ?? document.body, { key: 'Enter' });
  });
  await pause();
};

describe('writing on a line of the draft', () => {
  it('goes on while the keyboard is in it, though the editor is taken out and put back as it is drawn', async () => {
    await begin();
    expect(useDraft.getState().editing).toEqual({ kind: 'recommendation', id: 'r1', language: 'en' });
    expect(document.activeElement).toBe(text());
  });

  it('ends when one goes elsewhere and typed nothing', async () => {
    await begin();
    await act(async () => screen.getByRole('button', { name: 'Add a heading' }).focus());
    await waitFor(() => expect(text()).toBeNull());
  });

  it('goes on when the whole window is left for another one', async () => {
    await begin();
    await act(async () => {
      text()?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    await pause();
    expect(text()).not.toBeNull();
  });
});
