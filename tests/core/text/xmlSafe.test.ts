import { expect, it } from 'vitest';
import { makeXmlSafe } from '../../../core/text/xmlSafe';

it.each([
  ['plain text, accents and 𝄞 stay', 'Côte d’Ivoire 𝄞\tœuvre', 'Côte d’Ivoire 𝄞\tœuvre', 0],
  ['control characters go', 'a\u0000b\u001fc\u0007', 'abc', 3],
  ['Word’s own breaks and carriage returns become line feeds', 'a\u000bb\r\nc\rd\u000ce', 'a\nb\nc\nd\ne', 0],
  ['lone surrogates become the replacement character', 'a\ud800b\udc00', 'a\ufffdb\ufffd', 2],
  ['so do the two that are no characters', '\ufffe\uffff', '\ufffd\ufffd', 2],
])('%s', (_title, before, text, changed) => {
  expect(makeXmlSafe(before)).toEqual({ text, changed });
});
