import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { pathToFileURL } from 'node:url';

/** A child of the archive's bench: node archiveStep.mjs SUBJECTS HOME WHAT prints its time and memory. */
const [, , subjects, thread, home, what] = process.argv;
const { Archive, depositOf } = await import(pathToFileURL(subjects).href);
const archive = await Archive.open(join(home, 'archive'), { indexThread: thread });

let longest = 0;
let before = performance.now();
const watch = setInterval(() => {
  const now = performance.now();
  longest = Math.max(longest, now - before);
  before = now;
}, 1);

const STEPS = {
  open: () => undefined,
  list: () => archive.list(),
  // The first complete list, after as many requests as it needs.
  all: async () => {
    const begun = performance.now();
    let listed = await archive.list();
    const first = { ms: performance.now() - begun, rows: listed.packages.length };
    while (listed.pending > 0) listed = await archive.list();
    return { ms: performance.now() - begun, first, hits: listed.packages };
  },
  search: () => archive.search('cacaca3 nal*'),
  finish: async () => {
    let found = await archive.search('tionerca5');
    while (found.pending > 0) found = await archive.search('tionerca5');
    return found;
  },
  add: async () => {
    // The first request of a process opens the index; the second one is typical of all later ones.
    await archive.add({ ...depositOf(1), workshop: 'added', text: 'First.', revision: 1 });
    const start = performance.now();
    await archive.add({ ...depositOf(1), workshop: 'added', text: 'Second.', revision: 2 });
    return { ms: performance.now() - start };
  },
};

const start = performance.now();
const answer = await STEPS[what]();
const ms = answer?.ms ?? performance.now() - start;
clearInterval(watch);
if (answer?.refused) throw new Error(JSON.stringify(answer));
const { maxRSS } = process.resourceUsage();
await archive.close();
console.log(
  JSON.stringify({
    ms,
    longest,
    memory: maxRSS / 1024,
    pending: answer?.pending ?? 0,
    hits: (answer?.hits ?? answer?.packages)?.length,
    first: answer?.first,
    cpu: process.cpuUsage(),
  }),
);
