// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { captureActions } from '../../../renderer/features/capture/actions';
import { draftActions } from '../../../renderer/features/draft/actions';
import { useDraft } from '../../../renderer/features/draft/draftStore';
import { select } from '../../../renderer/state/view';
import type { FakeHost } from '../fakeHost';
import { withHeight } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';

const TOOLS = [
  'Write',
  'Move up',
  'Move down',
  'Remove',
  'Drag to another place',
  '+ Add a recommendation here',
  'Add a heading',
];

let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
beforeEach(() => {
  host = hostWithWorkshop();
  const nodes = [{ type: 'text' as const, text: 'Open a line' }];
  host.change('w1', 'group.add', { id: 'g1', language: 'en', title: nodes });
  host.change('w1', 'recommendation.capture', { id: 'r1', group: 'g1', language: 'en', nodes });
});
afterEach(() => {
  close?.();
  cleanup();
});

const issue = () => host.change('w1', 'document.setStatus', { status: 'issued', issuedOn: '2014-07-10' });
const drawn = () =>
  TOOLS.filter((name) => screen.queryAllByRole('button', { name, hidden: true }).length > 0);
const offered = (actions: typeof draftActions, id: string) =>
  actions.find((action) => action.id === id)?.when?.() ?? true;
const line = () => document.querySelector('[data-row="r1"]') ?? document.body;

it('an open text has its tools, and no strip', async () => {
  close = await openWindow('#/w/w1/desk/draft', host);
  expect(drawn()).toEqual(TOOLS);
  expect(screen.queryByText(/The wording is locked/)).toBeNull();
  expect(screen.getByText('Draft 1')).toBeDefined();
});

it('an issued text draws none of them: a strip says since when it is locked, and leads to a corrected version', async () => {
  issue();
  close = await openWindow('#/w/w1/desk/draft', host);
  expect(drawn()).toEqual([]);
  expect(screen.getByText('Issued on 10 July 2014. The wording is locked.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Open a corrected version' }));
  expect(window.location.hash).toContain('issue/versions');
});

it('no key and no click begins to write a locked text, and no action offers it', async () => {
  issue();
  close = await openWindow('#/w/w1/desk/draft', host);
  await act(async () => {
    fireEvent.keyDown(line(), { key: 'Enter' });
    fireEvent.keyDown(line(), { key: ' ' });
    fireEvent.doubleClick(screen.getAllByText('Open a line')[1] ?? document.body);
  });
  expect(useDraft.getState().editing).toBeUndefined();
  expect(useDraft.getState().marked.size).toBe(0);
  await act(async () => select({ kind: 'recommendation', id: 'r1' }));
  for (const id of ['desk.edit', 'desk.subItems', 'desk.heading'])
    expect(offered(draftActions, id)).toBe(false);
  expect(offered(captureActions, 'capture')).toBe(false);
});

it('where the text stands is in the bar on every screen', async () => {
  host.change('w1', 'document.setStatus', { status: 'circulated' });
  close = await openWindow('#/w/w1/prepare/meeting', host);
  const bar = screen.getByRole('region', { name: 'Workshop and its state' });
  expect(bar.textContent).toContain('Draft 1 circulated');
  await act(async () => void issue());
  expect(bar.textContent).toContain('Issued');
});
