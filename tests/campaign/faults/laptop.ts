import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { SECOND_COPY_FILE } from '../../../workspace/backup/libraryFiles';
import type { PlannedFault } from '../child/failing';
import { count, find, type Figures } from '../figures';
import { keepFound } from '../found';
import { startHost, type HostProcess } from '../hostProcess';
import type { OtherLaptop } from '../session';
import { Promised } from '../promised';
import { seeded } from '../random';
import { emptyScene, openSession, settleIn, type Scene, type Session } from '../session';
import { WORK } from '../work';
import { removeFolder } from '../../support/removeFolder';

/** A library and its stick in which every kind of work was done, and what of the scene is in them. */
export interface Prepared {
  place: string;
  scene: Pick<Scene, 'workshops' | 'issued' | 'people' | 'ids'>;
}
interface Beginning {
  prepared?: Prepared;
  /** Whether it already has a second copy. */
  stick?: boolean;
}

/** The stick, and the library's choice of it. */
const isOfStick = (home: string, file: string) =>
  file === path.join(home, 'stick') || file === path.join(home, 'library', SECOND_COPY_FILE);

/** A laptop whose disk can fail: its library and stick, the acknowledged changes, and its host while one runs. */
export class Laptop {
  readonly library: string;
  readonly notes: string;
  readonly #stick: string;
  promised = new Promised();
  /** The work done on it so far. */
  rounds: string[] = [];
  scene: Scene;
  host: HostProcess | undefined;
  session: Session | undefined;

  constructor(
    readonly home: string,
    readonly figures: Figures,
    readonly other: OtherLaptop | undefined,
  ) {
    this.library = path.join(home, 'library');
    this.#stick = path.join(home, 'stick');
    this.notes = path.join(home, 'calls');
    this.scene = emptyScene(other);
  }

  /** Begins with nothing on the disk; what was acknowledged so far is counted. */
  clear(): void {
    this.figures.acknowledged += this.promised.count;
    removeFolder(this.home);
    this.promised = new Promised();
    this.rounds = [];
    this.scene = emptyScene(this.other);
  }

  /** From an empty library, or from a prepared one. Throws when it does not start, since no fault is planned. */
  async begin(seed: string, { prepared, stick = true }: Beginning = {}): Promise<Session> {
    const { ids } = this.scene;
    this.clear();
    // The other laptop keeps workshops of the same preparation, so ids must not repeat.
    this.scene.ids = ids;
    if (prepared) {
      cpSync(prepared.place, this.home, {
        recursive: true,
        filter: (file) => path.basename(file) !== '.lock' && (stick || !isOfStick(prepared.place, file)),
      });
      this.scene = { ...this.scene, ...structuredClone(prepared.scene), stick };
      this.scene.ids = Math.max(ids, prepared.scene.ids);
    }
    const session = await this.start(seed);
    if (!session) throw new Error(`the host did not start: ${this.host?.refused ?? ''}`);
    for (const id of this.scene.workshops)
      for (const scope of ['workshop', 'people'] as const)
        await this.promised.begin(session.client, { scope, id });
    await settleIn(session);
    return session;
  }

  /** Keeps a copy of library and stick, to begin from later at the same path, because the library stores the path of its stick. */
  async prepare(place: string): Promise<Prepared> {
    await this.host?.close();
    cpSync(this.home, place, { recursive: true, filter: (file) => path.basename(file) !== '.lock' });
    const { workshops, issued, people, ids } = structuredClone({ ...this.scene, otherLaptop: undefined });
    return { place, scene: { workshops, issued, people, ids } };
  }

  /** Starts a host on the present files, with a fault from the start if one is given. */
  async start(seed: string, planned?: PlannedFault | 'record'): Promise<Session | undefined> {
    for (const folder of [this.library, this.#stick]) mkdirSync(folder, { recursive: true });
    const roots = [this.library, this.#stick];
    const disk = { manner: 'faults' as const, roots, tape: this.notes, ...(planned && { planned }) };
    this.host = await startHost(this.library, { stick: this.#stick, disk });
    const { promised, figures, scene } = this;
    this.session = await openSession(this.host, { promised, random: seeded(seed), figures, scene });
    return this.session;
  }

  /** Kills the host. */
  async kill(): Promise<void> {
    this.session?.client.close();
    await this.host?.kill();
    this.host = this.session = undefined;
  }

  /** Starts again without faults and compares everything promised; answers whether it opened and nothing was lost. */
  async compare(where: string): Promise<boolean> {
    const session = await this.start(where);
    if (!session) {
      this.figures.notOpened += 1;
      find(this.figures, `${where}: it does not open what was left: ${this.host?.refused ?? ''}`);
      return false;
    }
    const { compared, lost } = await this.promised.compare(this.library, session.client);
    count(this.figures, 'compared', compared);
    this.figures.lost += lost.length;
    lost.forEach((loss) => find(this.figures, `${where}: ${loss}`));
    if (lost.length > 0) keepFound(this.home, this.figures, this.rounds);
    else await this.promised.reopened(session.client);
    return lost.length === 0;
  }

  /** Whether an edit is taken once the disk is well again. */
  async goesOn(session: Session): Promise<boolean> {
    const before = this.promised.lines.length;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await WORK.captures(session);
      if (this.promised.lines.length > before) return true;
    }
    return false;
  }
}
