import { count, noteAnswer, type Figures } from './figures';
import { connect, type DeskClient } from './deskClient';
import type { HostProcess } from './hostProcess';
import { LIBRARY } from '../../core/ledger/ledger';
import { NEW_WORKSHOP } from '../support/newWorkshop';
import { isRefusal } from '../../core/messages/refusal';
import type { Promised } from './promised';
import type { Random } from './random';

/** Work on one library through one host: the window, the acknowledged changes, and the records to work on. */
export interface Session {
  client: DeskClient;
  promised: Promised;
  random: Random;
  figures: Figures;
  scene: Scene;
}

/** The content of a library that the campaign made. */
export interface Scene {
  workshops: string[];
  /** Files from another laptop that were not taken back yet. */
  handovers: Uint8Array<ArrayBuffer>[];
  issued: string[];
  /** Workshops with people of this name. */
  people: { workshop: string; name: string }[];
  stick: boolean;
  ids: number;
  /** The window of another laptop, where a workshop goes and comes back from. */
  otherLaptop: DeskClient | undefined;
}

/** What another laptop has handed over, and its window. */
export interface OtherLaptop {
  handovers: Uint8Array<ArrayBuffer>[];
  client: DeskClient;
  close: () => Promise<void>;
}

export const emptyScene = (other?: OtherLaptop): Scene => ({
  workshops: [],
  handovers: [...(other?.handovers ?? [])],
  otherLaptop: other?.client,
  issued: [],
  people: [],
  stick: false,
  ids: 0,
});

/** Connects to a host; undefined when it is gone before that. */
export async function openSession(
  host: HostProcess,
  given: Omit<Session, 'client'>,
): Promise<Session | undefined> {
  if (host.link === undefined) return undefined;
  const client = await connect(host.link, {
    onChanged: (change) => given.promised.published(change),
    onAnswer: (name, ms) => {
      if (!host.hasEnded()) noteAnswer(given.figures, ms, name);
    },
  }).catch(() => undefined);
  return client && { client, ...given };
}

/** Adds a person who works here, and a workshop. */
export async function settleIn(session: Session): Promise<void> {
  const { client, promised, scene } = session;
  await promised.begin(client, LIBRARY);
  const awa = { id: 'awa', name: 'Awa', role: 'rapporteur' };
  await client.api.runCommand({ ledger: LIBRARY, command: 'actor.add', payload: awa });
  await client.api.runCommand({ ledger: LIBRARY, command: 'settings.workAs', payload: { actor: 'awa' } });
  if (scene.workshops.length === 0) await createWorkshop(session);
}

export async function createWorkshop(session: Session): Promise<void> {
  const made = await session.client.api.createWorkshop(NEW_WORKSHOP);
  if (isRefusal(made)) return count(session.figures, `refused ${made.refused}`);
  await arrived(session, made.workshop);
}

/** Notes a workshop that the host reported as created or imported; `locked`: its wording may be final, so that captures would be refused. */
export async function arrived(
  { client, promised, scene }: Session,
  workshop: string,
  wording: 'open' | 'locked' = 'open',
): Promise<void> {
  promised.named('workshops', workshop);
  if (wording === 'open' && !scene.workshops.includes(workshop)) scene.workshops.push(workshop);
  await promised.begin(client, { scope: 'workshop', id: workshop });
  await promised.begin(client, { scope: 'people', id: workshop });
}

export const newId = (scene: Scene, before: string) => `${before}${(scene.ids += 1)}`;
