import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { finishRewriting } from '../../workspace/erasing/rewriteLedger';
import type { HostContext } from '../requests/context';
import type { EraseAttributionTask, EraseNamesTask } from '../jobs/tasks/erase';

/**
 * Rewrites the files of a workshop in the background while its ledgers are closed, then opens them again and tells every
 * window. To be called in the queue: nobody writes meanwhile.
 */
export async function rewriteClosed(
  { ledgers, workshopList, library, jobs, now }: HostContext,
  workshop: string,
  job: string,
  task: EraseNamesTask | EraseAttributionTask,
): Promise<Refusal | undefined> {
  await ledgers.drop(workshop);
  const rewritten = await library.drafts.whileClosed(workshop, async () => {
    const outcome = await jobs.run(job, task, () => undefined);
    // Cancelled or broken off in the middle it is finished here, before anything is read again; where that fails too, the
    // ledger stays closed until it can be.
    return (await finishRewriting(task.workshop)) ? undefined : outcome;
  });
  const session = await ledgers.get({ scope: 'workshop', id: workshop });
  if (isRefusal(session)) return session;
  ledgers.publishWhole(session, now());
  await workshopList.refresh(workshop);
  return isRefusal(rewritten) ? rewritten : undefined;
}
