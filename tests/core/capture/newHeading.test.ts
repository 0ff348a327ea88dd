import { describe, expect, it } from 'vitest';
import { complete, completionAt } from '../../../core/capture/complete';
import { parseLine } from '../../../core/capture/parseLine';
import { vocabularyOf } from './vocabulary';

const here = vocabularyOf();
const doubts = (line: string) =>
  parseLine(line, here).unsettled.map(({ raw, options }) => [
    raw,
    options.map((option) => (option.kind === 'newGroup' ? option.title : option.kind)),
  ]);

describe('a heading that is not there yet', () => {
  it('is offered, and made only when it is chosen', () => {
    expect(doubts('CI: train staff ^Border control')).toEqual([['^Border control', ['Border control']]]);
    expect(parseLine('CI: train staff ^Border control', here).newGroup).toBeUndefined();
  });
  it('is one word where the text follows it', () => {
    expect(doubts('CI: ^Borders train staff')).toEqual([['^Borders', ['Borders']]]);
  });
  it('is made by words in quotation marks', () => {
    const read = parseLine('CI: train staff ^"Border control" #17', here);
    expect([read.newGroup, read.text, read.unsettled]).toEqual(['Border control', 'train staff', []]);
  });
  it('is the one that is there when it is called so, in any language', () => {
    for (const title of ['develop NATIONAL tools', 'Développer les outils nationaux'])
      expect(parseLine(`CI: train ^"${title}"`, here)).toMatchObject({ group: 'g1' });
  });
  it('is not made by words that a heading has, quoted or not', () => {
    expect(parseLine('CI: train ^"regional and international"', here)).toMatchObject({
      group: 'g2',
      unsettled: [],
    });
    expect(parseLine('CI: train ^"2"', here)).toMatchObject({ group: 'g2' });
  });
  it('is not made by what was only said: its words are asked about and stay words', () => {
    const read = parseLine('CI: > we spoke of ^"Border control" twice', here);
    expect(read.newGroup).toBeUndefined();
    expect(read.unsettled.map(({ raw }) => raw)).toEqual(['^"Border control"']);
  });
  it('is no number', () => {
    expect(doubts('CI: train ^9')).toEqual([['^9', []]]);
  });
  it('is chosen at the caret with all its words', () => {
    const line = 'CI: train ^Border control';
    const completion = completionAt(line, line.length, parseLine(line, here), here);
    const [made] = completion?.options ?? [];
    if (!completion || !made) throw new Error('nothing offered');
    expect(complete(line, completion, made, here).line).toBe('CI: train ^"Border control" ');
  });
});
