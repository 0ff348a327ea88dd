import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { createHost } from '../../host/createHost';

const words = (index: number) =>
  `Strengthen the sharing of experiences and good practices between States, number ${index}, bilaterally or through regional workshops;`;

/**
 * A real host on a real disk, holding a workshop of `size` recommendations. `capture` resolves when the next one is
 * acknowledged, that is: parsed, applied, on disk (`fdatasync`) and published.
 */
export async function library(size: number) {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
  const host = await createHost({
    library: folder,
    templates: resolve('templates'),
    shell: { kind: 'browser', version: 'bench', save: async () => ({ cancelled: true as const }) },
  });
  if (isRefusal(host)) throw new Error(host.refused);
  const desk = host.desk.as('bench');
  await desk.runCommand({
    ledger: LIBRARY,
    command: 'actor.add',
    payload: { name: 'Bench', role: 'rapporteur' },
  });
  const day = '2019-10-24';
  const given = {
    title: { en: 'Bench' },
    languages: ['en' as const],
    style: 'workshop-guide',
    startsOn: day,
    endsOn: day,
  };
  const made = await desk.createWorkshop({ ...given, place: 'Abidjan', timeZone: 'Africa/Abidjan' });
  if (isRefusal(made)) throw new Error(made.refused);
  const ledger = { scope: 'workshop', id: made.workshop } as const;

  const run = async (command: string, payload: unknown) => {
    const answer = await desk.runCommand({ ledger, command, payload });
    if (isRefusal(answer)) throw new Error(answer.refused);
  };
  const item = (index: number) => ({ language: 'en', nodes: [{ type: 'text', text: words(index) }] });
  for (let start = 0; start < size; start += 500) {
    const count = Math.min(500, size - start);
    await run('recommendation.captureMany', {
      items: Array.from({ length: count }, (_, index) => item(start + index)),
    });
  }
  let next = size;
  return {
    capture: () => run('recommendation.capture', item((next += 1))),
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
