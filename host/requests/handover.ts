import type { DeskRequests, HandoverPreview } from '../../core/contract';
import { changesBetween, isNothing } from '../../core/handover/changes';
import { handoverSchema, type Handover } from '../../core/handover/file';
import { mergeChanges } from '../../core/handover/merge';
import { safePart } from '../../core/exchange/fileName';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import type { Workshop } from '../../core/model/workshop';
import { findReceived, keepReceived } from '../../workspace/library/receivedHandover';
import type { Handlers } from '../door';
import { openHandover, sealHandover } from '../handover/seal';
import { NOBODY } from '../sessions';
import type { HostContext } from './context';

type HandoverRequests = Pick<DeskRequests, 'handOver' | 'previewHandover' | 'takeBack'>;

const titleOf = ({ meeting }: Workshop) => Object.values(meeting.title)[0] ?? '';

/** Workshops that go to a breakout group's laptop and come back, on a stick. */
export function handoverHandlers(context: HostContext): Handlers<HandoverRequests> {
  const { sessions, queue, files, library, now, newId } = context;

  /** What was handed to this library, if this workshop came so. */
  const received = async (workshop: string): Promise<Handover | undefined> => {
    const bytes = await findReceived(library.path, workshop);
    if (!bytes) return undefined;
    return handoverSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  };
  const changesIn = ({ base, state }: Handover) => changesBetween(base, state ?? base);

  const previewOf = async (file: Handover): Promise<HandoverPreview | Refusal> => {
    const { label, at, base } = file;
    const title = titleOf(base);
    if (!library.hasWorkshop(base.id)) {
      // Only an untouched copy can begin here; what comes back belongs to the workshop it left.
      return file.direction === 'back'
        ? refuse('handover.otherWorkshop', { title })
        : { kind: 'new', workshop: base.id, title, label, at };
    }
    const session = await sessions.get({ scope: 'workshop', id: base.id });
    if (isRefusal(session)) return session;
    const known = session.state.handovers?.[file.handover];
    if (known?.takenBack.includes(file.file)) return refuse('handover.twice', { label });
    const changes = changesIn(file);
    const merged = mergeChanges(session.state, changes, { at: now(), by: NOBODY, newId });
    const conflicts = Object.entries(merged.workshop.recommendations)
      .filter(
        ([id, item]) => item.conflicts.length > (session.state.recommendations[id]?.conflicts.length ?? 0),
      )
      .map(([id]) => id);
    return {
      kind: 'back',
      workshop: base.id,
      title,
      label,
      at,
      ...merged.counts,
      nothing: isNothing(changes),
      reworded: conflicts,
      kept: merged.kept.map(({ where }) => where),
    };
  };

  return {
    handOver: async ({ workshop, label, passphrase }, client) =>
      queue.run(async () => {
        const session = await sessions.get({ scope: 'workshop', id: workshop });
        if (isRefusal(session)) return session;
        const sender = sessions.sender(client);
        if (sender.actor === NOBODY) return refuse('actor.missing');
        const from = await received(workshop);
        const handover = from?.handover ?? newId();
        const base = session.state;
        if (!from) {
          const written = await session.run(
            'workshop.handOver',
            { handover, label },
            sender,
            sessions.context(sender.actor),
          );
          if (isRefusal(written)) return written;
        }
        const at = now();
        const file: Handover = from
          ? { file: newId(), handover, direction: 'back', label, at, base: from.base, state: base }
          : { file: newId(), handover, direction: 'out', label, at, base };
        const bytes = await sealHandover(file, passphrase);
        const name = [at.slice(0, 10), safePart(titleOf(base), 40), safePart(label, 30), file.direction]
          .filter((part) => part !== '')
          .join('_');
        return files.put(`${name}.handover`, bytes);
      }),

    previewHandover: async ({ bytes, passphrase }) => {
      const file = await openHandover(bytes, passphrase);
      return isRefusal(file) ? file : previewOf(file);
    },

    takeBack: async ({ bytes, passphrase }, client) => {
      const file = await openHandover(bytes, passphrase);
      if (isRefusal(file)) return file;
      return queue.run(async () => {
        const preview = await previewOf(file);
        if (isRefusal(preview)) return preview;
        const sender = sessions.sender(client);
        if (sender.actor === NOBODY) return refuse('actor.missing');
        const { id } = file.base;
        if (preview.kind === 'new') {
          const refusal = await sessions.create(file.base, sender);
          if (refusal) return refusal;
          await keepReceived(library.path, id, JSON.stringify(file));
          return { workshop: id };
        }
        const session = await sessions.get({ scope: 'workshop', id });
        if (isRefusal(session)) return session;
        const { handover, label } = file;
        const payload = { handover, file: file.file, label, changes: changesIn(file) };
        const written = await session.run(
          'workshop.takeBack',
          payload,
          sender,
          sessions.context(sender.actor),
        );
        return isRefusal(written) ? written : { workshop: id };
      });
    },
  };
}
