import type { DeskRequests, RoomRequests } from '../../core/contract';
import { isRefusal, refuse } from '../../core/ledger/refusal';
import type { Handlers } from '../door';
import type { RoomStage } from '../room/roomStage';
import type { HostContext } from './context';

type DeskRoomRequests = Pick<
  DeskRequests,
  | 'openRoom'
  | 'clock'
  | 'stage'
  | 'sendToRoom'
  | 'coverRoom'
  | 'setLive'
  | 'overlayRoom'
  | 'setRoomAppearance'
  | 'queueForRoom'
  | 'unqueue'
  | 'stepRoom'
  | 'scrollRoom'
  | 'previewRoom'
>;

/** What the desk does with the room. Sending never waits in the queue of commands: covering must be at once. */
export function deskRoomHandlers(
  { options, sessions }: HostContext,
  stage: RoomStage,
): Handlers<DeskRoomRequests> {
  return {
    openRoom: async () => options.shell.openRoom?.() ?? refuse('room.unavailable'),
    clock: async () => sessions.clock(),
    stage: async ({ workshop }) => (workshop === undefined ? stage.status : stage.belongTo(workshop)),
    sendToRoom: async ({ slide }) => stage.send(slide),
    coverRoom: async () => stage.cover(),
    setLive: async ({ live }) => stage.setLive(live),
    overlayRoom: async ({ timer, message }) => stage.overlay(timer, message),
    setRoomAppearance: async ({ appearance }) => stage.setAppearance(appearance),
    queueForRoom: async ({ slide }) => stage.queue(slide),
    unqueue: async ({ id }) => stage.unqueue(id),
    stepRoom: async ({ by }) => stage.step(by),
    scrollRoom: async ({ by }) => stage.scroll(by),
    previewRoom: async ({ slide }) => {
      const view = await stage.build(slide);
      return isRefusal(view) ? view : { ...view, appearance: stage.status.appearance };
    },
  };
}

export function roomHandlers(stage: RoomStage): Handlers<RoomRequests> {
  return { roomView: async () => stage.view() };
}
