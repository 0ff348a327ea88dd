import { expect, it } from 'vitest';
import { hasUnbalancedDirection } from '../../../core/text/unbalancedDirection';

it.each([
  ['plain Arabic', 'ندعو \u200fالدول', false],
  ['an isolate that ends', '\u2067نص \u2066IOM\u2069\u2069', false],
  ['an override that ends', 'Pay \u202e000,1\u202c now', false],
  ['an override that does not end', 'Pay \u202e000,1 now', true],
  ['an isolate that does not end', 'Pay \u2067now', true],
  ['an end of something else', 'now\u202c', true],
  ['an end in the wrong place', '\u2067\u202e\u2069', true],
])('%s', (_name, text, reaches) => {
  expect(hasUnbalancedDirection(text)).toBe(reaches);
});
