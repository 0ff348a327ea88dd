// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useDraft } from '../../../renderer/features/draft/draftStore';
import { draftActions } from '../../../renderer/features/draft/actions';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
beforeEach(() => {
  host = hostWithWorkshop();
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  for (const id of ['r1', 'r2']) {
    const nodes = [{ type: 'text', text: `Text of ${id}` }];
    host.change('w1', 'recommendation.capture', { id, language: 'en', nodes });
  }
});
afterEach(() => {
  useDraft.setState({ marked: new Set(), merging: false });
  close?.();
  cleanup();
});

const markBoth = () => act(async () => useDraft.setState({ marked: new Set(['r1', 'r2']) }));
const offered = () => draftActions.find(({ id }) => id === 'desk.merge')?.when?.();

it('a merge is offered while the text is not locked', async () => {
  close = await openWindow('#/w/w1/desk/draft', host);
  await markBoth();
  expect(screen.getByRole('button', { name: 'Merge…' })).toBeDefined();
  expect(offered()).toBe(true);
});

it('a merge is not offered on an adopted text, and the reason is shown in its place', async () => {
  host.change('w1', 'document.setStatus', { status: 'circulated' });
  const note = { body: { en: 'The plenary' }, on: '2019-10-25' };
  host.change('w1', 'document.setStatus', { status: 'adopted', note });
  expect(host.state('workshop', 'w1').document.status).toBe('adopted');
  close = await openWindow('#/w/w1/desk/draft', host);
  await markBoth();
  expect(screen.queryByRole('button', { name: 'Merge…' })).toBeNull();
  expect(screen.getByText('The wording is locked: merge in a corrected version.')).toBeDefined();
  expect(offered()).toBe(false);
});
