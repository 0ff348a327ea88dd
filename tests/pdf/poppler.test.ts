import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { DocumentTree } from '../../core/document/tree';
import { documentIn } from '../fixtures/forms';
import { guide } from '../word/trees';
import { lettersOf } from './reading';
import { lettersOfTree, pdfOf } from './written';

/** Poppler's `pdfinfo`, a second reader that shares no code with the first. */
const isHere = spawnSync('pdfinfo', ['-v']).status === 0;

beforeEach((context) => {
  if (!isHere) context.skip('pdfinfo is not here: see .ci/system.sh');
});

function readByPoppler(tree: DocumentTree): { info: string; structure: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-poppler-'));
  const file = path.join(folder, 'read.pdf');
  const said = (...options: string[]) =>
    execFileSync('pdfinfo', [...options, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    writeFileSync(file, pdfOf(tree));
    const structure = said('-struct-text').split('\n');
    return { info: said(), structure: structure.map((line) => line.trim()) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line that is a text: `"Train staff:"`. What names a structure has its text after the name. */
const textsOf = (structure: readonly string[]) =>
  structure.flatMap((line) => (/^".*"$/.test(line) ? [line.slice(1, -1)] : []));

it.each([
  ['a document', guide(40)],
  ['two languages beside each other', documentIn({ beside: 'fr' }, { of: 'action-plan' })],
])('%s: another reader finds the tags, and every word in its order', (_name, tree) => {
  const { info, structure } = readByPoppler(tree);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Suspects: +no$/m);
  expect(info).toContain(tree.properties.title);
  expect(lettersOf(textsOf(structure).join(''))).toBe(lettersOfTree(tree));
});

it('another reader finds each number as the label of its item', () => {
  const { structure } = readByPoppler(guide(40));
  const labels = structure.flatMap((line, index) =>
    line.startsWith('Lbl') ? [structure.slice(index).find((each) => each.startsWith('"'))] : [],
  );
  expect(labels).toEqual(Array.from({ length: 40 }, (_, index) => `"${index + 1}."`));
});
