import path from 'node:path';
import { getEnvironmentData, isMainThread, setEnvironmentData, threadId } from 'node:worker_threads';
import { CELLS, failing } from './failing';
import { interceptDisk } from './intercept';
import { taping } from './taping';

/**
 * Loaded before a host (`node -r`), in its main thread and in its workers: stands between it and its disk, as
 * CAMPAIGN_DISK says (`tape`, `forgetful` or `faults`), below the folders of CAMPAIGN_ROOTS.
 */
const manner = process.env['CAMPAIGN_DISK'];
const roots = (process.env['CAMPAIGN_ROOTS'] ?? '').split(path.delimiter).filter((root) => root !== '');
const SHARED = 'campaign.faults';

if (manner === 'tape' || manner === 'forgetful')
  interceptDisk(roots, threadId, taping(process.env['CAMPAIGN_TAPE'] ?? '', manner === 'forgetful'));

if (manner === 'faults') {
  if (isMainThread) setEnvironmentData(SHARED, new Int32Array(new SharedArrayBuffer(4 * CELLS.length)));
  const cells = getEnvironmentData(SHARED);
  if (cells instanceof Int32Array) interceptDisk(roots, threadId, failing(cells));
}
