import { expect, it } from 'vitest';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { xmlOf } from './open';
import { paragraph, tree } from './trees';

it('writes Arabic from right to left, and the Latin words in it from left to right', async () => {
  const xml = await xmlOf(tree([paragraph('body', 'ندعو IOM.'), paragraph('body', 'See ندعو now.')]));
  const [arabic = '', english = ''] = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const runsOf = (of: string) =>
    [...of.matchAll(/<w:r><w:rPr>(.*?)<\/w:rPr><w:t[^>]*>(.*?)<\/w:t>/g)].map(
      ([, look = '', text]) => `${look.includes('<w:rtl/>') ? '<' : '>'}${text}`,
    );
  expect(arabic).toContain('<w:bidi/>');
  expect(runsOf(arabic)).toEqual(['<ندعو ', '>IOM', '<.']);
  expect(english).not.toContain('<w:bidi/>');
  expect(runsOf(english)).toEqual(['>See ', '<ندعو', '> now.']);
});

it('has soft hyphens and hyphens that hold words together as Word’s own', async () => {
  const document = tree([paragraph('body', 'inter\u00admediate 1\u20112')]);
  expect(await xmlOf(document)).toContain(
    '<w:t>inter</w:t><w:softHyphen/><w:t>mediate 1</w:t><w:noBreakHyphen/><w:t>2</w:t>',
  );
  expect(verifyDocx(await writeDocx(document), document)).toBeNull();
});
