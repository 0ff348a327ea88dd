import type { DeskRequests } from '../../core/contract';
import type { Handlers } from '../requests/endpoint';
import { eraseAttribution } from './eraseAttribution';
import { erasePeople, previewErasure } from './erasePeople';
import { erasureRecord } from './otherCopies';

import type { OpenLists } from '../registration/openLists';
import type { HostContext } from '../requests/context';

type ErasingRequests = Pick<
  DeskRequests,
  'previewErasure' | 'erasureRecord' | 'erasePeople' | 'eraseAttribution'
>;

/** Erasing people, and who proposed what. Both are confirmed in the window before they come here. */
export function erasingHandlers(context: HostContext, lists: OpenLists): Handlers<ErasingRequests> {
  const { queue, currentActor, newId, now } = context;
  return {
    previewErasure: ({ workshop, job }) => previewErasure(context, workshop, job),

    erasureRecord: ({ workshop }) => erasureRecord(context, workshop),

    erasePeople: ({ workshop, inTexts = [], job = newId() }) =>
      queue.run(async () => {
        lists.forget(workshop);
        return (await erasePeople(context, workshop, inTexts, job)) ?? null;
      }),

    eraseAttribution: ({ workshop, whose, job }, client) =>
      eraseAttribution(context, { workshop, whose, at: now() }, job, currentActor.sender(client)),
  };
}
