import type { DeskRequests } from '../../core/contract';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { missingAfter } from '../../core/restore/missing';
import { partsOf } from '../../core/restore/partsOf';
import { restoreWorkshop } from '../../core/restore/restoreWorkshop';
import { readPast } from '../documents/pastMaterial';
import { notCome } from '../documents/stoodThen';
import type { Handlers } from '../requests/endpoint';
import { NO_ACTOR } from '../ledgers/currentActor';
import type { HostContext } from '../requests/context';

type PastRequests = Pick<DeskRequests, 'past' | 'restore'>;

/** The past is read beside the queue, which waits only for the copying back itself. */
export function pastHandlers(context: HostContext): Handlers<PastRequests> {
  const { ledgers, currentActor, queue } = context;

  return {
    past: async ({ workshop, moment }) => {
      const session = await ledgers.get({ scope: 'workshop', id: workshop });
      if (isRefusal(session)) return session;
      return notCome(moment, context.now(), session.state) ?? readPast(context, session, moment);
    },
    restore: async ({ workshop, rev, scope }, client) => {
      const ref = { scope: 'workshop', id: workshop } as const;
      const before = await ledgers.get(ref);
      if (isRefusal(before)) return before;
      const readBeside = await readPast(context, before, { rev });
      return queue.run(async () => {
        const session = await ledgers.get(ref);
        if (isRefusal(session)) return session;
        const past = session === before ? readBeside : await readPast(context, session, { rev });
        if (isRefusal(past)) return past;
        const sender = currentActor.sender(client);
        if (sender.actor === NO_ACTOR) return refuse('actor.missing');
        const now = session.state;
        const parts = partsOf(now, past.state, scope);
        if (isRefusal(parts)) return parts;
        const missing = missingAfter(restoreWorkshop(now, parts), past.state, parts);
        const written = await currentActor.run(ref, 'workshop.restore', { rev, scope, parts }, client);
        return isRefusal(written) ? written : { ...written, missing };
      });
    },
  };
}
