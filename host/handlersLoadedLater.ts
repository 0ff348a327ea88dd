import { OpenLists } from './registration/openLists';
import type { HostContext } from './requests/context';
import type { LoadedLater } from './requests/loadedLater';

/** Handlers that neither the first screen nor a capture needs: their code does not keep the first answer waiting. */
export function handlersLoadedLater(later: LoadedLater, context: HostContext) {
  const lists = new OpenLists();
  return {
    ...later.of(
      {
        createWorkshop: true,
        timeZones: true,
        zoneRules: true,
        openSample: true,
        importWorkshop: true,
        exportWorkshopFile: true,
      },
      async () => (await import('./workshops/requests')).workshopHandlers(context),
    ),
    ...later.of({ past: true, restore: true }, async () =>
      (await import('./past/requests')).pastHandlers(context),
    ),
    ...later.of({ exportEdition: true, cancelJob: true, saveFile: true, printFile: true }, async () =>
      (await import('./documents/requests')).documentHandlers(context),
    ),
    ...later.of(
      {
        archiveDocument: true,
        listPackages: true,
        searchPackages: true,
        verifyArchive: true,
        verifyPackage: true,
        listPackageFiles: true,
        openPackageFile: true,
      },
      async () => (await import('./archive/requests')).archiveHandlers(context),
    ),
    ...later.of({ handOver: true, previewHandover: true, takeBack: true }, async () =>
      (await import('./handover/requests')).handoverHandlers(context),
    ),
    ...later.of(
      {
        openList: true,
        previewList: true,
        listRows: true,
        importList: true,
        saveListRows: true,
        closeList: true,
      },
      async () => (await import('./registration/requests')).registrationHandlers(context, lists),
    ),
    ...later.of({ readPlanText: true, savePlanText: true, makePlan: true, removePlan: true }, async () =>
      (await import('./plans/requests')).planHandlers(context),
    ),
    ...later.of({ changeLetterhead: true, addEmblem: true }, async () =>
      (await import('./styles/requests')).styleHandlers(context),
    ),
    ...later.of(
      {
        backupStatus: true,
        backupPlaces: true,
        chooseBackupPlace: true,
        startBackup: true,
        stopBackup: true,
        backUpNow: true,
        restoreBackup: true,
      },
      async () => (await import('./backupRestore/requests')).backupHandlers(context),
    ),
    ...later.of(
      { previewErasure: true, erasureRecord: true, erasePeople: true, eraseAttribution: true },
      async () => (await import('./erasing/requests')).erasingHandlers(context, lists),
    ),
  };
}
