import { fileURLToPath } from 'node:url';
import sqlite from 'node-sqlite3-wasm';
import { beforeAll } from 'vitest';
import { IndexInThread } from '../../workspace/archive/search/indexInThread';
import { PackageIndex } from '../../workspace/archive/search/packageIndex';
import { bundle } from '../bench/bundle.mjs';
import { runIndexingTests } from './indexing';

let thread = '';
beforeAll(async () => {
  thread = fileURLToPath(await bundle('workspace/archive/search/indexThread.ts', 'archiveIndex'));
}, 60_000);
const none = () => Promise.reject(new Error('no SQLite here'));

runIndexingTests('an index in this thread', (packages) => new PackageIndex(packages, async () => sqlite), {
  searches: true,
});
runIndexingTests('an index in a thread of its own', (packages) => new IndexInThread(packages, thread), {
  searches: true,
});
runIndexingTests('an index without SQLite', (packages) => new PackageIndex(packages, none), {
  searches: false,
});
