import type { DeskRequests } from '../../core/contract';
import type { Handlers } from '../door';
import type { RoomStage } from '../room/roomStage';
import type { HostContext } from './context';

type DraftRequests = Pick<DeskRequests, 'listDrafts' | 'putDraft'>;

/** Unfinished text: durable beside the journal, offered again after a crash. */
export function draftHandlers({ library, now }: HostContext, stage: RoomStage): Handlers<DraftRequests> {
  return {
    listDrafts: async ({ workshop }) => library.drafts.list(workshop),
    putDraft: async ({ workshop, actor, key, text }) => {
      const at = now();
      stage.drafted(workshop, key, text).catch((fault: unknown) => stage.hold(fault));
      return (await library.drafts.put(workshop, { key, actor }, text, at)) ?? { at };
    },
  };
}
