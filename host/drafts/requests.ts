import type { DeskRequests } from '../../core/contract';
import type { Handlers } from '../requests/endpoint';
import type { RoomStage } from '../room/roomStage';
import type { HostContext } from '../requests/context';

type DraftRequests = Pick<DeskRequests, 'listDrafts' | 'putDraft'>;

/** Unfinished text: durable beside the journal, offered again after a crash. */
export function draftHandlers({ library, now }: HostContext, stage: RoomStage): Handlers<DraftRequests> {
  return {
    listDrafts: async ({ workshop }) => library.drafts.list(workshop),
    putDraft: async ({ workshop, text, ...draft }) => {
      const at = now();
      stage.drafted(workshop, draft.key, text).catch((fault: unknown) => stage.coverAfterFault(fault));
      return (await library.drafts.put(workshop, draft, text, at)) ?? { at };
    },
  };
}
