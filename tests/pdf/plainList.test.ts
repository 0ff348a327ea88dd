import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Paragraph } from '../../core/document/tree';
import { layoutOf } from '../../pdf/layout';
import { bullet, guide, numbered, paragraph, tree } from '../word/trees';
import { pdfOf } from './written';

const subItem = paragraph('subItem', 'at sea', {
  list: { listId: 'sub', level: 1, format: 'letter', pattern: '(%)', start: 1, label: '(a)' },
});
const french: Paragraph = { ...numbered(2, 'Partager les données'), language: 'fr' };

describe('a list is plain', () => {
  const kindsOf = (...items: Paragraph[]) => layoutOf(tree(items)).blocks.map(({ kind }) => kind);

  it.each([
    ['where its items are one paragraph each', 'plainList', [numbered(1, 'Train'), numbered(2, 'Share')]],
    ['not with sub-items', 'list', [numbered(1, 'Train:'), subItem]],
    ['not with a reservation', 'list', [numbered(1, 'Train'), paragraph('reservation', 'Spain reserves.')]],
    ['not with bullets', 'list', [bullet('r1', 'Train')]],
    ['not with a text in another language', 'list', [numbered(1, 'Train'), french]],
    ['not with a text from right to left', 'list', [numbered(1, 'الاتجار بالبشر')]],
    [
      'not with one that keeps with the next',
      'list',
      [numbered(1, 'Train'), { ...numbered(2, 'Share'), keepWithNext: true }],
    ],
  ] as const)('%s', (_case, kind, items) => {
    expect(kindsOf(...items)).toEqual([kind]);
  });

  it('inside of an item too', () => {
    const [list] = layoutOf(tree([numbered(1, 'Train:'), subItem])).blocks;
    expect(list?.kind === 'list' && list.items[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'plainList',
    ]);
  });
});

it('what stands in a plain list stands where it does in any other', async () => {
  const { blocks, ...more } = guide(120);
  const items = blocks.filter((block) => block.kind === 'paragraph' && block.role === 'recommendation');
  const last = numbered(121, 'Partager les données');
  const [plain, other] = await Promise.all(
    [last, { ...last, language: 'fr' as const }].map((each) =>
      placesOf(pdfOf({ ...more, blocks: [...items, each] })),
    ),
  );
  expect(plain?.length).toBeGreaterThan(400);
  expect(plain).toEqual(other);
});

it.each(['plain', 'other'])(
  'a reference into a %s list leads to the top of the line that it names',
  async (kind) => {
    const reference = { kind: 'crossReference' as const, recommendation: 'r40', text: '40' };
    const items = Array.from({ length: 60 }, (_, index) =>
      numbered(index + 1, `What item ${index + 1} says`),
    );
    const last = numbered(61, [{ kind: 'text', text: 'See ' }, reference]);
    const bytes = pdfOf(tree([...items, kind === 'plain' ? last : { ...last, language: 'fr' }]));
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const annotations: unknown[] = await (await document.getPage(document.numPages)).getAnnotations();
    const [{ dest }] = z.tuple([z.object({ dest: z.array(z.unknown()) })]).parse(annotations);
    const [page, foot] = (await placesOf(bytes)).flatMap(([at, text, , y]) =>
      text === '40.' ? [at, y] : [],
    );
    expect(dest[0]).toEqual(refOf(await document.getPage(Number(page))));
    // A viewer that goes there shows the line whole, which is twelve points high.
    expect(Number(dest[3])).toBeGreaterThan(Number(foot) / 10 + 12);
    expect(Number(dest[3])).toBeLessThan(Number(foot) / 10 + 40);
  },
);

const refOf = ({ ref }: { ref: unknown }) => ref;

/** Every text of a PDF with its page, and its place on it to a tenth of a point. */
async function placesOf(bytes: Uint8Array): Promise<unknown[][]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const places: unknown[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const at = item.transform.slice(4).map((each: number) => Math.round(each * 10));
      places.push([number, item.str, ...at]);
    }
  }
  return places;
}
