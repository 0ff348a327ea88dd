import type { DeskRequests, HandoverPreview } from '../../core/contract';
import { copyComingBack, copyGoingOut } from '../../core/handover/copy';
import { receivedRecord, workshopReceived, type Handover } from '../../core/handover/file';
import { mergeChanges } from '../../core/handover/merge';
import { byRecommendation } from '../../core/model/belongings';
import { handoverFileName } from '../../core/exchange/fileName';
import { agreedAgainst } from '../../core/queries/agreedAgainst';
import { hiddenWithin } from '../../core/text/hiddenWithin';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import { storageRefusal } from '../../workspace/files/failures';
import type { Handlers } from '../requests/endpoint';
import { removeErased } from './removeErased';
import { HandoverFiles } from '../library/handoverFiles';
import { doesNothing, planFor, type Plan } from './plan';
import { NO_ACTOR } from '../ledgers/currentActor';
import type { HostContext } from '../requests/context';

type HandoverRequests = Pick<DeskRequests, 'handOver' | 'previewHandover' | 'takeBack'>;

const kindOf = ({ kind }: Plan) => (kind === 'back' ? 'taken' : 'received');

const titleOf = ({ meeting }: Workshop) => Object.values(meeting.title)[0] ?? '';

/** Workshops that go to a breakout group's laptop and come back, on a stick. */
export function handoverHandlers(context: HostContext): Handlers<HandoverRequests> {
  const { ledgers, workshopList, currentActor, queue, files, library, jobs, desk, now, newId } = context;
  const kept = new HandoverFiles(library.path);
  const stateOf = async (workshop: string): Promise<Workshop | Refusal> => {
    const session = await ledgers.get({ scope: 'workshop', id: workshop });
    return isRefusal(session) ? session : session.state;
  };
  const perform = (workshop: string, command: string, payload: unknown, client: string) =>
    currentActor.run({ scope: 'workshop', id: workshop }, command, payload, client);

  const plan = async (file: Handover): Promise<Plan | Refusal> => {
    const { id } = file.base;
    if (library.hasWorkshop(id)) {
      const state = await stateOf(id);
      return isRefusal(state) ? state : planFor(file, state, kept);
    }
    // Only an untouched copy can begin here; what comes back belongs to the workshop it left.
    return file.direction === 'back'
      ? refuse('handover.otherWorkshop', { title: titleOf(file.base) })
      : { kind: 'new' };
  };

  const previewOf = async (file: Handover): Promise<HandoverPreview | Refusal> => {
    const planned = await plan(file);
    if (isRefusal(planned)) return planned;
    const { label, at, base } = file;
    const hidden = hiddenWithin(file.direction === 'back' ? file.state : base);
    const about = { workshop: base.id, title: titleOf(base), label, at, ...(hidden && { hidden }) };
    if (planned.kind === 'new') return { kind: 'new', ...about };
    const state = await stateOf(base.id);
    if (isRefusal(state)) return state;
    const merged = mergeChanges(state, planned.changes, { at: now(), by: NO_ACTOR, newId });
    const before = byRecommendation(state.conflicts);
    const unsettled = byRecommendation(merged.workshop.conflicts);
    const reworded = Object.keys(merged.workshop.recommendations).filter(
      (id) => (unsettled.get(id)?.length ?? 0) > (before.get(id)?.length ?? 0),
    );
    return {
      kind: planned.kind,
      ...about,
      ...merged.counts,
      nothing: doesNothing(planned),
      reworded,
      kept: merged.kept.map(({ where }) => where),
      against: agreedAgainst(merged.workshop, (id) => {
        const { base, theirs } = planned.changes.recommendations[id] ?? {};
        return theirs?.state === base?.state ? undefined : theirs?.state;
      }),
    };
  };

  /** One that began here goes out; one that was received goes back. The change that says so is durable first. */
  const written = async (workshop: string, label: string, client: string): Promise<Handover | Refusal> => {
    const state = await stateOf(workshop);
    if (isRefusal(state)) return state;
    const from = await kept.received(state);
    if (state.received && !from) return refuse('handover.baseLost', { label: state.received.label });
    const [at, file] = [now(), newId()];
    const person = ledgers.library.state.actors[currentActor.sender(client).actor]?.name;
    const about = { file, at, ...(person !== undefined && { from: person }) };
    if (from) {
      const said = state.received
        ? await perform(workshop, 'workshop.handBack', { file }, client)
        : undefined;
      if (isRefusal(said)) return said;
      const { handover, base } = from;
      const sent = state.received?.sent;
      const way = { handover, direction: 'back' as const, label: from.label, ...(sent && { after: sent }) };
      return { ...about, ...way, base, state: copyComingBack(state) };
    }
    const handover = newId();
    const said = await perform(workshop, 'workshop.handOver', { handover, label }, client);
    if (isRefusal(said)) return said;
    const after = Object.keys(state.handovers ?? {});
    return { ...about, handover, direction: 'out', label, after, base: copyGoingOut(state) };
  };

  /** What a file brings is kept on disk before the journal says that it was taken in. */
  const takeIn = async (file: Handover, client: string): Promise<{ workshop: string } | Refusal> => {
    const planned = await plan(file);
    if (isRefusal(planned)) return planned;
    const sender = currentActor.sender(client);
    if (sender.actor === NO_ACTOR) return refuse('actor.missing');
    const { id } = file.base;
    try {
      if (planned.kind === 'new') {
        await kept.keepOriginal(file);
        return (await workshopList.add(workshopReceived(file), sender)) ?? { workshop: id };
      }
      await kept.keep(kindOf(planned), file);
    } catch (error) {
      if (planned.kind === 'new') await ledgers.discard(id);
      return storageRefusal(error);
    }
    const { changes } = planned;
    const { handover, label } = file;
    const done =
      planned.kind === 'back'
        ? await perform(id, 'workshop.takeBack', { handover, file: file.file, label, changes }, client)
        : await perform(id, 'workshop.receive', { received: receivedRecord(file), changes }, client);
    if (!isRefusal(done)) return { workshop: id };
    // Where the disk failed the line that names the file may stand all the same.
    if (!done.refused.startsWith('storage.')) await kept.forget(kindOf(planned), file);
    return done;
  };

  const open = (bytes: Uint8Array, passphrase: string | undefined, job: string = newId()) =>
    jobs.run(job, { kind: 'openHandover', bytes, passphrase }, (step) =>
      desk.publish('job', { job, ...step }),
    );

  return {
    handOver: async ({ workshop, label, passphrase }, client) => {
      if (currentActor.sender(client).actor === NO_ACTOR) return refuse('actor.missing');
      const handover = await queue.run(() => written(workshop, label, client));
      if (isRefusal(handover)) return handover;
      const task = { kind: 'sealHandover', handover, passphrase } as const;
      const sealed = await jobs.run(newId(), task, () => undefined);
      return isRefusal(sealed)
        ? sealed
        : files.put(handoverFileName(handover, titleOf(handover.base)), sealed.bytes);
    },

    previewHandover: async ({ bytes, passphrase, job }) => {
      const file = await open(bytes, passphrase, job);
      return isRefusal(file) ? file : previewOf(await removeErased(context, file));
    },

    takeBack: async ({ bytes, passphrase, job }, client) => {
      const file = await open(bytes, passphrase, job);
      if (isRefusal(file)) return file;
      return queue.run(async () => {
        const clean = await removeErased(context, file);
        const taken = await takeIn(clean, client);
        if (clean !== file && !isRefusal(taken))
          desk.publish('notice', {
            level: 'info',
            message: 'handover.erasedSince',
            values: { label: file.label },
          });
        return taken;
      });
    },
  };
}
