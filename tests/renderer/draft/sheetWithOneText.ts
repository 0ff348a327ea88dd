import { act, fireEvent } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { edit } from '../../../renderer/features/draft/draftStore';
import type { FakeHost } from '../fakeHost';
import { blurAsChromium, giveHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';

/** The draft of a workshop with one text, open in a window before each test; `begin` writes on its line. */
export function sheetWithOneText() {
  const restore: (() => void)[] = [];
  let close: (() => void) | undefined;
  let host: FakeHost;

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

  const line = () => document.querySelector<HTMLElement>('[data-row="r1"]');
  return {
    host: () => host,
    begin: async () => {
      await act(async () => line()?.focus());
      await act(async () => {
        fireEvent.keyDown(line() ?? document.body, { key: 'Enter' });
      });
    },
  };
}
