import type { Catalogue } from '../../core/catalogue/catalogue';
import type { DeskEvents, Hello, RoomEvents } from '../../core/contract';
import type { Refusal } from '../../core/messages/refusal';
import type { Archive } from '../../workspace/archive/archive';
import type { Audience } from '../runtime/audience';
import type { BackupKeeper } from '../backup/backupKeeper';
import type { HostLibrary } from '../library/hostLibrary';
import type { FinishedFiles } from '../runtime/finishedFiles';
import type { HostOptions } from './host';
import type { Jobs } from '../jobs/jobs';
import type { Queue } from '../runtime/queue';
import type { Ledgers } from '../ledgers/openAll';

/** What the handlers of requests share. */
export interface HostContext extends Ledgers {
  options: HostOptions;
  library: HostLibrary;
  /** A refusal when the library opened without it. */
  archive: Archive | Refusal;
  catalogue: Catalogue;
  queue: Queue;
  jobs: Jobs;
  backups: BackupKeeper;
  files: FinishedFiles;
  desk: Audience<DeskEvents>;
  room: Audience<RoomEvents>;
  notices: Hello['notices'];
  now: () => string;
  newId: () => string;
}
