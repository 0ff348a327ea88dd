import path from 'node:path';
import { expect, test } from '@playwright/test';
import { noElectron } from '../e2e/support/desktop';
import { startOnce, type Start } from './startUp';

const STARTS = 7;
/** First screen over an empty window: the goal, which is printed, and what no change may pass. */
const GOAL = 1.5;
/** On a machine that six others use it is 1.4 to 1.9 (1.6 to 2.1 while the window waited for the library): not met yet. */
const MOST = 2.5;

const root = path.join(import.meta.dirname, '../..');
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

test('the first screen appears soon after an empty window would', async () => {
  test.skip(noElectron !== '', `no Electron: ${noElectron}`);
  test.skip(process.platform !== 'linux', 'memory is read as Linux tells it');
  const electron = process.env['RAPPORTEUR_ELECTRON'] ?? '';
  const [empty, ours]: [Start[], Start[]] = [[], []];
  // The first start of each reads the program from the disk and is not counted.
  for (let start = 0; start <= STARTS; start += 1) {
    const [one, other] = [
      await startOnce(electron, path.join(import.meta.dirname, 'emptyWindow')),
      await startOnce(electron, root),
    ];
    expect([one.text, other.text]).toEqual(['empty', expect.stringContaining('Rapporteur')]);
    if (start === 0) continue;
    empty.push(one);
    ours.push(other);
  }
  const [least, first] = [empty, ours].map((starts) => median(starts.map(({ shown }) => shown)));
  const [memoryLeast, memory] = [empty, ours].map((starts) => median(starts.map((each) => each.memory)));
  const ratio = (first ?? NaN) / (least ?? NaN);
  console.log(
    `start-up: empty window ${least?.toFixed(0)} ms, first screen ${first?.toFixed(0)} ms, ratio ${ratio.toFixed(2)}; ` +
      `memory ${memory?.toFixed(0)} MB, of an empty window ${memoryLeast?.toFixed(0)} MB; ` +
      `the goal of ${GOAL} is ${ratio <= GOAL ? 'met' : 'missed'}`,
  );
  expect(ratio).toBeLessThanOrEqual(MOST);
});
