import { disturbance, isQuiet, slownessNow, timeRequests, Work, type Floor } from './machine';
import { expect, LARGE, SMALL, test, type Meetings } from './meeting';
import { pressEnter, type Capture } from './probe';
import { line, median, p95, steadyP95 } from './statistics';

/**
 * The speeds of issue 3 in a real browser, with real keys, measured in the page. `npm run bench` has many rounds on an
 * idle machine; here few rounds decide, and a disturbed one may be repeated.
 */
const BENCH = process.env['RAPPORTEUR_BENCH'] !== undefined;
const ROUNDS = BENCH ? 9 : 3;
const ATTEMPTS = BENCH ? 1 : 3;
/** Few rounds on an unknown machine only guard against a slowdown; `npm run bench` decides whether a goal is met. */
const GUARD = 2;

/** A goal in clock time, plus the delay of the machine itself; none on a busy machine. */
function byTheClock(
  name: string,
  value: number,
  goal: number,
  floor: Floor,
): Record<string, readonly [number, number]> {
  if (BENCH) return { [name]: [value, goal] };
  if (isQuiet(floor)) return { [name]: [value, goal * GUARD + disturbance(floor)] };
  say(`not judged, the machine is busy: ${name}: ${value.toFixed(1)}`);
  return {};
}

const say = (...lines: string[]) => console.log(lines.map((each) => `    ${each}`).join('\n'));

/**
 * A bound on the page's CPU time, for as slow a machine as this one is around the rounds; the benches' own goals stand as
 * they are.
 */
async function byTheWork({ page }: Meetings, work: Work, bounds: Record<string, readonly [number, number]>) {
  const slowness = BENCH ? 1 : await slownessNow(page, work);
  if (slowness > 1)
    say(`this machine works ${slowness.toFixed(2)} times as long as where the bounds were set`);
  return Object.fromEntries(
    Object.entries(bounds).map(([name, [value, bound]]) => [name, [value, bound * slowness] as const]),
  );
}

/** Measures until the goals are met, up to the allowed number of attempts; the last one counts. */
async function attempt(
  measure: () => Promise<Record<string, readonly [value: number, goal: number]>>,
): Promise<void> {
  for (let left = ATTEMPTS; left > 0; left -= 1) {
    const results = await measure();
    const missed = Object.entries(results).filter(([, [value, goal]]) => !(value <= goal));
    for (const [name, [value, goal]] of Object.entries(results)) {
      say(
        `${value <= goal ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(1)} of at most ${goal.toFixed(1)}`,
      );
    }
    if (missed.length === 0) return;
    if (left === 1) expect(missed).toEqual([]);
  }
}

const bareField = '#bare';

/** A bare field on the same page. */
async function addBareField({ page }: Meetings): Promise<void> {
  await page.evaluate(() => {
    if (document.getElementById('bare')) return;
    const bare = document.createElement('input');
    bare.id = 'bare';
    bare.style.cssText = 'position:fixed;inset-block-end:0;inset-inline-end:0;z-index:9999';
    document.body.append(bare);
  });
}

async function typeInto(meetings: Meetings, field: string, words: string): Promise<number[]> {
  if (field === bareField) await addBareField(meetings);
  await meetings.page.locator(field).fill('');
  await meetings.page.locator(field).focus();
  await meetings.page.waitForTimeout(100);
  return meetings.press(words);
}

test('at 2,000 recommendations a key in the capture line costs at most 8 ms more than in a bare field', async ({
  meetings,
}) => {
  await meetings.openCapture(LARGE);
  const words = 'CI: strengthen joint investigation teams #12 ^3 ';
  await typeInto(meetings, '#capture-line', words);

  const work = await Work.of(meetings.page);

  await attempt(async () => {
    const bare: number[][] = [];
    const capture: number[][] = [];
    const worked = { bare: 0, capture: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = await work.soFar();
      bare.push(await typeInto(meetings, bareField, words));
      const second = await work.soFar();
      capture.push(await typeInto(meetings, '#capture-line', words));
      worked.bare += second - first;
      worked.capture += (await work.soFar()) - second;
    }
    say(line('key in a bare field', bare), line('key in the capture line', capture));
    const added = bare.map((times, round) => p95(capture[round] ?? []) - p95(times));
    const value = BENCH ? p95(capture.flat()) - p95(bare.flat()) : median(added);
    return {
      ...byTheClock('added at p95, ms', value, 8, { key: steadyP95(bare), request: 0 }),
      ...(await byTheWork(meetings, work, {
        'work of the page added to a key, ms': [(worked.capture - worked.bare) / (ROUNDS * words.length), 8],
      })),
    };
  });
});

/** The delay of the machine itself, measured between the rounds. */
async function floorOf(meetings: Meetings) {
  const keys = await typeInto(meetings, bareField, 'a bare field');
  const requests = await timeRequests(meetings.page, meetings.workshop(LARGE));
  return { keys, requests };
}

interface Captured extends Capture {
  /** CPU milliseconds of the page, from Enter on. */
  work: number;
}

test('Enter shows the row, durable, within 50 ms, at 2,000 recommendations as at 50', async ({
  meetings,
}) => {
  const work = await Work.of(meetings.page);
  let count = 0;
  const captureMany = async (size: number): Promise<Captured[]> => {
    await meetings.openCapture(size);
    const captures: Captured[] = [];
    for (let index = 0; index < 14; index += 1) {
      count += 1;
      const words = `item ${count} now`;
      await meetings.page.locator('#capture-line').fill(`CI: ${words}`);
      await meetings.page.waitForTimeout(100);
      const before = await work.soFar();
      const times = await pressEnter(meetings.page, words);
      captures.push({ ...times, work: (await work.soFar()) - before });
    }
    // The first captures of a new screen are not typical of a meeting.
    return captures.slice(2);
  };
  await captureMany(SMALL);
  await captureMany(LARGE);

  await attempt(async () => {
    const small: Captured[][] = [];
    const large: Captured[][] = [];
    const keys: number[][] = [];
    const requests: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      small.push(await captureMany(SMALL));
      large.push(await captureMany(LARGE));
      const floor = await floorOf(meetings);
      keys.push(floor.keys);
      requests.push(floor.requests);
    }
    const of = (rounds: Captured[][], what: keyof Captured) =>
      rounds.map((round) => round.map((each) => each[what]));
    for (const [size, rounds] of [
      [SMALL, small],
      [LARGE, large],
    ] as const) {
      say(
        line(`Enter to the row shown, ${size}`, of(rounds, 'shown')),
        line(`Enter to shown and durable, ${size}`, of(rounds, 'saved')),
        line(`work of the page for it, ${size}`, of(rounds, 'work')),
      );
    }
    say(line('floor: key in a bare field', keys), line('floor: request that ends on disk', requests));
    const ours = BENCH ? (rounds: number[][]) => p95(rounds.flat()) : steadyP95;
    const floor = { key: steadyP95(keys), request: steadyP95(requests) };
    const saved = { small: ours(of(small, 'saved')), large: ours(of(large, 'saved')) };
    const worked = { small: median(of(small, 'work').flat()), large: median(of(large, 'work').flat()) };
    return {
      ...byTheClock('shown and durable at p95, ms', saved.large, 50, floor),
      ...(BENCH || isQuiet(floor)
        ? { 'times what it is at 50': [saved.large / saved.small, 1.5] as const }
        : {}),
      ...(await byTheWork(meetings, work, { 'work of the page for it, median, ms': [worked.large, 50] })),
      'times the work that it is at 50': [worked.large / worked.small, 1.5],
    };
  });
});

test('an arrow in the draft of 2,000 selects the next line within 30 ms', async ({ meetings }) => {
  const { page } = meetings;
  const work = await Work.of(page);
  await meetings.open(LARGE, 'desk');
  await page.locator('article[data-row="r0"]').focus();
  const arrows = Array.from({ length: 30 }, () => 'ArrowDown');
  const steps = arrows.slice(0, 8);
  await meetings.press(arrows);

  /** Presses one arrow at a time, with the panel drawn for each line. */
  const stepByStep = async () => {
    for (const step of steps) {
      await meetings.press([step]);
      await page.waitForTimeout(200);
    }
  };

  await attempt(async () => {
    const rounds: number[][] = [];
    const keys: number[][] = [];
    const worked = { walk: 0, steps: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = await work.soFar();
      rounds.push(await meetings.press(arrows));
      const second = await work.soFar();
      await stepByStep();
      worked.walk += second - first;
      worked.steps += (await work.soFar()) - second;
      keys.push(await typeInto(meetings, bareField, 'a bare field'));
      await page.locator('article[aria-current]').focus();
    }
    say(line('arrow in the draft', rounds), line('floor: key in a bare field', keys));
    const value = BENCH ? p95(rounds.flat()) : steadyP95(rounds);
    return {
      ...byTheClock('arrow at p95, ms', value, 30, { key: steadyP95(keys), request: 0 }),
      ...(await byTheWork(meetings, work, {
        'work of the page for an arrow of many, ms': [worked.walk / (ROUNDS * arrows.length), 36],
        'work of the page for an arrow and the panel after it, ms': [
          worked.steps / (ROUNDS * steps.length),
          60,
        ],
      })),
    };
  });
});
