import { describe, expect, it } from 'vitest';
import { MAX_ROWS, readRegistration } from '../../../core/participants/registration';
import { context, notes, read } from './readList';
import { cpuClock } from '../../support/cpu';

describe('content that cannot be read', () => {
  it('is refused row by row with its reason, and the rest is read', () => {
    const list = read([
      ['Name', 'Country', 'Function'],
      ['', 'Mali', 'Judge'],
      ['A A', 'Mali', 'x'.repeat(501)],
      ['B B', 'Mali', 'Judge'],
    ]);
    expect(list.totals).toEqual({ rows: 3, imported: 1, merged: 0, refused: 2 });
    expect(list.rows.map((row) => (row.kind === 'refused' ? row.reason.refused : row.kind))).toEqual([
      ...['registration.noName', 'registration.tooLong', 'new'],
    ]);
    expect(list.rows[1]?.cells[2]).toMatchObject({ column: 2, state: 'refused' });
  });

  it('is reported, such as a row without a name or a column that is not kept', () => {
    const list = read([
      ['Participants'],
      ['Name', 'Country', 'Hotel'],
      ['A A', 'Mali', 'Ivoire'],
      ['', '', '12'],
      ['Name', 'Country', 'Hotel'],
      ['B B', 'Chad', ''],
    ]);
    expect(list.totals.rows).toBe(2);
    expect(list.skipped).toEqual([
      { row: 1, why: 'above' },
      { row: 2, why: 'above' },
      { row: 4, why: 'blank' },
      { row: 5, why: 'header' },
    ]);
    expect(list.unread).toEqual([{ column: 2, header: 'Hotel', cells: 1 }]);
  });

  it('is the whole list when no column holds names or the list is too long', () => {
    const mapping = { header: null, firstRow: 0, columns: ['delegation' as const], fillDown: false };
    expect(readRegistration([['Mali']], mapping, context())).toMatchObject({
      refused: 'registration.noNames',
    });
    const endless = Array.from({ length: MAX_ROWS + 1 }, (_, at) => [`Person ${at}`]);
    expect(readRegistration(endless, { ...mapping, columns: ['name'] }, context())).toMatchObject({
      refused: 'registration.tooManyRows',
    });
  });

  it('is kept as text with a warning when it looks like a formula, a wrong address or neither yes nor no', () => {
    const list = read([
      ['Name', 'Country', 'Function', 'E-mail', 'Head'],
      ['A A', 'Mali', '=HYPERLINK("x")', 'awa at example', 'perhaps'],
    ]);
    expect(list.participants[0]).toMatchObject({
      function: '=HYPERLINK("x")',
      email: 'awa at example',
      head: false,
    });
    expect(notes(list).sort()).toEqual(['registration.email', 'registration.formula', 'registration.head']);
  });

  it('loses control characters and lone surrogates', () => {
    const list = read([
      ['Name', 'Country'],
      ['A\u0001w\uD800a\u200B  Diop', 'Mali'],
    ]);
    expect(list.participants[0]?.name).toBe('Awa Diop');
  });

  it('takes twenty thousand rows of three hundred columns in a few seconds', { timeout: 60_000 }, () => {
    const wide = Array.from({ length: 299 }, (_, at) => `c${at}`);
    const cells = [
      ['Name', 'Country', ...wide],
      ...Array.from({ length: MAX_ROWS }, (_, at) => [`Person ${at}`, `Country ${at % 3_000}`, ...wide]),
    ];
    const spent = cpuClock();
    expect(read(cells).totals).toEqual({ rows: MAX_ROWS, imported: MAX_ROWS, merged: 0, refused: 0 });
    expect(spent()).toBeLessThan(10_000);
  });
});
