import path from 'node:path';
import type { Rapporteur } from '../e2e/support/rapporteur';
import { removePlace, run, type Place, type Running } from './windows';

const PATIENCE_MS = 30_000;
const LINK = /http:\/\/127\.0\.0\.1:\d+\/enter\/\S+/;

/** A message of Wine's command processor, which sometimes finds no program just after one was killed; Windows has it not. */
const NOT_RUN = /^Can't recognize /;
const START = ['--browser', '--no-open', '--port', '0'];

/** Rapporteur under Node for Windows, as `npm start -- --browser` runs it or its host alone, on a library on drive C:. */
export class WindowsServer implements Rapporteur {
  readonly place: Place;
  readonly library: string;
  #running: Running | undefined;
  #link = '';

  /** @param folder the library's folder, as Windows names it in its place */
  constructor(
    place: Place,
    private readonly folder = 'Library',
    private readonly by: 'npm start' | 'host alone' = 'host alone',
  ) {
    this.place = place;
    this.library = path.join(place.here, 'Library');
  }

  link = () => this.#link;

  start = async () => {
    const refused = await this.tryToStart();
    if (refused !== undefined) throw new Error(`Rapporteur did not start: ${refused}`);
  };

  /** Its output when it did not start; undefined when it runs. */
  tryToStart = async (): Promise<string | undefined> => {
    let said = await this.startOnce();
    for (let again = 0; again < 5 && said !== undefined && NOT_RUN.test(said); again += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      said = await this.startOnce();
    }
    return said;
  };

  private startOnce = async (): Promise<string | undefined> => {
    const library = `${this.place.windows}\\${this.folder}`;
    const running =
      this.by === 'npm start'
        ? run(this.place, 'cli/start.mjs', [...START, '--library', library])
        : run(this.place, 'tests/windows/host.mjs', [library]);
    let code: number | undefined;
    void running.ended.then((ended) => (code = ended));
    for (const begun = performance.now(); performance.now() - begun < PATIENCE_MS;) {
      const link = LINK.exec(running.said())?.[0];
      if (link !== undefined) {
        this.#link = link;
        this.#running = running;
        return undefined;
      }
      if (code !== undefined) return running.said() || `it ended with ${code}`;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await running.kill();
    return `nothing for ${PATIENCE_MS / 1_000} s`;
  };

  /** A restart is a kill here: Wine passes no Ctrl+C to a program from outside. */
  restart = async () => {
    await this.kill();
    await this.start();
  };

  kill = async () => {
    await this.#running?.kill();
    this.#running = undefined;
  };

  remove = () => {
    removePlace(this.place);
    return Promise.resolve();
  };
}
