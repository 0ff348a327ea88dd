import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../core/document/tree';
import { explain } from '../../core/messages/explain';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { guide, heading, numbered, paragraph, tree } from './trees';

/** The message for a file altered after it was written; empty when it passes. */
async function verdict(
  document: DocumentTree,
  alter: (xml: string) => string,
  part = 'word/document.xml',
): Promise<string> {
  const parts = unzipSync(await writeDocx(document));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = alter(before);
  expect(after).not.toBe(before);
  parts[part] = strToU8(after);
  const refusal = verifyDocx(zipSync(parts), document);
  return refusal ? explain(refusal) : '';
}

describe('the check of a file before it is handed out', () => {
  const draft = guide(22, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05 (Abidjan)' } });

  it('accepts the file of the writer', async () => {
    expect(verifyDocx(await writeDocx(draft), draft)).toBeNull();
  });

  it('names the paragraph when a word differs', async () => {
    expect(await verdict(draft, (xml) => xml.replace('interdepartmental', 'intergalactic'))).toContain(
      'intergalactic',
    );
  });

  it('names the difference in French for a French interface', async () => {
    const bytes = await writeDocx(draft);
    const refusal = verifyDocx(bytes, { ...draft, footer: { ...draft.footer, left: 'Another house' } });
    expect(refusal && explain(refusal, 'fr')).toContain('son pied de page n’est pas «\u00a0Another house');
    expect(refusal && explain(refusal, 'fr')).not.toContain('its ');
  });

  it('notices a number that Word would compute otherwise', async () => {
    const message = await verdict(
      draft,
      (xml) => xml.replace('<w:startOverride w:val="1"/>', '<w:startOverride w:val="2"/>'),
      'word/numbering.xml',
    );
    expect(message).toContain('Word numbers it “2.”, the workshop “1.”');
  });

  it('notices a label in the tree that Word would not compute', async () => {
    const wrong = tree([numbered(1, 'First.'), numbered(3, 'Third.')]);
    const refusal = verifyDocx(await writeDocx(wrong), wrong);
    expect(refusal && explain(refusal)).toContain('Word numbers it “2.”, the workshop “3.”');
  });

  it('notices a lost paragraph, style, bold run, language or bookmark', async () => {
    expect(
      await verdict(draft, (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr/, '<w:sectPr')),
    ).toContain('paragraphs where the workshop has');
    expect(await verdict(draft, (xml) => xml.replace('"Heading1"', '"Heading2"'))).toContain(
      'its style is Heading2',
    );
    expect(await verdict(draft, (xml) => xml.replace('<w:b/>', ''))).toContain('bold');
    expect(await verdict(draft, (xml) => xml.replace('"en-GB"', '"fr-FR"'))).toContain('language');
    expect(await verdict(draft, (xml) => xml.replace(/"_rec_\w+"/, '"_other"'))).toContain('bookmark');
  });

  it('notices a style of a role, a mark, a table or the footer that is used but not defined', async () => {
    const document = tree([
      paragraph('referenceLine', 'With reference to the plan'),
      paragraph('body', [{ kind: 'text', text: 'shall', mark: 'bracket' }]),
      {
        kind: 'table',
        role: 'form',
        columns: [1],
        headerRows: 0,
        rows: [[{ blocks: [paragraph('tableCell', 'Name')] }]],
      },
    ]);
    const without = (id: string) => (xml: string) =>
      xml.replace(new RegExp(`<w:style (?:(?!<w:style ).)*w:styleId="${id}".*?</w:style>`, 's'), '');
    for (const id of ['ReferenceLine', 'BracketedText', 'TableCell', 'FormTable', 'Footer']) {
      expect(await verdict(document, without(id), 'word/styles.xml')).toContain(
        `it uses the style ${id}, which is not defined in it`,
      );
    }
  });

  it('notices a lost draft mark, page count and author', async () => {
    expect(await verdict(draft, (xml) => xml.replace('DRAFT', 'FINAL'), 'word/header1.xml')).toContain(
      'header',
    );
    expect(await verdict(draft, (xml) => xml.replace(/<w:headerReference[^>]*>/, ''))).toContain(
      'draft mark',
    );
    expect(await verdict(draft, (xml) => xml.replace('NUMPAGES', 'AUTHOR'), 'word/footer1.xml')).toContain(
      'pages',
    );
    expect(
      await verdict(draft, (xml) => xml.replaceAll('Rabat Process', 'PC-7'), 'docProps/core.xml'),
    ).toContain('author');
  });

  it('notices two lists that Word would count as one', async () => {
    const two = tree([
      heading('One'),
      numbered(1, 'A.', { listId: 'one' }),
      heading('Two'),
      { ...numbered(1, 'B.', { listId: 'two' }), source: { kind: 'recommendation', id: 'r9' } },
    ]);
    expect(verifyDocx(await writeDocx(two), two)).toBeNull();
    expect(await verdict(two, (xml) => xml.replace('w:numId w:val="2"', 'w:numId w:val="1"'))).not.toBe('');
  });

  it('notices a reference whose target is gone', async () => {
    const document = tree([
      numbered(1, 'First.'),
      numbered(2, [{ kind: 'crossReference', recommendation: 'r1', text: '1' }]),
    ]);
    expect(verifyDocx(await writeDocx(document), document)).toBeNull();
    expect(await verdict(document, (xml) => xml.replace(/ REF _rec_\w+/, ' REF _rec_0'))).toContain(
      'refers to nothing',
    );
  });

  it('refuses a file that is no document', () => {
    const document = tree([paragraph('body', 'Text.')]);
    expect(verifyDocx(strToU8('not a zip'), document)?.refused).toBe('export.mismatch');
  });
});
