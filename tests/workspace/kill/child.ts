import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry, Revision } from '../../../core/ledger/ledger';
import { openDrafts } from '../../../workspace/drafts/drafts';
import { ledgerFolder } from '../../../workspace/library/layout';
import { openLibrary } from '../../../workspace/library/openLibrary';
import { accepted, openNotebook, writeNote, type Notebook } from '../support/notebook';

/**
 * A host under load that will be killed: it captures notes and drafts as fast as it can and records, outside the
 * library, each revision and draft at the moment it is acknowledged.
 *
 * As `hasty` it is the control: it records them before they are acknowledged.
 */
const [place = '', log = '', manner = 'careful'] = process.argv.slice(2);
const hasty = manner === 'hasty';
const say = (line: string) => appendFileSync(log, `${line}\n`);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function capture(library: string): Promise<void> {
  const ledger = await openNotebook(ledgerFolder(library, { scope: 'workshop', id: 'w1' }), {
    segmentBytes: 40_000,
  });
  let at: Revision<Notebook> = ledger.revision;
  for (;;) {
    const before = at;
    const entries: JournalEntry[] = [];
    for (let count = 1 + Math.floor(Math.random() * 4); count > 0; count -= 1) {
      const text = `${'é'.repeat(Math.floor(Math.random() * 400))} ${at.rev + 1}`;
      const { entry, after } = writeNote(at, `n${(at.rev + 1) % 20}`, text);
      entries.push(entry);
      at = after;
    }
    if (hasty) entries.forEach((entry) => say(`edit ${entry.rev}`));
    if (hasty) await pause(40);
    const outcomes = entries.map((entry, index) => ledger.journal.append(entry, before.rev + index));
    for (const outcome of outcomes) {
      const { rev } = accepted(await outcome);
      if (!hasty) say(`edit ${rev}`);
    }
    if (Math.random() < 0.1) await ledger.saveSnapshot(at);
  }
}

async function draft(library: string): Promise<void> {
  const drafts = accepted(
    await openDrafts(ledgerFolder(library, { scope: 'workshop', id: 'w1' }), 'workshop/w1'),
  );
  const last = drafts.list()[0]?.value;
  for (let count = typeof last === 'number' ? last + 1 : 1; ; count += 1) {
    say(`drafted ${count} ${Date.now()}`);
    if (hasty) say(`draft ${count}`);
    if (hasty) await pause(40);
    accepted(await drafts.put({ key: 'capture' }, count, new Date().toISOString()));
    if (!hasty) say(`draft ${count}`);
    await pause(5);
  }
}

async function main(): Promise<void> {
  const { path } = accepted(await openLibrary(join(place, 'library')));
  await Promise.all([capture(path), draft(path)]);
}

main().catch((error) => {
  say(`failed ${String(error)}`);
  process.exit(1);
});
