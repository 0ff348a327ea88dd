import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../core/ledger/applyEntry';
import { isRefusal } from '../../../core/messages/refusal';
import { Footprint } from '../../../core/ledger/footprint';
import type { JournalEntry } from '../../../core/ledger/ledger';
import { stepLine, UndoHistory } from '../../../core/ledger/undo';
import type { Workshop } from '../../../core/model/workshop';
import { sampleWorkshop } from '../../fixtures/catalogue';
import { TestDesk } from '../../support/desk';
import { aMove, perform, type Move } from './evening';

const sample = sampleWorkshop('workshop-guide');
/** The sample's text is adopted; this one is under negotiation. */
const START: Workshop = {
  ...sample,
  document: { ...sample.document, status: 'draft', nature: 'negotiated' },
};
const SEQUENCES = 1_000;
const SEED = 20261127;
/** How many steps the short history keeps. */
const SHORT = 3;
/** Milliseconds for two thousand sequences on a slow machine. */
const TIME = 30_000;

const replayed = (start: Workshop, lines: readonly JournalEntry[]) =>
  lines.reduce<Workshop>(applyEntry, start);

/** The lines that are in force after all of these: original lines, in their order. */
function inForce(lines: readonly JournalEntry[]): JournalEntry[] {
  const origin = new Map<number, JournalEntry>();
  const standing = new Set<JournalEntry>();
  for (const line of lines) {
    const step = line.undoes === undefined ? line : origin.get(line.undoes);
    if (!step) throw new Error(`line ${line.rev} takes back an unknown one`);
    origin.set(line.rev, step);
    if (line.command === 'undo') standing.delete(step);
    else standing.add(step);
  }
  return [...standing].sort((a, b) => a.rev - b.rev);
}

function same(desk: TestDesk, expected: Workshop): void {
  // The fast comparison first; the slow one shows the difference.
  if (!isDeepStrictEqual(desk.state, expected)) expect(desk.state).toEqual(expected);
}

describe('a thousand evenings of one person', () => {
  it(
    'are undone to the beginning and redone to the end, through the same states',
    () => {
      const evening = fc.array(
        fc.oneof({ weight: 5, arbitrary: aMove }, { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') }),
        { minLength: 2, maxLength: 24, size: 'max' },
      );
      fc.assert(
        fc.property(evening, (moves) => {
          const desk = new TestDesk(START);
          /** All states from the first to the present one. */
          const way: Workshop[] = [START];
          for (const move of moves) {
            const lines = desk.lines.length;
            if (move === 'undo' || move === 'redo') desk[move]();
            else perform(desk, move, 'awa');
            if (desk.lines.length === lines) continue;
            if (move === 'undo') same(desk, way[way.length - 2] ?? START);
            if (move === 'undo') way.pop();
            else way.push(desk.state);
          }
          for (const expected of way.slice(0, -1).reverse()) {
            expect(desk.undo()).toBeTypeOf('string');
            same(desk, expected);
          }
          expect(desk.undo()).toEqual({ refused: 'undo.nothing' });
          same(desk, START);
          for (const expected of way.slice(1)) {
            expect(desk.redo()).toBeTypeOf('string');
            same(desk, expected);
          }
          same(desk, replayed(START, desk.lines));
        }),
        { numRuns: SEQUENCES, seed: SEED },
      );
    },
    TIME,
  );
});

describe('a thousand evenings of two people', () => {
  it(
    'leave exactly the steps in force, a refusal names a step of the other, and a restart changes no answer',
    () => {
      const act = fc.record({
        actor: fc.constantFrom('awa', 'bruno'),
        move: fc.oneof(
          { weight: 3, arbitrary: aMove },
          { weight: 2, arbitrary: fc.constant('undo' as const) },
          { weight: 1, arbitrary: fc.constant('redo' as const) },
        ),
      });
      const count = { steps: 0, undo: 0, redo: 0, gone: 0 };
      fc.assert(
        fc.property(fc.array(act, { minLength: 4, maxLength: 30, size: 'max' }), (acts) => {
          const desk = new TestDesk(START);
          for (const { actor, move } of acts) step(desk, actor, move, count);
          same(desk, replayed(START, desk.lines));
          same(desk, replayed(START, inForce(desk.lines)));
          expect(answers(desk.lines.slice(-4 * SHORT))).toEqual(answers(desk.lines));
        }),
        { numRuns: SEQUENCES, seed: SEED },
      );
      const share = (part: number) => `${((100 * part) / count.steps).toFixed(1)} %`;
      console.info(
        `undo and redo of two people: ${count.steps} asked for; refused: ${share(count.undo)} undo, ` +
          `${share(count.redo)} redo, ${share(count.gone)} redo of what stands on nothing now`,
      );
      expect(count.undo + count.redo + count.gone).toBeGreaterThan(0);
    },
    TIME,
  );
});

/** One of the two acts, undoes or redoes a step; a refusal is examined. */
function step(
  desk: TestDesk,
  actor: string,
  move: Move | 'undo' | 'redo',
  count: { steps: number; undo: number; redo: number; gone: number },
): void {
  if (move !== 'undo' && move !== 'redo') return perform(desk, move, actor);
  const before = desk.state;
  const answer = desk[move](actor);
  if (isRefusal(answer) && answer.refused === `${move}.nothing`) return undefined;
  count.steps += 1;
  if (!isRefusal(answer)) return undefined;
  expect(desk.state).toBe(before);
  if (answer.refused === 'undo.changedSince') count.undo += 1;
  else if (answer.refused === 'redo.changedSince') count.redo += 1;
  else count.gone += 1;
  expect(answer.values?.['by']).toBe(actor === 'awa' ? 'bruno' : 'awa');
  const standing = inForce(desk.lines);
  const others = (answer.refused === 'redo.goneSince' ? desk.lines : standing).filter(
    (line) =>
      line.actor !== actor && line.undoes === undefined && line.command === answer.values?.['command'],
  );
  const mine = ownNext(desk.lines, actor, move);
  expect(others.some((line) => touches(mine, line))).toBe(true);
  return undefined;
}

/** The answers of a short history, given all lines or, as after a restart, the last ones. */
function answers(lines: readonly JournalEntry[]) {
  const history = new UndoHistory(SHORT);
  lines.forEach((line) => history.record(line));
  return ['awa', 'bruno'].map((actor) => {
    const steps = [history.next('undo', actor), history.next('redo', actor)].map((step) => ({
      step: step && stepLine(step),
      inTheWay: step && history.blockingStep(step)?.rev,
    }));
    const { undo, redo, undoAt, redoAt } = history.offer(actor);
    return { steps, undo, redo, undoAt, redoAt };
  });
}

const footprint = ({ patches, inverse }: JournalEntry) => new Footprint(patches, inverse);
const touches = (mine: JournalEntry, other: JournalEntry) =>
  footprint(mine).conflictsWith(footprint(other)) || footprint(mine).isLockedBy(footprint(other));

/** The step that undo (or redo) of this person means, found without the rule under test. */
function ownNext(lines: readonly JournalEntry[], actor: string, move: 'undo' | 'redo'): JournalEntry {
  const own = lines.filter((line) => line.actor === actor);
  const standing = inForce(own);
  if (move === 'undo') return standing.at(-1) ?? missing();
  const newest = own.findLastIndex(({ undoes }) => undoes === undefined);
  const before = inForce(own.slice(0, newest + 1));
  return before.find((line) => !standing.includes(line)) ?? missing();
}

function missing(): never {
  throw new Error('nothing to take back');
}
