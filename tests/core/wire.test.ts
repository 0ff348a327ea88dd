import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWire, toWire, Uploaded } from '../../core/contract/wire';

describe('a message on the wire', () => {
  it('carries any bytes unchanged, at any place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(fromWire(toWire({ deep: [{ bytes }] }))).toEqual({ deep: [{ bytes: new Uint8Array(bytes) }] });
      }),
      { numRuns: 30 },
    );
  });

  it('carries ordinary values as JSON does', () => {
    const value = { a: [1, 'é', null, true], b: { $bytes: 3, more: 1 } };
    expect(fromWire(toWire(value))).toEqual(value);
  });

  it('keeps a key called __proto__ an ordinary key', () => {
    const value = fromWire('{"__proto__": {"admin": true}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('may name bytes that were uploaded before, which are then read from there', () => {
    const said = toWire({ name: 'a', bytes: new Uploaded('first') });
    const sent = new Map([['first', new Uint8Array([1, 2])]]);
    const upload = (name: string) => sent.get(name) ?? new Uint8Array();
    expect(fromWire(said, { upload })).toEqual({ name: 'a', bytes: new Uint8Array([1, 2]) });
    expect(() => fromWire(said)).toThrow(SyntaxError);
  });

  it('is refused when its bytes are not base64', () => {
    expect(() => fromWire('{"$bytes": "§§"}')).toThrow(SyntaxError);
  });
});
