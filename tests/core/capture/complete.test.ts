import { describe, expect, it } from 'vitest';
import { complete, completionAt, readPasted, settle, withoutMeaning } from '../../../core/capture/complete';
import { parseLine } from '../../../core/capture/parseLine';
import { meaningLabel } from '../../../core/capture/vocabulary';
import { vocabularyOf } from './vocabulary';

const here = vocabularyOf(['CI', 'SN', 'NE', 'BJ'], 'en', ['Network of Mayors']);
const offered = (line: string) => {
  const completion = completionAt(line, line.length, parseLine(line, here), here);
  return completion?.options.map((meaning) => meaningLabel(meaning, here));
};

describe('completion at the caret', () => {
  it('offers the delegations of the workshop after a bare sign, its own first after letters', () => {
    expect(offered('@')).toEqual(["Côte d'Ivoire", 'Senegal', 'Niger', 'Benin', 'Network of Mayors']);
    expect(offered('@nig')).toEqual(['Niger', 'Nigeria']);
    expect(offered('act #objective 7')?.[0]).toBe('Objective 7');
    expect(offered('act ^reg')).toEqual(['Support regional and international cooperation']);
  });

  it('says which option Enter takes by itself, and none when several fit', () => {
    const at = (line: string) => completionAt(line, line.length, parseLine(line, here), here)?.taken;
    expect(at('@sen')).toBeDefined();
    expect(at('@nig')).toBeUndefined();
  });

  it('offers nothing in plain text and after a finished sign', () => {
    expect(offered('strengthen')).toBeUndefined();
    expect(offered('@CI strengthen')).toBeUndefined();
    expect(offered('#17 strengthen')).toBeUndefined();
  });

  it('writes a name that is read back as the option it was chosen for', () => {
    for (const line of ['@nig', 'act @net', 'act #cadiz/5', 'act #human', 'act ^nat']) {
      const completion = completionAt(line, line.length, parseLine(line, here), here);
      const [meaning] = completion?.options ?? [];
      if (!completion || !meaning) throw new Error(`nothing offered for ${line}`);
      const written = complete(line, completion, meaning, here);
      const read = parseLine(written.line, here);
      expect(read.unsettled).toEqual([]);
      expect(read.recognised.map((mark) => meaningLabel(mark.meaning, here))).toEqual([
        meaningLabel(meaning, here),
      ]);
      expect(written.caret).toBe(written.line.length);
    }
  });
});

it('offers who has the floor first, and Tab takes it before a letter is typed', () => {
  const speaking = { ...here, floor: 'd-NE' };
  const at = (line: string) => completionAt(line, line.length, parseLine(line, speaking), speaking);
  const offered = at('@')?.options.map((option) => meaningLabel(option, here));
  expect(offered?.slice(0, 2)).toEqual(['Niger', "Côte d'Ivoire"]);
  expect(at('@')?.taken).toEqual(at('@')?.options[0]);
  expect(at('@sen')?.taken).toMatchObject({ choice: { delegation: { code: 'SN' } } });
  expect(completionAt('@', 1, parseLine('@', here), here)?.taken).toBeUndefined();
});

describe('choosing and removing a delegation in the line', () => {
  it('turns a name before a colon into its code', () => {
    const line = '@nig: share information';
    const [asked] = parseLine(line, here).unsettled;
    const [niger] = asked?.options ?? [];
    if (!asked || !niger) throw new Error('nothing was asked');
    expect(settle(line, asked, niger, here).line).toBe('@NE: share information');
  });

  it('takes a delegation out of the line, with its colon when it was alone', () => {
    const alone = parseLine('CI: act', here);
    const [first] = alone.recognised;
    const both = parseLine('CI, SN: act', here);
    if (!first) throw new Error('nothing recognised');
    expect(withoutMeaning('CI: act', alone, first.meaning)).toBe('act');
    expect(withoutMeaning('CI, SN: act', both, first.meaning)).toBe('SN: act');
  });
});

describe('a pasted list', () => {
  it('gives the lines after a bare delegation name to that delegation', () => {
    const [first, second, third] = readPasted(['CI:', 'First', 'SN: second', 'Third #17'], here);
    const names = (proposal: typeof first) =>
      proposal?.read.delegations.map((choice) => meaningLabel({ kind: 'delegation', choice }, here));
    expect([names(first), names(second), names(third)]).toEqual([
      ["Côte d'Ivoire"],
      ['Senegal'],
      ["Côte d'Ivoire"],
    ]);
    expect(third?.read.text).toBe('Third');
  });

  it('leaves an ambiguous name in the text and proposes for no delegation', () => {
    const [first] = readPasted(['CI:', 'Congo: share'], here);
    expect(first?.read.text).toBe('Congo: share');
    expect(first?.read.delegations).toEqual([]);
    expect(first?.doubtful.map(({ raw }) => raw)).toEqual(['Congo']);
  });
});
