import type { DeskRequests } from '../../core/contract';
import { isRefusal } from '../../core/ledger/refusal';
import { ledgerFolder } from '../../workspace/library/layout';
import type { Handlers } from '../door';
import { erasePeople, previewErasure } from '../erasing/erasePeople';
import { rewriteClosed } from '../erasing/rewriteClosed';
import type { ListShelf } from '../registration/listShelf';
import type { HostContext } from './context';

type ErasingRequests = Pick<DeskRequests, 'previewErasure' | 'erasePeople' | 'eraseAttribution'>;

/** Erasing people, and who proposed what. Both are confirmed in the window before they come here. */
export function erasingHandlers(context: HostContext, lists: ListShelf): Handlers<ErasingRequests> {
  const { queue, ledgers, atWork, library, backups, archive, newId, now } = context;
  return {
    previewErasure: ({ workshop, job }) => previewErasure(context, workshop, job),

    erasePeople: ({ workshop, inTexts = [], job = newId() }) =>
      queue.run(async () => {
        lists.forget(workshop);
        return (await erasePeople(context, workshop, inTexts, job)) ?? null;
      }),

    eraseAttribution: ({ workshop, whose, job }, client) =>
      queue.run(async () => {
        const session = await ledgers.get({ scope: 'workshop', id: workshop });
        if (isRefusal(session)) return session;
        const folder = ledgerFolder(library.path, { scope: 'workshop', id: workshop });
        const task = { kind: 'eraseAttribution' as const, workshop: folder, whose };
        const failed = await rewriteClosed(context, workshop, job, task);
        if (failed) return failed;
        const again = await ledgers.get({ scope: 'workshop', id: workshop });
        if (isRefusal(again)) return again;
        // The record of it names no State: it says that it was done, when and by whom.
        const noted = await again.note('attribution.erase', atWork.sender(client), now());
        if (isRefusal(noted)) return noted;
        await backups.forgetEarlier();
        const packages = isRefusal(archive) ? [] : await archive.packagesOf(workshop);
        return { packages: packages.map(({ package: id }) => id) };
      }),
  };
}
