import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../core/model/belongings';
import { isRefusal } from '../../core/messages/refusal';
import { LIBRARY } from '../../core/ledger/ledger';
import { words } from '../support/desk';
import { TestHost } from '../support/host';

let test: TestHost;
let workshop: string;
const ledger = () => ({ scope: 'workshop', id: workshop }) as const;

beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
  await test.run(ledger(), 'delegation.add', {
    id: 'ci',
    kind: 'state',
    code: 'CI',
    name: { en: 'Côte d’Ivoire' },
  });
  await test.run(ledger(), 'agenda.add', { id: 'a1', language: 'en', title: words('Opening') });
  for (const id of ['r1', 'r2']) await test.capture(workshop, id, `First wording of ${id}`);
  await test.run(ledger(), 'recommendation.setProposers', { id: 'r1', proposers: ['ci'] });
  await test.run(ledger(), 'note.add', { id: 'r1', text: 'Ask Awa' });
});
afterEach(() => test.end());

/** The exported workshop file, as text. */
async function file(): Promise<string> {
  const handle = await test.desk.exportWorkshopFile({ workshop });
  if (isRefusal(handle)) throw new Error(handle.refused);
  await test.desk.saveFile({ file: handle.file });
  return Buffer.from(test.saved.at(-1)?.bytes ?? []).toString();
}

async function update(text: string) {
  const bytes = Uint8Array.from(Buffer.from(text));
  const answer = await test.desk.importWorkshop({ name: 'colleague.json', bytes, onKnown: 'update' });
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}
const colleagues = async () => (await file()).replace('First wording of r1', 'Wording of the colleague');

describe('updating from a colleague’s file', () => {
  it('takes their wording, and keeps proposers and private notes, which the file does not have', async () => {
    const text = await colleagues();
    expect(text).not.toContain('Ask Awa');
    expect(await update(text)).toMatchObject({ workshop });
    expect(await test.wordings(workshop)).toEqual(['Wording of the colleague', 'First wording of r2']);
    const { recommendations, notes } = await test.workshop(workshop);
    expect(recommendations['r1']?.proposers).toEqual(['ci']);
    expect(belongingTo(notes, 'r1')).toMatchObject([{ text: 'Ask Awa' }]);
  });

  it('lists what is kept because the file does not have it, in the language of the interface', async () => {
    const text = await colleagues();
    await test.capture(workshop, 'r3', 'Written since');
    await test.run(LIBRARY, 'settings.set', { interfaceLanguage: 'fr' });
    const { notes } = await update(text);
    expect(notes).not.toEqual([]);
    expect(await test.wordings(workshop)).toContain('Written since');
    expect(notes.join(' ')).toContain('1 élément(s) que le fichier n’a pas sont restés tels quels');
  });

  it('asks for confirmation before it is undone, restores everything exactly, and can be redone', async () => {
    const before = await test.workshop(workshop);
    await update(await colleagues());
    const updated = await test.workshop(workshop);
    expect(await test.desk.undo({ ledger: ledger() })).toMatchObject({
      refused: 'undo.asks',
      values: { command: 'workshop.update' },
    });
    expect(await test.workshop(workshop)).toEqual(updated);
    await test.step('undo', ledger());
    expect(await test.workshop(workshop)).toEqual(before);
    test = await test.reopened();
    await test.step('redo', ledger());
    expect(await test.workshop(workshop)).toEqual(updated);
  });

  it('does not bring back proposers that were erased here, and says so; those entered since are kept', async () => {
    const handle = await test.desk.exportWorkshopFile({ workshop, attribution: true });
    if (isRefusal(handle)) throw new Error(handle.refused);
    await test.desk.saveFile({ file: handle.file });
    const text = Buffer.from(test.saved.at(-1)?.bytes ?? []).toString();
    expect(text).toContain('proposers');
    await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' });
    const { notes } = await update(text.replace('First wording of r1', 'Wording of the colleague'));
    expect(notes.join(' ')).toContain('was left out');
    expect(await test.wordings(workshop)).toContain('Wording of the colleague');
    expect((await test.workshop(workshop)).recommendations['r1']?.proposers).toEqual([]);
    await test.run(ledger(), 'recommendation.setProposers', { id: 'r1', proposers: ['ci'] });
    expect((await update(text)).notes.join(' ')).not.toContain('was left out');
    expect((await test.workshop(workshop)).recommendations['r1']?.proposers).toEqual(['ci']);
  });
});
