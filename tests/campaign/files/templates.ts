import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRefusal } from '../../../core/messages/refusal';
import { documentEdition } from '../../../core/edition/edition';
import { app } from '../bundleChild';
import { count, find, noteEnded, type Figures } from '../figures';
import { startHost } from '../hostProcess';
import { Promised } from '../promised';
import { seeded, type Random } from '../random';
import { emptyScene, newId, openSession, settleIn, type Session } from '../session';
import { malformWorkshop } from './malformed';
import { removeFolder } from '../../support/removeFolder';

/** Files of a secretariat, read when a library is opened, by the folder of `templates/` that they lie in. */
export const TEMPLATES = { framework: 'frameworks', style: 'documents', directory: 'directory' } as const;
export type TemplateKind = keyof typeof TEMPLATES;
export const TEMPLATE_KINDS = Object.keys(TEMPLATES) as TemplateKind[];

/** Files that one start reads. */
export const AT_ONCE = 45;

/** Malformed files waiting for the next start of a library of their own. */
export class MalformedTemplates {
  #waiting: { kind: TemplateKind; bytes: Uint8Array }[] = [];

  constructor(readonly place: string) {}

  add(kind: TemplateKind, random: Random): void {
    const folder = path.join(app, 'templates', TEMPLATES[kind]);
    const sound = random.pick(readdirSync(folder).filter((name) => name.endsWith('.json')));
    const bytes = malformWorkshop(new Uint8Array(readFileSync(path.join(folder, sound))), random);
    this.#waiting.push({ kind, bytes });
  }

  get many(): number {
    return this.#waiting.length;
  }

  /** Opens the library on them; each is told or taken, and documents are printed in every style that was taken. */
  async open(figures: Figures, where: string): Promise<void> {
    removeFolder(this.place);
    for (const folder of Object.values(TEMPLATES))
      mkdirSync(path.join(this.place, 'templates', folder), { recursive: true });
    for (const [at, { kind, bytes }] of this.#waiting.entries())
      writeFileSync(path.join(this.place, 'templates', TEMPLATES[kind], `${at}.json`), bytes);
    const waiting = this.#waiting;
    this.#waiting = [];
    const host = await startHost(this.place);
    const scene = emptyScene();
    const session = await openSession(host, {
      promised: new Promised(),
      random: seeded(where),
      figures,
      scene,
    });
    if (!session) {
      figures.notOpened += 1;
      find(figures, `${where}: a library with malformed templates does not open: ${host.refused ?? ''}`);
      return host.kill();
    }
    const { notices } = await session.client.api.hello({});
    const told = notices.filter((notice) => 'refusal' in notice).length;
    count(figures, 'templates: refused', told);
    count(figures, 'templates: taken', waiting.length - told);
    await printInEach(session);
    noteEnded(figures, `${where}, on malformed templates`);
    await host.kill();
  }
}

async function printInEach(session: Session): Promise<void> {
  const { client, scene, figures } = session;
  await settleIn(session);
  const sample = await client.api.openSample({ style: 'workshop-guide' });
  const { catalogue } = await client.api.hello({});
  if (isRefusal(sample)) return count(figures, 'templates: the sample is refused');
  for (const { id } of catalogue.styles) {
    const printed = await client.api.exportEdition({
      edition: documentEdition({ workshop: sample.workshop, language: 'en', style: id, allowMissing: true }),
      format: 'html',
      job: newId(scene, 'print'),
    });
    count(figures, isRefusal(printed) ? `templates: not printed (${printed.refused})` : 'templates: printed');
  }
}
