import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { inlineJobs, workerJobs } from '../../host/jobs/jobs';
import { bundle } from '../bench/bundle.mjs';
import { runJobsTests } from './jobs';

let worker = '';
beforeAll(async () => {
  worker = fileURLToPath(await bundle('host/jobs/worker.ts', 'worker'));
}, 60_000);

runJobsTests('jobs in worker threads', () => workerJobs(worker));
runJobsTests('jobs in this process', inlineJobs);
