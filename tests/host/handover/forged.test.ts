import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../core/catalogue/canonical';
import { envelopeSchema, type Handover } from '../../../core/handover/file';
import { isRefusal } from '../../../core/messages/refusal';
import { readHandover, writtenHandover } from '../../../workspace/migrations/readHandover';
import { refusedWith } from '../../support/host';
import { handOver, laptop, plenary, type Bytes } from './laptops';

/** The file with other content and a checksum that matches. */
function forged(bytes: Bytes, change: (file: Handover) => void): Bytes {
  const envelope = envelopeSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!('content' in envelope)) throw new Error('sealed');
  const file = readHandover(envelope.content);
  if (isRefusal(file)) throw new Error(file.refused);
  change(file);
  const content = writtenHandover(file);
  const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return Uint8Array.from(new TextEncoder().encode(JSON.stringify({ ...envelope, sha256, content })));
}

const FORGERIES: [string, string, (file: Handover) => void][] = [
  [
    'a wording of 3,000,000 characters',
    'text.tooLong',
    ({ base }) => {
      const text = base.recommendations['r1']?.text;
      if (text) text.en = { nodes: [{ type: 'text', text: 'x'.repeat(3_000_000) }], rev: 2 };
    },
  ],
  [
    'a heading that does not exist',
    'handover.unsound',
    ({ base }) => {
      const item = base.recommendations['r1'];
      if (item) item.group = 'nowhere';
    },
  ],
  [
    'a proposer that does not exist',
    'handover.unsound',
    ({ base }) => void base.recommendations['r1']?.proposers.push('nobody'),
  ],
  [
    'a note on a recommendation that does not exist',
    'handover.unsound',
    ({ base }) => {
      const at = '2026-11-27T10:00:00.000Z';
      base.notes['n1'] = { id: 'n1', recommendation: 'r9', order: 'a0', text: 'x', by: 'awa', at };
    },
  ],
  [
    'a recommendation under another’s id',
    'handover.unsound',
    ({ base }) => {
      const item = base.recommendations['r1'];
      if (item) base.recommendations['r9'] = item;
    },
  ],
];

it.each(FORGERIES)(
  'a forged file with %s is refused and leaves no folder',
  async (_name, refused, change) => {
    const { main, workshop } = await plenary();
    const bytes = forged(await handOver(main, workshop), change);
    const group = await laptop();
    const folders = () => readdir(join(group.library, 'workshops'));
    const before = await folders();
    expect(refusedWith(await group.desk.previewHandover({ bytes }))).toBe(refused);
    expect(refusedWith(await group.desk.takeBack({ bytes }))).toBe(refused);
    expect(await folders()).toEqual(before);
  },
);

it('a workshop whose id is a hundred capitals, the longest name a folder can get, arrives like any other', async () => {
  const { main, workshop } = await plenary();
  const id = 'W'.repeat(100);
  const bytes = forged(await handOver(main, workshop), ({ base }) => {
    base.id = id;
  });
  const group = await laptop();
  expect(await group.desk.takeBack({ bytes })).toMatchObject({ workshop: id });
  expect(await group.wordings(id)).toEqual(await main.wordings(workshop));
});

it('a workshop whose folder this disk cannot hold is refused, and nothing on the disk is changed', async () => {
  const { main, workshop } = await plenary();
  const bytes = forged(await handOver(main, workshop), ({ base }) => {
    base.id = 'elsewhere';
  });
  const group = await laptop();
  // A file has the name that the folder needs.
  await writeFile(join(group.library, 'workshops', 'elsewhere'), '');
  const before = await readdir(join(group.library, 'workshops'));
  expect(refusedWith(await group.desk.takeBack({ bytes }))).toBe('storage.failed');
  expect(await readdir(join(group.library, 'workshops'))).toEqual(before);
  expect(refusedWith(await group.desk.openLedger({ ledger: { scope: 'workshop', id: 'elsewhere' } }))).toBe(
    'workshop.unknown',
  );
});
