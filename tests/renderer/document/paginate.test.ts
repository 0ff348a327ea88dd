import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pagination, type Measured, type Slice } from '../../../renderer/blocks/document/paginate';

type Given = Omit<Partial<Measured>, 'lines'> & { lines?: number };

/** Paragraphs of so many lines of 10 pixels each, 10 pixels apart. */
function column(...paragraphs: (number | Given)[]): Measured[] {
  let top = 0;
  return paragraphs.map((paragraph) => {
    const given = typeof paragraph === 'number' ? { lines: paragraph } : paragraph;
    const { lines = 1, ...rest } = given;
    const block: Measured = {
      top,
      bottom: top + lines * 10,
      lines: { offset: 0, height: 10, count: lines },
      keepWithNext: false,
      pageBreakBefore: false,
      ...rest,
    };
    top = block.bottom + 10;
    return block;
  });
}

/** Their pages, when all blocks come at once. */
function paginate(blocks: readonly Measured[], height: number) {
  const pagination = new Pagination(height);
  pagination.add(blocks);
  return pagination.pages;
}

const heading = { keepWithNext: true, lines: 1 };
/** The blocks on each page, and where a divided one is cut. */
const drawn = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) =>
    page.map(({ block, from, to, part }) => (part ? `${block}:${from}-${to}` : `${block}`)),
  );

describe('pages', () => {
  it('are one when everything fits', () => {
    expect(drawn(paginate(column(2, 2), 100))).toEqual([['0', '1']]);
  });

  it('divide a paragraph between its lines, never leaving one line alone', () => {
    expect(drawn(paginate(column(5, 5), 100))).toEqual([['0', '1:0-30'], ['1:30-50']]);
    expect(drawn(paginate(column(8, 3), 100))).toEqual([['0'], ['1']]);
  });

  it('start the rest of a paragraph at the top of the next page', () => {
    const [, second] = paginate(column(5, 6), 100);
    expect(second?.[0]).toMatchObject({ y: 0, continued: true });
  });

  it('keep a heading with the text below it', () => {
    expect(drawn(paginate(column(6, heading, 3), 90))).toEqual([['0'], ['1', '2']]);
    expect(drawn(paginate(column(4, heading, heading, 3), 90))).toEqual([['0'], ['1', '2', '3']]);
  });

  it('start an annex on a page of its own', () => {
    expect(drawn(paginate(column(2, { pageBreakBefore: true }), 100))).toEqual([['0'], ['1']]);
  });

  it('divide a block that is longer than a page as often as necessary', () => {
    const pages = paginate(column(25), 100);
    expect(drawn(pages)).toEqual([['0:0-100'], ['0:100-200'], ['0:200-250']]);
  });

  it('are finite in number whatever cannot be divided or separated', () => {
    const block: Measured = { top: 0, bottom: 500, keepWithNext: true, pageBreakBefore: false };
    const rest = { ...block, top: 510, bottom: 1_000 };
    expect(drawn(paginate([block, rest], 100))).toEqual([['0'], ['1']]);
  });

  it('are the same when the blocks come in parts, and a full one never changes', () => {
    const paragraph = fc.record({
      lines: fc.integer({ min: 1, max: 25 }),
      keepWithNext: fc.boolean(),
      pageBreakBefore: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (given, step) => {
        const blocks = column(...given);
        const parts = new Pagination(100);
        const full: Slice[][] = [];
        for (let start = 0; start < blocks.length; start += step) {
          parts.add(blocks.slice(start, start + step));
          expect(parts.fullPages.slice(0, full.length)).toEqual(full);
          full.splice(0, full.length, ...structuredClone(parts.fullPages));
        }
        expect(parts.pages).toEqual(paginate(blocks, 100));
      }),
    );
  });
});
