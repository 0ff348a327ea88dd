import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isRefusal } from '../../core/messages/refusal';
import { noFigures } from './figures';
import { startHost } from './hostProcess';
import { Promised } from './promised';
import { seeded } from './random';
import { createWorkshop, emptyScene, openSession, settleIn, type OtherLaptop } from './session';
import { WORK } from './work';

/** Another laptop, and files that it hands over: each another workshop with a few recommendations. */
export async function openOtherLaptop(place: string, many: number): Promise<OtherLaptop> {
  const library = path.join(place, 'desk');
  mkdirSync(library, { recursive: true });
  const host = await startHost(library);
  const given = {
    promised: new Promised(),
    random: seeded('desk'),
    figures: noFigures(),
    // Its ids are no ids of another laptop.
    scene: { ...emptyScene(), ids: 1_000_000 },
  };
  const session = await openSession(host, given);
  if (!session) throw new Error(`the desk's laptop did not start: ${host.refused ?? ''}`);
  await settleIn(session);
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < many; at += 1) {
    session.scene.workshops = [];
    await createWorkshop(session);
    await WORK.captures(session);
    const [workshop = ''] = session.scene.workshops;
    const handed = await session.client.api.handOver({ workshop, label: `Group ${at}` });
    const bytes = isRefusal(handed) ? undefined : await session.client.download(handed.file);
    if (!bytes) throw new Error(`nothing was handed over: ${JSON.stringify(handed)}`);
    files.push(bytes);
  }
  return {
    handovers: files,
    client: session.client,
    close: async () => {
      session.client.close();
      await host.close();
    },
  };
}
