import { beforeEach, describe, expect, it } from 'vitest';
import { correctionOf } from '../../core/queries/correctionOf';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { CORRECTION, correctedSample, printedTree } from '../fixtures/corrected';
import { SEED_STYLES } from '../fixtures/seeds';
import { partsOf, reread, styleOf, xmlOf } from './open';
import { faultsOf, VALIDATOR } from './openXmlSdk';

describe('the Word file of a corrected text', () => {
  it.each(SEED_STYLES)(
    'has the notice in a style of its own before the title, in no list: %s',
    async (style) => {
      const { paragraphs } = await reread(printedTree(correctedSample(style), 'en'));
      const notice = paragraphs.filter(({ style: id }) => id === 'CorrectionNotice');
      expect(notice).toHaveLength(1);
      expect(notice[0]?.text.split('\n').slice(0, 2)).toEqual([
        'Corrected text: Corr.1 of 1 December 2019',
        'It replaces the text issued on 24 October 2019.',
      ]);
      expect(notice.every(({ numId, label }) => numId === undefined && label === undefined)).toBe(true);
      const before = paragraphs.slice(
        0,
        paragraphs.findIndex(({ style: id }) => id === 'CorrectionNotice'),
      );
      expect(before.every(({ style: id }) => id.startsWith('Masthead') || id === 'TableSpacer')).toBe(true);
      expect(notice[0]?.spans.filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
        'Corrected text: Corr.1 of 1 December 2019',
      ]);
    },
  );

  it('keeps the notice on one page, with the title, shaded and with a rule at its side', async () => {
    const tree = printedTree(correctedSample('workshop-guide'), 'en');
    const style = styleOf(await xmlOf(tree, 'word/styles.xml'), 'CorrectionNotice');
    expect(style).toMatch(/<w:keepNext\/>.*<w:keepLines\/>/s);
    expect(style).toMatch(/<w:left w:val="single" w:color="[0-9A-F]{6}" w:sz="24" w:space="6"\/>/);
    expect(style).toContain('<w:shd w:fill="F2F2F2" w:color="auto" w:val="clear"/>');
  });

  it('has in its properties the correction, what it replaces, and that it is in force', async () => {
    const parts = partsOf(await writeDocx(printedTree(correctedSample('workshop-guide'), 'en')));
    expect(parts['docProps/core.xml']).toContain(
      '<cp:contentStatus>Issued, in force when this file was made</cp:contentStatus>',
    );
    const custom = [
      ...(parts['docProps/custom.xml'] ?? '').matchAll(/pid="(\d)" name="([^"]+)"><vt:lpwstr>([^<]+)/g),
    ].map(([, id, name, value]) => [id, name, value]);
    expect(custom).toEqual([
      ['2', 'Date of issue', '2 December 2019'],
      ['3', 'Correction', 'Corrected text: Corr.1 of 1 December 2019'],
      ['4', 'What it replaces', 'It replaces the text issued on 24 October 2019.'],
    ]);
    expect(parts['[Content_Types].xml']).toContain('PartName="/docProps/custom.xml"');
    expect(parts['_rels/.rels']).toContain('Target="docProps/custom.xml"');
    // The reason is typed by a person and may name somebody.
    expect(parts['docProps/custom.xml']).not.toContain(CORRECTION.reason.en);
  });

  it('has in its properties, in French, that a text was replaced, is in progress, or was not issued', async () => {
    const standing = async (...[workshop, options]: [Parameters<typeof printedTree>[0], object?]) =>
      (await reread(printedTree(workshop, 'fr', options))).properties.validity;
    const corrected = correctedSample('workshop-guide');
    expect(await standing(corrected, { replacedBy: { number: 'Corr.2' } })).toBe('Remplacé par Corr.2');
    expect(await standing(corrected, { replacedBy: {} })).toBe('Remplacé');
    const { issue: _, ...document } = corrected.document;
    const inHand = { ...corrected, document: { ...document, status: 'corrected' as const } };
    expect(correctionOf(inHand.document)?.number).toBe('Corr.1');
    expect(await standing(inHand)).toBe('Correction en cours, non publiée');
    expect(await standing({ ...corrected, document: { ...document, status: 'adopted' } })).toBe('Non publié');
  });

  it('is refused when it differs from its tree', async () => {
    const tree = printedTree(correctedSample('joint-document'), 'en');
    const bytes = await writeDocx(tree);
    expect(verifyDocx(bytes, tree)).toBeNull();
    const replaced = { ...tree.properties, validity: 'Replaced' };
    expect(verifyDocx(bytes, { ...tree, properties: replaced })).toMatchObject({
      refused: 'export.mismatch',
    });
    const without = { ...tree.properties, further: [] };
    expect(verifyDocx(bytes, { ...tree, properties: without })).toMatchObject({ refused: 'export.mismatch' });
  });

  describe('by the validator of Word’s maker, a corrected text', { timeout: 60_000 }, () => {
    beforeEach((context) => {
      if (VALIDATOR === '') context.skip('the Open XML SDK’s validator is not here: see .ci/openXml.sh');
    });

    it.each(['joint-document', 'workshop-guide'])('has nothing wrong: %s', async (style) => {
      const bytes = await writeDocx(printedTree(correctedSample(style), 'fr'));
      expect(await faultsOf(bytes, 'Office2013')).toEqual([]);
      expect(await faultsOf(bytes, 'Microsoft365')).toEqual([]);
    });
  });
});
