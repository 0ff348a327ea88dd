import type { DeskRequests, RoomRequests } from '../../core/contract';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { DISPLAYS_UNKNOWN } from '../../core/room/displays';
import type { Handlers } from '../requests/endpoint';
import type { Sleeps } from './sleeps';
import type { RoomStage } from './roomStage';
import type { HostContext } from '../requests/context';

type DeskRoomRequests = Pick<
  DeskRequests,
  | 'openRoom'
  | 'displays'
  | 'showRoomOn'
  | 'clock'
  | 'sleeps'
  | 'settleSleep'
  | 'stage'
  | 'sendToRoom'
  | 'coverRoom'
  | 'uncoverRoom'
  | 'sendAnew'
  | 'turnRoomPage'
  | 'setLive'
  | 'overlayRoom'
  | 'setRoomAppearance'
  | 'queueForRoom'
  | 'unqueue'
  | 'moveQueued'
  | 'showQueued'
  | 'stepRoom'
  | 'scrollRoom'
  | 'previewRoom'
>;

/** Requests of the desk about the room. They do not wait in the command queue: blanking must be immediate. */
export function deskRoomHandlers(
  { options, clock }: HostContext,
  stage: RoomStage,
  sleeps: Sleeps,
): Handlers<DeskRoomRequests> {
  return {
    openRoom: async () => options.shell.openRoom?.() ?? refuse('room.unavailable'),
    displays: async () => options.shell.displays?.() ?? DISPLAYS_UNKNOWN,
    showRoomOn: async ({ display }) => options.shell.showRoomOn?.(display) ?? refuse('room.unavailable'),
    clock: async () => clock.mark(),
    sleeps: async () => sleeps.known,
    settleSleep: async ({ id }) => sleeps.settle(id),
    stage: async ({ workshop }) => (workshop === undefined ? stage.status : stage.setWorkshop(workshop)),
    sendToRoom: async ({ slide }) => stage.send(slide),
    coverRoom: async () => stage.cover(),
    uncoverRoom: async () => stage.uncover(),
    sendAnew: async () => stage.sendAnew(),
    turnRoomPage: async ({ by }) => stage.turnPage(by),
    setLive: async ({ live }) => stage.setLive(live),
    overlayRoom: async ({ timer, message }) => stage.overlay(timer, message),
    setRoomAppearance: async ({ appearance }) => stage.setAppearance(appearance),
    queueForRoom: async ({ slide, after }) => stage.queue(slide, after),
    unqueue: async ({ id }) => stage.unqueue(id),
    moveQueued: async ({ id, after }) => stage.moveQueued(id, after),
    showQueued: async ({ id }) => stage.showQueued(id),
    stepRoom: async ({ by }) => stage.step(by),
    scrollRoom: async ({ by }) => stage.scroll(by),
    previewRoom: async ({ slide }) => {
      const view = await stage.build(slide);
      return isRefusal(view) ? view : { ...view, appearance: stage.status.appearance };
    },
  };
}

export function roomHandlers(stage: RoomStage): Handlers<RoomRequests> {
  return {
    roomView: async () => stage.view(),
    present: async ({ command }) => {
      await (command === 'cover' ? stage.cover() : stage.step(command === 'next' ? 1 : -1));
      return null;
    },
  };
}
