import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocumentAs } from '../../core/edition/documentForm';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import type { DocumentTree } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { EU, imageFile, imageOf, PARTNER, withTestEmblems } from '../fixtures/emblems';
import { inputOf, twoLanguages } from '../fixtures/forms';
import { peopleList, SHEET } from '../fixtures/people';
import { faultsOf, VALIDATOR } from './openXmlSdk';

function treeOf(emblems?: Parameters<typeof withTestEmblems>[1], form = {}): DocumentTree {
  const style = withTestEmblems('workshop-guide', emblems);
  const tree = makeDocumentAs({ ...inputOf(twoLanguages()), style }, form);
  if (Array.isArray(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}
const filesOf = async (tree: DocumentTree) => unzipSync(await writeDocx(tree));

describe('emblems in a Word file', () => {
  it('an image is one file, related once from each header or footer that shows it', async () => {
    const files = await filesOf(treeOf());
    expect(Object.keys(files).filter((name) => name.includes('media'))).toEqual([
      'word/media/emblem1.png',
      'word/media/emblem2.png',
    ]);
    expect(files['word/media/emblem1.png']).toEqual(imageFile('flag.png'));
    const relations = Object.entries(files)
      .filter(([name]) => /_rels\/(header|footer)\d\.xml\.rels/.test(name))
      .map(([, bytes]) =>
        [...strFromU8(bytes).matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id, to]) => `${id} ${to}`),
      );
    expect(relations.map((each) => each.join()).sort()).toEqual([
      'rIdEmblem1 media/emblem1.png,rIdEmblem2 media/emblem2.png',
      'rIdEmblem2 media/emblem2.png',
      'rIdEmblem2 media/emblem2.png',
      'rIdEmblem2 media/emblem2.png',
    ]);
    const twice = await filesOf(
      treeOf([EU, { ...EU, id: 'eu2', place: { edge: 'head', side: 'right', pages: 'first' } }]),
    );
    const relation =
      Object.entries(twice).find(([name]) => /_rels\/header/.test(name))?.[1] ?? new Uint8Array();
    expect(strFromU8(relation).match(/<Relationship /g)).toHaveLength(1);
  });

  it('it is as large as asked for, says what it shows, and has a number of its own', async () => {
    const files = await filesOf(treeOf([{ ...EU, alt: { en: 'Flag & "stars"' } }, PARTNER]));
    const xml = Object.entries(files)
      .filter(([name]) => /word\/header\d/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    // 14 mm high, three to two: 21 mm wide; a millimetre has 36,000 EMU.
    expect(xml).toContain('<wp:extent cx="756000" cy="504000"/>');
    expect(xml).toContain('descr="Flag &amp; &quot;stars&quot;"');
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toContain('w:val="EmblemStatement"');
  });

  it('the first page is another one only where something stands on it alone', async () => {
    const document = async (emblems: Parameters<typeof treeOf>[0]) =>
      strFromU8((await filesOf(treeOf(emblems)))['word/document.xml'] ?? new Uint8Array());
    expect(await document([PARTNER])).not.toContain('w:titlePg');
    expect(await document([EU])).toContain('w:titlePg');
  });

  it('is read back, and a file with another image or other words is not handed over', async () => {
    const tree = treeOf();
    const bytes = await writeDocx(tree);
    expect(verifyDocx(bytes, tree)).toBeNull();
    const [first, ...others] = tree.emblems ?? [];
    if (!first) throw new Error('no emblem');
    const differs = (changed: Partial<typeof first>) =>
      verifyDocx(bytes, { ...tree, emblems: [{ ...first, ...changed }, ...others] });
    expect(differs({ alt: 'Another' })).toMatchObject({
      values: { detail: { refused: 'mismatch.emblems' } },
    });
    expect(differs({ image: imageOf('flag.jpg').image })).not.toBeNull();
    expect(differs({ statements: [] })).not.toBeNull();
  });

  it('what somebody typed into an emblem’s words is never taken for a slot', async () => {
    const tree = treeOf([
      { ...EU, alt: { en: 'slot:footer-left' }, statement: { en: 'slot:emblems-head-first $&' } },
    ]);
    expect(verifyDocx(await writeDocx(tree), tree)).toBeNull();
  });

  it('the Open XML SDK finds nothing, in any place and form', { timeout: 120_000 }, async (context) => {
    if (VALIDATOR === '') context.skip('the Open XML SDK is not here: see .ci/openXml.sh');
    const sheet = makePeopleList({ ...peopleList(SHEET), style: withTestEmblems() });
    if (isRefusal(sheet)) throw new Error(JSON.stringify(sheet));
    const trees = [
      treeOf(),
      treeOf([{ ...PARTNER, place: { edge: 'foot', side: 'right', pages: 'first' } }]),
      treeOf(undefined, { beside: 'fr' }),
      sheet,
    ];
    for (const tree of trees)
      for (const word of ['Office2013', 'Microsoft365'] as const)
        expect(await faultsOf(await writeDocx(tree), word)).toEqual([]);
  });
});
