import { cpSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../core/ledger/ledger';
import { faultyDisk, type Faults } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted, openNotebook, writeNote, writeNotes, type Notebook } from './support/notebook';

const folder = temporaryFolders();

const lastSegment = (place: string) =>
  join(
    place,
    readdirSync(place)
      .filter((name) => name.startsWith('journal-'))
      .sort()
      .at(-1) ?? '',
  );

describe('a power cut', () => {
  it('at any byte of the last lines loses at most the line that was being written', async () => {
    const place = folder();
    const ledger = await openNotebook(place);
    const states: Revision<Notebook>[] = [ledger.revision];
    const ends = [0];
    for (let index = 0; index < 3; index += 1) {
      states.push(await writeNotes(ledger, states.at(-1) ?? ledger.revision, 1, 'é'));
      ends.push(readFileSync(lastSegment(place)).length);
    }
    await ledger.close();
    for (let length = ends[1] ?? 0; length <= (ends[3] ?? 0); length += 1) {
      const copy = folder();
      cpSync(place, copy, { recursive: true });
      truncateSync(lastSegment(copy), length);
      const whole = ends.filter((end) => end <= length).length - 1;
      const again = await openNotebook(copy);
      expect(again.revision).toEqual(states[whole]);
      const torn = length > (ends[whole] ?? 0);
      expect(again.report.problems.map(({ problem }) => problem)).toEqual(torn ? ['tornLine'] : []);
      await again.close();
    }
  });

  it('that leaves zero bytes at the end loses nothing acknowledged', async () => {
    const place = folder();
    const ledger = await openNotebook(place);
    const at = await writeNotes(ledger, ledger.revision, 3);
    await ledger.close();
    const path = lastSegment(place);
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(4096)]));
    const again = await openNotebook(place);
    expect(again.revision).toEqual(at);
    expect(again.report.problems).toMatchObject([{ problem: 'tornLine' }]);
    await again.close();
  });
});

/** Events in the life of a ledger, in any order. */
type Happening =
  | { what: 'write'; count: number }
  | { what: 'snapshot' }
  | { what: 'restart' }
  | { what: 'tear'; bytes: number }
  | { what: 'spoilSnapshot' }
  | { what: 'fullDisk'; room: number };

const happenings = fc.array(
  fc.oneof<fc.Arbitrary<Happening>[]>(
    fc.record({ what: fc.constant('write' as const), count: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ what: fc.constant('snapshot' as const) }),
    fc.record({ what: fc.constant('restart' as const) }),
    fc.record({ what: fc.constant('tear' as const), bytes: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ what: fc.constant('spoilSnapshot' as const) }),
    fc.record({ what: fc.constant('fullDisk' as const), room: fc.integer({ min: 0, max: 900 }) }),
  ),
  { maxLength: 14 },
);

describe('any sequence of writes, snapshots, restarts, torn lines, spoilt snapshots and full disks', () => {
  it('ends with exactly the acknowledged changes', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (sequence) => {
        const place = folder();
        const faults: Faults = {};
        const options = { fs: faultyDisk(faults), segmentBytes: 1500 };
        let ledger = await openNotebook(place, options);
        let at = ledger.revision;
        for (const happening of sequence) {
          if (happening.what === 'write') at = await writeNotes(ledger, at, happening.count);
          if (happening.what === 'snapshot') expect(await ledger.saveSnapshot(at)).toBeUndefined();
          if (happening.what === 'fullDisk') {
            faults.room = happening.room;
            for (let index = 0; index < 3; index += 1) {
              const { entry, after } = writeNote(at, `f${at.rev}`, 'x');
              if ('rev' in (await ledger.journal.append(entry, at.rev))) at = after;
            }
            await ledger.saveSnapshot(at);
            delete faults.room;
          }
          if (['restart', 'tear', 'spoilSnapshot'].includes(happening.what)) {
            await ledger.close();
            // A torn line was never acknowledged.
            if (happening.what === 'tear') {
              const path = lastSegment(place);
              const half = 'deadbeef {"rev":99,"schema":1'
                .padEnd(happening.bytes, 'x')
                .slice(0, happening.bytes);
              writeFileSync(path, readFileSync(path, 'utf8') + half);
            }
            if (happening.what === 'spoilSnapshot' && readdirSync(place).includes('snapshot.json'))
              writeFileSync(join(place, 'snapshot.json'), 'null');
            ledger = await openNotebook(place, options);
            expect(ledger.revision).toEqual(at);
          }
        }
        await ledger.close();
        const last = accepted(await openNotebook(place));
        expect(last.revision).toEqual(at);
        await last.close();
      }),
      { numRuns: 25 },
    );
  });
});
