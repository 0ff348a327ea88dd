import path from 'node:path';
import { getEnvironmentData, isMainThread, setEnvironmentData, threadId } from 'node:worker_threads';
import { CELLS, failing, MODES, plan, type PlannedFault } from './failing';
import { interceptDisk } from './intercept';
import { taping } from './taping';

/**
 * Intercepts the disk of a host, in its main thread and its workers (`node -r`): by CAMPAIGN_DISK (`tape`, `forgetful` or
 * `faults`), below the folders of CAMPAIGN_ROOTS.
 */
const manner = process.env['CAMPAIGN_DISK'];
const roots = (process.env['CAMPAIGN_ROOTS'] ?? '').split(path.delimiter).filter((root) => root !== '');
const SHARED = 'campaign.faults';

if (manner === 'tape' || manner === 'forgetful')
  interceptDisk(roots, threadId, taping(process.env['CAMPAIGN_TAPE'] ?? '', manner === 'forgetful'));

if (manner === 'faults') {
  if (isMainThread) {
    const cells = new Int32Array(new SharedArrayBuffer(4 * CELLS.length));
    const planned = process.env['CAMPAIGN_PLANNED'] ?? '';
    // Faults during the start are planned before it.
    if (planned === 'record') plan(cells, undefined, MODES.recording);
    else if (planned !== '') plan(cells, JSON.parse(planned) as PlannedFault, MODES.failing);
    setEnvironmentData(SHARED, cells);
  }
  const cells = getEnvironmentData(SHARED);
  if (cells instanceof Int32Array)
    interceptDisk(roots, threadId, failing(cells, roots, process.env['CAMPAIGN_TAPE'] ?? ''));
}
