import { version } from '../package.json';
import { explain } from '../core/messages/explain';
import { isRefusal, refuse } from '../core/messages/refusal';
import { createHost } from '../host/createHost';
import { libraryFolder } from '../host/library/libraryFolder';
import { surviveFaults } from '../host/runtime/surviveFaults';
import { holdDownloads } from './downloads';
import { serve, type Serving } from './serve';

export interface RunOptions {
  /** Absent: the usual folder. */
  library?: string | undefined;
  templates: string;
  renderer: string;
  worker: string;
  /** Absent: the usual port when it is free, otherwise any. */
  port?: number | undefined;
}

export interface Running {
  /** A fresh one-time link; `seconds`: for how long it can be followed. */
  deskLink: (seconds?: number) => string;
  close: () => Promise<void>;
}

const USUAL_PORT = 5317;

/** Opens a library and serves it to browsers on this computer; a refusal comes back as the line to print. */
export async function run(options: RunOptions): Promise<Running | { refused: string }> {
  const downloads = holdDownloads();
  let serving: Serving | undefined;
  const openRoom = () =>
    Promise.resolve(serving ? { address: serving.room.link() } : refuse('room.unavailable'));
  const host = await createHost({
    library: options.library ?? libraryFolder(),
    templates: options.templates,
    worker: options.worker,
    systemLanguages: [Intl.DateTimeFormat().resolvedOptions().locale],
    shell: { kind: 'browser', version, save: downloads.save, print: downloads.print, openRoom },
  });
  if (isRefusal(host)) return { refused: explain(host) };
  const print = (line: string) => void process.stderr.write(line);
  const forgetFaults = surviveFaults(host.survive, print, process);
  const on = (port: number) => serve(host, { renderer: options.renderer, port, downloads });
  let listening: Serving;
  try {
    listening = serving = await on(options.port ?? USUAL_PORT).catch((fault: unknown) => {
      if (options.port !== undefined || !isBusy(fault)) throw fault;
      return on(0);
    });
  } catch (fault) {
    await host.close().finally(forgetFaults);
    const reason = isBusy(fault) ? 'another program uses it' : 'this computer does not allow it';
    return {
      refused: `Cannot listen on port ${options.port ?? USUAL_PORT}: ${reason}. Choose another with --port.`,
    };
  }
  return {
    deskLink: listening.desk.link,
    async close() {
      await listening.close();
      await host.close().finally(forgetFaults);
    },
  };
}

function isBusy(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}
