import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deskRequests } from '../../core/contract';
import { tooLarge } from '../../core/requestSize';

const MB = 1024 * 1024;

/** Names of requests with a field that takes bytes and nothing else. */
const carrying = Object.entries(deskRequests).flatMap(([name, { input }]) =>
  input instanceof z.ZodObject &&
  Object.values(input.shape).some(
    (field) =>
      field instanceof z.ZodType &&
      field.safeParse(new Uint8Array(1)).success &&
      !field.safeParse('a word').success,
  )
    ? [name]
    : [],
);

describe('a request', () => {
  it.each(carrying)('%s, which brings a file, may be as large as a file', (name) => {
    expect(tooLarge(name, 40 * MB)).toBeUndefined();
    expect(tooLarge(name, 60 * MB)).toMatchObject({ refused: 'file.tooLarge' });
  });

  it('that brings no file may not', () => {
    expect(carrying.length).toBeGreaterThanOrEqual(4);
    for (const name of Object.keys(deskRequests).filter((each) => !carrying.includes(each)))
      expect(tooLarge(name, 9 * MB), name).toMatchObject({ refused: 'file.tooLarge' });
  });
});
