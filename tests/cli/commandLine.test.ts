import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../cli/io/commandLine';
import { wrongOption } from '../../cli/help';

const wrongOf = (...args: string[]) => {
  const line = readCommandLine(args);
  return 'wrong' in line ? line.wrong : wrongOption(line.command, line.given);
};

describe('a time is what it says, on every laptop', () => {
  it.each(['2026-01-31T12:00:00Z', '2026-01-31T12:00Z', '2026-01-31T14:00:00.000+02:00'])('%s', (at) => {
    expect(readCommandLine(['export', 'a.json', '--at', at])).toMatchObject({
      at: '2026-01-31T12:00:00.000Z',
    });
  });

  it('a day is its beginning, UTC', () => {
    expect(readCommandLine(['export', 'a.json', '--at', '2026-01-31'])).toMatchObject({
      at: '2026-01-31T00:00:00.000Z',
    });
  });

  it.each([
    ['a revision in words, which JavaScript takes for the year 2001', 'Rev.2'],
    ['the same', 'rev 3'],
    ['a day that no month has', '2026-02-30'],
    ['the same with a time', '2026-02-30T10:00:00Z'],
    ['an hour that no day has', '2026-01-31T25:00:00Z'],
    ['a time without its zone, which would be the laptop’s', '2026-01-31T12:00:00'],
    ['a day in words', '24 October 2019'],
    ['nothing', ''],
  ])('refused: %s', (_, time) => {
    expect(wrongOf('export', 'a.json', '--at', time)).toBe(
      `“${time}” is not a time. Write it as 2026-01-31T12:00:00Z.`,
    );
    expect(wrongOf('export', '--from', 'w', '--since', time)).toMatch(
      /is not a time\. .*, or the number of a revision\.$/,
    );
  });
});

describe('an option that would be passed over is refused', () => {
  it.each([
    [['export', 'a.json', '--out', 'a.pdf', '--out', 'b.pdf'], '--out is given more than once.'],
    [['export', 'a.json', '--language', 'en', '--language', 'fr'], '--language is given more than once.'],
    [['validate', 'a.json', '--out', 'a.pdf'], 'validate has no option --out.'],
    [['styles', '--beside', 'fr'], 'styles has no option --beside.'],
    [['export', 'a.json', '--out', 'a.pdf', '--reason', 'x'], 'export has no option --reason.'],
  ])('%j', (args, wrong) => {
    expect(wrongOf(...args)).toBe(wrong);
  });

  it.each([
    ['export', 'a.json', '--out', 'a.pdf', '--allow-missing', '--library', 'l', '--seconds', '3'],
    ['plan', 'read', 'a.docx', '--plan', 'm', '--source', 's', '--dry-run', '--language', 'fr'],
    ['archive', 'add', 'a.json', '--issued-on', '2026-01-31', '--correction', 'Corr.1', '--update'],
    ['restore', 'folder', '--library', 'l', '--copy', 'x', '--passphrase-file', 'p'],
    ['nonsense', '--out', 'a'],
  ])('not one of the command: %s', (...args) => {
    expect(wrongOf(...args)).toBeUndefined();
  });
});
