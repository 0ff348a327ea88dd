import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../core/participants/delimited';

describe('a list as text', () => {
  it.each([
    [',', 'Name,Country\nAwa Diop,Mali\nJo Roe,Chad\n'],
    [';', 'Name;Country\nAwa Diop;Mali\nJo Roe;Chad\n'],
    ['\t', 'Name\tCountry\r\nAwa Diop\tMali\r\nJo Roe\tChad'],
  ] as const)('shows its separator %j by the even table it makes', (separator, text) => {
    expect(readDelimited(text)).toEqual({
      separator,
      cells: [
        ['Name', 'Country'],
        ['Awa Diop', 'Mali'],
        ['Jo Roe', 'Chad'],
      ],
    });
  });

  it('is split at semicolons although its names hold commas', () => {
    expect(readDelimited('Name;Country\n"Diop, Awa";Mali\nRoe, Jo;Chad').cells).toEqual([
      ['Name', 'Country'],
      ['Diop, Awa', 'Mali'],
      ['Roe, Jo', 'Chad'],
    ]);
  });

  it('keeps separators and line breaks in quotation marks', () => {
    expect(readDelimited('Name,Function\n"Diop, Awa","Head of\nunit ""A"""\n').cells[1]).toEqual([
      'Diop, Awa',
      'Head of\nunit "A"',
    ]);
  });

  it('is read to its end although a quotation mark is never closed', () => {
    const { cells } = readDelimited('Name,Country\n"Awa Diop,Mali\nJo Roe,Chad');
    expect(cells).toHaveLength(3);
    expect(cells[2]).toEqual(['Jo Roe', 'Chad']);
  });

  it('is split at the separator that Excel declares, and that line is counted', () => {
    const { separator, cells } = readDelimited('sep=;\r\nA,B;C\r\n');
    expect(separator).toBe(';');
    expect(cells).toEqual([[], ['A,B', 'C']]);
  });

  it('keeps blank rows, so that row numbers are those of the file', () => {
    expect(readDelimited('Name,Country\n\nAwa,Mali').cells[2]).toEqual(['Awa', 'Mali']);
  });
});
