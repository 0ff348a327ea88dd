import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { finishRewriting } from '../../workspace/erasing/rewriteLedger';
import type { HostContext } from '../requests/context';
import type { EraseAttributionTask, EraseNamesTask, EraseOnListTask } from '../jobs/tasks/erase';

/**
 * Rewrites the files of a closed ledger in the background. Cancelled or broken off in the middle it is finished here, before
 * anything is read again; where that fails too (throws), the ledger stays closed until it can be.
 */
export async function rewriteFiles<T extends EraseNamesTask | EraseOnListTask | EraseAttributionTask>(
  { jobs }: Pick<HostContext, 'jobs'>,
  folder: string,
  job: string,
  task: T,
): Promise<Refusal | undefined> {
  const outcome = await jobs.run(job, task, () => undefined);
  if (await finishRewriting(folder)) return undefined;
  return isRefusal(outcome) ? outcome : undefined;
}

/**
 * Rewrites the files of a workshop in the background while its ledgers are closed, then opens them again and tells every
 * window. To be called in the queue: nobody writes meanwhile.
 */
export async function rewriteClosed(
  context: HostContext,
  workshop: string,
  job: string,
  task: EraseNamesTask | EraseAttributionTask,
): Promise<Refusal | undefined> {
  const { ledgers, workshopList, library, now } = context;
  const failed = await ledgers.whileClosed(workshop, now(), () =>
    library.drafts.whileClosed(workshop, () => rewriteFiles(context, task.workshop, job, task)),
  );
  const session = await ledgers.get({ scope: 'workshop', id: workshop });
  if (isRefusal(session)) return session;
  await workshopList.refresh(workshop);
  return failed;
}
