import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { writePdf } from '../../pdf/write';
import { bullet, guide, heading, numbered, paragraph, recommendation, tree } from '../word/trees';
import { bundle } from '../bench/bundle.mjs';
import { hashes } from './hashes';
import { pdfOf, reread } from './written';

const run = promisify(execFile);

const subItem = (label: string, text: string) =>
  paragraph('subItem', text, {
    list: { listId: 'sub', level: 1, format: 'letter', pattern: '(%)', start: 1, label },
  });

describe('what a screen reader is told', () => {
  it('lists with their labels, typed ones too, and sub-items inside their item', async () => {
    const { tagged } = await reread(
      tree([
        numbered(1, 'Train staff:'),
        subItem('(a)', 'at borders'),
        subItem('(b)', 'at sea'),
        paragraph('reservation', 'Spain reserves its position.'),
        recommendation('r2', 'Share data', { format: 'frozen', label: '1 bis.' }),
        bullet('r3', 'Meet again'),
      ]),
    );
    expect(
      tagged.filter(({ text }) => text !== '').map(({ role, text, depth }) => [depth, role, text]),
    ).toEqual([
      [1, 'Lbl', '1.'],
      [1, 'P', 'Train staff:'],
      [2, 'Lbl', '(a)'],
      [2, 'P', 'at borders'],
      [2, 'Lbl', '(b)'],
      [2, 'P', 'at sea'],
      [1, 'P', 'Spain reserves its position.'],
      [1, 'Lbl', '1 bis.'],
      [1, 'P', 'Share data'],
      [1, 'Lbl', '-'],
      [1, 'P', 'Meet again'],
    ]);
  });

  it('numbers of lists as numbers, without emphasis, whatever else the file says', () => {
    const words = '  /Type /StructElem\n  /S /Strong\n    /O /List\n    /ListNumbering /None\n';
    const plain = tree([heading('One'), numbered(1, 'Train'), heading('Two'), numbered(2, 'Share')]);
    const said = { ...plain, properties: { ...plain.properties, subject: words } };
    const [file, other] = [plain, said].map((each) => Buffer.from(pdfOf(each)).toString('latin1'));
    expect(file).not.toMatch(/\/ListNumbering \/None|\/S \/Strong/);
    expect(file?.match(/\/ListNumbering \/Decimal/g)).toHaveLength(2);
    expect(file?.match(/\/S \/Lbl/g)).toHaveLength(2);
    // What a document says of itself is not taken for the file's own words.
    expect(other?.slice(other.indexOf('<dc:description>'))).toContain(words);
  });

  it('headings that skip no depth, in the tags and in the outline', async () => {
    const { tagged, outline } = await reread(
      tree([
        paragraph('heading3', 'Deep'),
        heading('Part'),
        paragraph('heading3', 'Deeper'),
        paragraph('body', 'Text'),
      ]),
    );
    expect(tagged.map(({ role, text }) => [role, text])).toEqual([
      ['H1', 'Deep'],
      ['H2', 'Part'],
      ['H3', 'Deeper'],
      ['P', 'Text'],
    ]);
    expect(outline).toEqual(['Deep']);
  });

  it('tables with their header cells; what only stands beside something is no table', async () => {
    const cell = (text: string) => ({ blocks: [paragraph('body', text)] });
    const rows = [
      [cell('Action'), cell('Recommendations')],
      [cell('16'), cell('1, 2')],
    ];
    const columns = [1, 2];
    const annex = await reread(tree([{ kind: 'table', role: 'annex', columns, headerRows: 1, rows }]));
    expect(annex.tagged.filter(({ role }) => role.startsWith('T')).map(({ role }) => role)).toEqual([
      'TH',
      'TH',
      'TD',
      'TD',
    ]);
    const masthead = await reread(tree([{ kind: 'table', role: 'masthead', columns, headerRows: 0, rows }]));
    expect(masthead.tagged.map(({ role }) => role)).toEqual(['P', 'P', 'P', 'P']);
  });

  it('the language of each paragraph and cell that is not in the document’s', async () => {
    const french = (text: string) => paragraph('body', text, { language: 'fr' });
    const cell = (block: Paragraph) => ({ blocks: [block] });
    const rows = [
      [
        cell(paragraph('tableHeader', 'English')),
        cell(paragraph('tableHeader', 'Français', { language: 'fr' })),
      ],
      [cell(paragraph('body', 'Train staff')), cell(french('Former le personnel'))],
    ];
    const { info, tagged } = await reread(
      tree([
        french('Texte'),
        numbered(1, 'One'),
        { ...numbered(2, 'Deux'), language: 'fr' },
        { kind: 'table', role: 'parallel', columns: [1, 1], headerRows: 1, rows },
      ]),
    );
    const said = tagged.filter(({ text }) => text !== '').map(({ text, language }) => [text, language]);
    expect(info).toMatchObject({ Language: 'en-GB' });
    expect(said).toEqual([
      ['Texte', 'fr-FR'],
      ['1.', undefined],
      ['One', undefined],
      ['2.', undefined],
      ['Deux', 'fr-FR'],
      ['English', undefined],
      ['Français', 'fr-FR'],
      ['Train staff', undefined],
      ['Former le personnel', 'fr-FR'],
    ]);
  });

  it('the title, the issuing body and the day of the text, and nobody else', async () => {
    const { info } = await reread(guide(3));
    expect(info).toMatchObject({
      Title: 'Conclusions of the workshop',
      Author: 'Rabat Process',
      Subject: 'Abidjan, 24 October 2019',
      Language: 'en-GB',
      ModDate: 'D:20191024170509Z',
      CreationDate: 'D:20191024170509Z',
    });
  });

  it('the draft mark and the page numbers belong to the page and not to the text', async () => {
    const { letters } = await reread(
      tree([paragraph('body', 'Text')], { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } }),
    );
    expect(letters).toBe('Text');
  });
});

it('a sign that no font has is named, instead of an empty box', () => {
  const refused = writePdf(tree([paragraph('body', 'Well done 🙂, 中')]));
  expect(isRefusal(refused) && refused).toMatchObject({
    refused: 'export.noSigns',
    values: { signs: '🙂 (U+1F642), 中 (U+4E2D)' },
  });
});

it('controls, lone surrogates and what PDF forbids do not stop it', async () => {
  const { letters } = await reread(tree([paragraph('body', 'a\u0001b\ufeffc \ud800e')]));
  expect(letters).toBe('abc\ufffde');
});

it('the same document gives the same bytes, in other processes and time zones too', async () => {
  const [one, other] = hashes();
  expect(one).not.toBe(other);
  const module = await bundle('tests/pdf/hashes.ts', 'pdfHashes');
  const script = `import(${JSON.stringify(module.href)}).then((m) => console.log(JSON.stringify(m.hashes())))`;
  for (const TZ of ['Pacific/Kiritimati', 'America/New_York']) {
    const { stdout } = await run(process.execPath, ['-e', script], { env: { ...process.env, TZ } });
    expect(JSON.parse(stdout)).toEqual([one, other]);
  }
});
