import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameEraser } from '../../../core/erasing/eraseNames';
import {
  finishRewriting,
  rewriteEntry,
  rewriteLedger,
  type Rewriter,
} from '../../../workspace/erasing/rewriteLedger';
import { filesBelow } from '../../../workspace/files/filesBelow';
import { diskUntil } from '../support/diskUntil';
import { temporaryFolders } from '../support/folders';
import { openNotebook, writeNotes } from '../support/notebook';

const folder = temporaryFolders();
const NAME = 'Oumou Sangaré';
const replace = nameEraser({ inTexts: [NAME], asDelegations: [] });
const rewriter: Rewriter = {
  entry: (entry) => rewriteEntry(entry, replace),
  state: replace,
  file: (value, name) => (name === 'drafts.json' ? replace(value) : value),
};

/** A closed ledger of two segments with a snapshot, backups and other files beside it; all of them name somebody. */
async function ledgerThatNames(): Promise<string> {
  const path = join(folder(), 'ledger');
  let ledger = await openNotebook(path, { segmentBytes: 2_000 });
  let at = ledger.revision;
  for (let round = 0; round < 3; round += 1) {
    at = await writeNotes(ledger, at, 6, `${NAME} said so`);
    await ledger.saveSnapshot(at);
  }
  await ledger.close();
  ledger = await openNotebook(path);
  await writeNotes(ledger, ledger.revision, 2, 'nobody here');
  await ledger.close();
  writeFileSync(
    join(path, 'drafts.json'),
    JSON.stringify({ schema: 1, drafts: [{ key: 'k', value: NAME, at: '' }] }),
  );
  mkdirSync(join(path, 'quarantine'));
  writeFileSync(join(path, 'quarantine', 'abcd-snapshot.json'), `{"cut": "${NAME}`);
  return path;
}

async function bytesBelow(path: string): Promise<string> {
  return (await filesBelow(path)).map((file) => readFileSync(join(path, file), 'utf8')).join('\n');
}

async function readBack(path: string) {
  const ledger = await openNotebook(path);
  const { revision, report, journal } = ledger;
  const lines = await journal.tail(Infinity);
  await ledger.close();
  return { revision, report, lines };
}

describe('a ledger from which a name is erased', () => {
  it('has it in no byte, and opens with the same revisions, without a report of damage', async () => {
    const path = await ledgerThatNames();
    const before = await readBack(path);
    const { files } = await rewriteLedger(path, rewriter);
    expect(files.length).toBeGreaterThan(5);
    expect(await bytesBelow(path)).not.toContain('Sangar');
    const after = await readBack(path);
    expect(after.report.problems).toEqual([]);
    expect(after.revision.rev).toBe(before.revision.rev);
    expect(Object.keys(after.revision.state.notes)).toEqual(Object.keys(before.revision.state.notes));
    expect(after.lines.map(({ rev, at, actor, command }) => ({ rev, at, actor, command }))).toEqual(
      before.lines.map(({ rev, at, actor, command }) => ({ rev, at, actor, command })),
    );
  });

  it('is not rewritten where nobody is named', async () => {
    const path = await ledgerThatNames();
    await rewriteLedger(path, rewriter);
    const before = await bytesBelow(path);
    expect((await rewriteLedger(path, rewriter)).files).toEqual([]);
    expect(await bytesBelow(path)).toBe(before);
  });

  it('is unchanged or completely erased after a power cut at any call of the disk', async () => {
    for (let calls = 0; ; calls += 1) {
      const path = await ledgerThatNames();
      const before = await readBack(path);
      const outcome = await rewriteLedger(path, rewriter, diskUntil(calls)).then(
        () => 'done',
        () => 'cut short',
      );
      await finishRewriting(path);
      const after = await readBack(path);
      expect(after.report.problems).toEqual([]);
      expect(after.revision.rev).toBe(before.revision.rev);
      const text = await bytesBelow(path);
      const named = text.includes('Sangar');
      if (named) expect(after.revision.state).toEqual(before.revision.state);
      else expect(JSON.stringify(after.revision.state)).not.toContain('Sangar');
      expect(await filesBelow(join(path, '.rewriting'))).toEqual([]);
      if (outcome === 'done') {
        expect(named).toBe(false);
        expect(calls).toBeGreaterThan(20);
        break;
      }
    }
  }, 60_000);
});
