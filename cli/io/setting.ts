import path from 'node:path';
import type { Refusal } from '../../core/messages/refusal';
import { libraryFolder } from '../../host/library/libraryFolder';
import { openBatch, type Batch } from '../../host/documents/batch';
import type { CommandLine } from './commandLine';

/** The surroundings of a command: its folders, its time, and the folder that paths are relative to. */
export interface Setting {
  line: CommandLine;
  templates: string;
  /** A secretariat's own, laid over them. */
  ownTemplates: string;
  library: string;
  worker: string;
  now: string;
  /** A typed path, relative to the person's current folder. */
  resolve: (typed: string) => string;
  batch: () => Promise<Batch>;
  /** Templates that could not be read so far, each with its file and reason. */
  leftOut: readonly Refusal[];
}

export function settingOf(line: CommandLine, env: NodeJS.ProcessEnv = process.env): Setting {
  // npm runs scripts in the package's folder and names the person's current folder.
  const here =
    env['npm_lifecycle_event'] === 'rapporteur' && env['INIT_CWD'] ? env['INIT_CWD'] : process.cwd();
  const resolve = (typed: string) => path.resolve(here, typed);
  const templates = path.join(__dirname, '../../templates');
  const library = line.library === undefined ? libraryFolder(env) : resolve(line.library);
  const ownTemplates = path.join(library, 'templates');
  const now = line.at ?? new Date().toISOString();
  const worker = path.join(__dirname, 'worker.cjs');
  const leftOut: Refusal[] = [];
  const batch = async () => {
    const opened = await openBatch(templates, ownTemplates, now, {
      worker,
      seconds: line.seconds,
    });
    leftOut.splice(0, leftOut.length, ...opened.reading.problems);
    return opened;
  };
  return {
    line,
    templates,
    ownTemplates,
    library,
    worker,
    now,
    resolve,
    batch,
    leftOut,
  };
}
