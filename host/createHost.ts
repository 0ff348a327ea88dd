import { dirname, join } from 'node:path';
import { deskRequests, roomRequests, type DeskEvents, type RoomEvents } from '../core/contract';
import { isRefusal, type Refusal } from '../core/messages/refusal';
import { Archive } from '../workspace/archive/archive';
import { archiveFolder, templatesFolder } from '../workspace/library/layout';
import { readCatalogue } from '../workspace/templates/readCatalogue';
import { listSamples } from '../workspace/templates/samples';
import { Audience } from './runtime/audience';
import { BackupKeeper, pauseFrom } from './backup/backupKeeper';
import { closeInTurn } from './runtime/closeInTurn';
import { openAll } from './ledgers/openAll';
import { createEndpoint } from './requests/endpoint';
import { finishAttributionErasures } from './erasing/finishErasures';
import { FinishedFiles } from './runtime/finishedFiles';
import type { Host, HostOptions } from './requests/host';
import { HostLibrary } from './library/hostLibrary';
import { inlineJobs, workerJobs } from './jobs/jobs';
import { Queue } from './runtime/queue';
import type { HostContext } from './requests/context';
import { archiveNotices } from './archive/archiveNotices';
import { draftHandlers } from './drafts/requests';
import { ledgerHandlers } from './steps/requests';
import { deskRoomHandlers, roomHandlers } from './room/requests';
import { Sleeps } from './room/sleeps';
import { RoomStage } from './room/roomStage';
import { LoadedLater } from './requests/loadedLater';
import { handlersLoadedLater } from './handlersLoadedLater';
import { newId as freshId } from './runtime/newId';
import { faultName } from './runtime/surviveFaults';

/** Milliseconds between two tellings of the times that stand on the wall. */
const WALL_TIMES = 30_000;

/**
 * Opens a library and answers for it. Refused (`library.locked`) when another process has it open. Everything
 * that opening had to restore or set aside is told in `hello().notices`.
 */
export async function createHost(options: HostOptions): Promise<Host | Refusal> {
  const now = options.now ?? (() => new Date().toISOString());
  const newId = options.newId ?? freshId;
  const desk = new Audience<DeskEvents>();
  const room = new Audience<RoomEvents>();

  const [library, { catalogue, problems }] = await Promise.all([
    HostLibrary.open(
      options.library,
      options.systemLanguages ?? [],
      (notice) => desk.publish('notice', notice),
      options.fs,
    ),
    readCatalogue(options.templates, templatesFolder(options.library)),
  ]);
  if (isRefusal(library)) return library;
  let stage: RoomStage | undefined = undefined;
  let backups: BackupKeeper | undefined = undefined;
  const survive = (fault: unknown) => stage?.coverAfterFault(fault, 'fault.host');
  const queue = new Queue();
  const opened = await openAll({
    library,
    queue,
    catalogue,
    now,
    newId,
    monotonic: options.monotonic,
    onChange: (change) => {
      desk.publish('changed', change);
      stage?.changed(change).catch(survive);
      backups?.changed();
    },
    onFault: (fault) => survive(fault),
  });
  if (isRefusal(opened)) {
    await library.close();
    return opened;
  }
  await opened.workshopList.complete();

  const archive = await Archive.open(archiveFolder(library.path), {
    now,
    fs: library.fs,
    // It is built beside the other threads' bundle.
    ...(options.worker !== undefined && { indexThread: join(dirname(options.worker), 'archive-index.cjs') }),
  });
  const jobs = options.worker === undefined ? inlineJobs() : workerJobs(options.worker);
  backups = await BackupKeeper.open({
    library: library.path,
    jobs,
    desk,
    now,
    newId,
    pauseMs: options.backupPauseMs ?? pauseFrom(process.env),
  });
  const files = new FinishedFiles(newId);
  const later = new LoadedLater();
  const context: HostContext = {
    options,
    library,
    archive,
    catalogue,
    ...opened,
    queue,
    jobs,
    backups,
    files,
    desk,
    room,
    notices: [
      ...problems.map((refusal) => ({ level: 'warning' as const, refusal })),
      ...archiveNotices(archive),
    ],
    now,
    newId,
  };
  const onStage = new RoomStage(context);
  stage = onStage;
  const sleeps = new Sleeps(context, () => onStage.status.workshop, survive);
  const following = setInterval(() => void onStage.timePassed().catch(survive), WALL_TIMES);
  // It keeps no process alive.
  following.unref();
  await finishAttributionErasures(context).catch(survive);
  const samples = await listSamples(options.templates);

  const onFault = (name: string, fault: unknown) => {
    const values = { request: name, reason: faultName(fault) };
    desk.publish('notice', { level: 'error', message: 'fault', values });
  };

  return {
    desk: createEndpoint(
      deskRequests,
      {
        hello: async () => {
          later.warmSoon();
          return {
            version: options.shell.version,
            host: options.shell.kind,
            catalogue,
            notices: [...context.notices, ...library.notices],
            ...(library.readOnly && { readOnly: true as const }),
            samples,
          };
        },
        ...ledgerHandlers(context),
        ...draftHandlers(context, stage),
        ...deskRoomHandlers(context, stage, sleeps),
        ...handlersLoadedLater(later, context),
      },
      desk,
      onFault,
      () => library.isAway(),
    ),
    room: createEndpoint(roomRequests, roomHandlers(stage), room, onFault),
    takeFile: (file) => files.take(file),
    wallsOpen: (walls) => onStage.setWalls(walls),
    survive,
    close: () =>
      closeInTurn([
        () => sleeps.close(),
        async () => clearInterval(following),
        () => queue.idle(),
        async () => later.close(),
        () => opened.idleWork.close(),
        async () => (isRefusal(archive) ? undefined : archive.close()),
        () => context.backups.close(),
        () => jobs.close(),
        () => library.close(),
      ]),
  };
}
