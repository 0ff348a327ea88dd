// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RoomStatus } from '../../../core/room/stage';
import { usePanelTab } from '../../../renderer/state/panelTab';
import { useRoom } from '../../../renderer/state/roomStore';
import { select, useView } from '../../../renderer/state/view';
import { words } from '../../support/desk';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let status: RoomStatus;
let asked: string[];

/** Makes the room answer as slowly as on a busy machine. */
const answer = async (request: string, change: Partial<RoomStatus>) => {
  asked.push(request);
  await new Promise((resolve) => setTimeout(resolve, 30));
  status = { ...status, ...change };
  return status;
};

beforeEach(async () => {
  usePanelTab.setState({ tab: 'mapping' });
  const host = hostWithWorkshop();
  asked = [];
  status = {
    slide: { kind: 'hold', language: 'en' },
    label: '',
    live: false,
    appearance: 'light',
    queue: [],
  };
  for (const id of ['r1', 'r2'])
    host.change('w1', 'recommendation.capture', { id, language: 'en', nodes: words(`Wording of ${id}`) });
  host.answers.stage = async () => status;
  host.answers.sendToRoom = ({ slide }) => answer('send', { slide, live: false });
  host.answers.setLive = ({ live }) => answer(live ? 'live' : 'still', { live });
  host.answers.coverRoom = () =>
    answer('cover', { slide: { kind: 'hold', language: 'en' }, label: '', live: false });
  close = await openWindow('#/w/w1/prepare/meeting', host);
});
afterEach(() => close?.());

const press = (...keys: { key: string; shiftKey?: boolean }[]) =>
  act(async () => {
    for (const key of keys) fireEvent.keyDown(document.body, key);
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
const SEND = { key: 'F3' };
const LIVE = { key: 'F3', shiftKey: true };
const COVER = { key: 'F10' };
const ORIGINAL = { key: 'F8', shiftKey: true };
/** The recommendation selected on this desk, which may differ from the one sent. */
const lookedAt = () => [useView.getState().selected?.id, usePanelTab.getState().tab];

it('a recommendation can be sent and made live in the same instant', async () => {
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await press(SEND, LIVE);
  expect(asked).toEqual(['send', 'live']);
  expect(useRoom.getState().status).toMatchObject({ slide: { id: 'r1' }, live: true });
});

it('another recommendation is made live although the one before it was live already', async () => {
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await press(SEND, LIVE);
  act(() => select({ kind: 'recommendation', id: 'r2' }));
  await press(SEND, LIVE);
  expect(useRoom.getState().status).toMatchObject({ slide: { id: 'r2' }, live: true });
});

it('live pressed twice in the same instant is on and then off', async () => {
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await press(SEND, LIVE, LIVE);
  expect(asked).toEqual(['send', 'live', 'still']);
});

it('a cover in the same instant is not delayed, and nothing is live after it', async () => {
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await press(SEND, LIVE, COVER);
  expect(asked).toEqual(['send', 'cover']);
  expect(useRoom.getState().status).toMatchObject({ slide: { kind: 'hold' }, live: false });
});

it('the original wording requested at the instant of sending is that of the slide sent', async () => {
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await press(SEND, ORIGINAL);
  expect(lookedAt()).toEqual(['r1', 'history']);
  act(() => select({ kind: 'recommendation', id: 'r2' }));
  await press(SEND, ORIGINAL);
  expect(lookedAt()).toEqual(['r2', 'history']);
});

it('a room covered in the same instant has no original wording', async () => {
  act(() => select({ kind: 'recommendation', id: 'r1' }));
  await press(SEND);
  act(() => select({ kind: 'recommendation', id: 'r2' }));
  await press(COVER, ORIGINAL);
  expect(lookedAt()).toEqual(['r2', 'mapping']);
});
