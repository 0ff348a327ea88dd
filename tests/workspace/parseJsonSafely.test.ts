import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { parseJsonSafely } from '../../workspace/json/parseJsonSafely';
import { cpuClock } from '../support/cpu';

describe('parsing foreign JSON', () => {
  it('gives the value, with or without a byte order mark', () => {
    expect(parseJsonSafely('{"a":[1,null]}')).toEqual({ value: { a: [1, null] } });
    expect(parseJsonSafely('\ufeff{"a":1}')).toEqual({ value: { a: 1 } });
    expect(parseJsonSafely(Buffer.from('\ufeff"é"'))).toEqual({ value: 'é' });
  });

  it.each([
    ['', 'json.empty', undefined],
    ['  \n ', 'json.empty', undefined],
    ['{"a": 1', 'json.cutShort', 'line 1, column 8'],
    ['{"a": "unfinish', 'json.cutShort', 'line 1, column 7'],
    ['{"a": "half\\', 'json.cutShort', 'line 1, column 7'],
    ['[1,\n 2,\n oops]', 'json.unexpected', 'line 3, column 2'],
    ['{"a": 1,}', 'json.unexpected', 'line 1, column 9'],
    ["{'a': 1}", 'json.unexpected', 'line 1, column 2'],
    ['{"a" 1}', 'json.unexpected', 'line 1, column 6'],
    ['[1] 2', 'json.unexpected', 'line 1, column 5'],
    ['[01]', 'json.unexpected', 'line 1, column 2'],
    ['PK\u0003\u0004', 'json.unexpected', 'line 1, column 1'],
    ['<html>', 'json.unexpected', 'line 1, column 1'],
  ])('refuses %j and says where', (text, refused, where) => {
    expect(parseJsonSafely(text)).toMatchObject(where === undefined ? { refused } : { refused, where });
  });

  it('names a place in any text that is not JSON', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '}', ',', '"', 'x', '\\'))
      .map(
        ([text, at, noise]) =>
          text.slice(0, at % (text.length + 1)) + noise + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(broken, (text) => {
        const outcome = parseJsonSafely(text);
        if (isRefusal(outcome))
          expect(['json.empty', 'json.forbiddenKey'].includes(outcome.refused) || outcome.where).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a":{"__proto__":{"admin":true}}}', '__proto__', 'a.__proto__'],
    ['{"list":[{},{"constructor":1}]}', 'constructor', 'list[1].constructor'],
    ['{"__proto\\u005f_":1}', '__proto__', '__proto__'],
  ])('refuses the key that reaches prototypes in %s', (text, key, where) => {
    expect(parseJsonSafely(text)).toEqual({ refused: 'json.forbiddenKey', values: { key }, where });
  });

  it('refuses a hundred thousand brackets without a stack overflow', () => {
    expect(parseJsonSafely('['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({
      refused: 'json.tooDeep',
    });
    expect(parseJsonSafely('['.repeat(100_000))).toMatchObject({ refused: 'json.tooDeep' });
  });

  it('refuses what is too large before reading it, and bytes that are not UTF-8', () => {
    expect(parseJsonSafely('x'.repeat(101), { bytes: 100 })).toMatchObject({ refused: 'file.tooLarge' });
    expect(parseJsonSafely(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).toMatchObject({
      refused: 'file.notUtf8',
    });
  });

  const MB = 1024 * 1024;
  it.each([
    ['zeros', '[' + '0,'.repeat(17 * MB) + '0]', 'json.tooManyValues'],
    ['empty arrays', '[' + '[],'.repeat(11 * MB) + '[]]', 'json.tooManyValues'],
    ['empty objects', '[' + '{},'.repeat(11 * MB) + '{}]', 'json.tooManyValues'],
    ['one long text', `{"x":"${'a'.repeat(34 * MB)}"}`, 'json.longString'],
    ['one long text that is cut', `{"x":"${'a'.repeat(34 * MB)}`, 'json.longString'],
    ['line breaks of a text', `{"x":"${'\\n'.repeat(17 * MB)}"}`, 'json.longString'],
    ['brackets', '['.repeat(17 * MB) + ']'.repeat(17 * MB), 'json.tooDeep'],
    ['line ends', '\n'.repeat(34 * MB) + '{', 'json.cutShort'],
  ])('refuses 34 MB of %s within a second or two', (_what, text, refused) => {
    const bytes = Buffer.from(text);
    const spent = cpuClock();
    expect(parseJsonSafely(bytes)).toMatchObject({ refused });
    expect(spent()).toBeLessThan(2_500);
  });

  it('names the place of a fault in a long text, and has a limit that can be set', () => {
    const long = 'a'.repeat(3 * MB);
    expect(parseJsonSafely(`["${long}`)).toMatchObject({
      refused: 'json.cutShort',
      where: 'line 1, column 2',
    });
    expect(parseJsonSafely(`["${long}"}`)).toMatchObject({ refused: 'json.unexpected' });
    expect(parseJsonSafely(`["${long}"]`, { string: MB })).toMatchObject({ refused: 'json.longString' });
    expect(parseJsonSafely(`["${long}"]`)).toEqual({ value: [long] });
  });

  it('does not count brackets and commas within strings', () => {
    const text = JSON.stringify({ x: '[{,"\\'.repeat(100) });
    expect(parseJsonSafely(text, { values: 3, depth: 1 })).toEqual({ value: JSON.parse(text) });
  });
});
