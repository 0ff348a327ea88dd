import { describe, expect, it } from 'vitest';
import { settle } from '../../../core/capture/complete';
import { parseLine } from '../../../core/capture/parseLine';
import { meaningLabel } from '../../../core/capture/vocabulary';
import { SEED_STYLES, seedLines } from '../../fixtures/seeds';
import { vocabularyOf } from './vocabulary';

const here = vocabularyOf(['CI', 'SN', 'NE', 'NG', 'BJ', 'FRONTEX', 'G5S', 'CD', 'CG'], 'fr', [
  'Réseau des maires',
]);
const asked = (line: string, literal: readonly string[] = []) =>
  parseLine(line, here, new Set(literal)).unsettled.map(({ raw, options }) => ({
    raw,
    offered: options.map((option) => meaningLabel(option, here)),
  }));
const FRONTEX = 'Agence européenne de garde-frontières et de garde-côtes';

describe('the adjective of a country', () => {
  it.each([
    ['Nigérien : agir', ['Niger', 'Nigéria']],
    ['nigérien : agir', ['Niger', 'Nigéria']],
    ['Nigérienne : agir', ['Niger']],
    ['Nigérian : agir', ['Niger', 'Nigéria']],
    ['Nigériane : agir', ['Niger', 'Nigéria']],
    ['Nigerien: act', ['Niger', 'Nigéria']],
    ['Nigerian: act', ['Niger', 'Nigéria']],
  ])('names nobody unasked, and is never offered the wrong country alone: %s', (line, offered) => {
    const read = parseLine(line, here);
    expect(read.delegations).toEqual([]);
    expect(asked(line).map((each) => [...each.offered].sort())).toEqual([offered]);
  });

  it('is asked for beside the word delegation, which is nobody’s name', () => {
    for (const line of ['@Délégation nigérienne agir', '@delegation of Niger: act', '@délég agir']) {
      expect(parseLine(line, here).delegations).toEqual([]);
      expect(asked(line)).toHaveLength(1);
    }
  });
});

describe('what stands where a speaker stands and is not known', () => {
  it.each([
    ['Frontext : partager les données', 'Frontext', [FRONTEX]],
    ['G5 : coordonner', 'G5', ['G5 Sahel']],
    ['Sénégal (Sarr) : renforcer', 'Sénégal (Sarr)', ['Sénégal']],
    ['Mme Diop, du Sénégal : renforcer', 'Mme Diop, du Sénégal', ['Sénégal']],
    ['Bénin - renforcer', 'Bénin', ['Bénin']],
    ['Bénin – renforcer : par étapes', 'Bénin', ['Bénin']],
    ['Nigerai: share', 'Nigerai', ['Nigéria']],
    ['reseau des mairies : agir', 'reseau des mairies', ['Réseau des maires']],
    ['Sénégal et Bénin (au nom du G5 Sahel) : agir', 'Bénin (au nom du G5 Sahel)', ['Bénin', 'G5 Sahel']],
  ])('is asked for, with the nearest names: %s', (line, raw, offered) => {
    expect(asked(line)).toContainEqual({ raw, offered: expect.arrayContaining(offered) });
  });

  it('is asked for where nobody is called nearly so', () => {
    expect(asked('Atlantide : interdire la détention')).toEqual([{ raw: 'Atlantide', offered: [] }]);
    expect(asked('Mme Diop : renforcer')).toEqual([{ raw: 'Mme Diop', offered: [] }]);
  });

  it('is asked for beside somebody who is known', () => {
    const read = parseLine('CI, Frontext : agir', here);
    expect(read.delegations).toMatchObject([{ delegation: { code: 'CI' } }]);
    expect(asked('CI, Frontext : agir')).toEqual([{ raw: 'Frontext', offered: [FRONTEX] }]);
    const kept = parseLine('CI, Frontext : agir', here, new Set(['Frontext']));
    expect([kept.text, kept.unsettled, kept.delegations.length]).toEqual(['Frontext : agir', [], 1]);
  });

  it('is text once somebody says so', () => {
    for (const [line, raw] of [
      ['Frontext : partager', 'Frontext'],
      ['Sénégal (Sarr) : renforcer', 'Sénégal (Sarr)'],
      ['Bénin - renforcer', 'Bénin'],
    ] as const) {
      const read = parseLine(line, here, new Set([raw]));
      expect([read.text, read.unsettled, read.delegations]).toEqual([line, [], []]);
    }
  });

  it('gives way to the one who is chosen, and a dash becomes a colon', () => {
    const chosen = (line: string) => {
      const [unknown] = parseLine(line, here).unsettled;
      const [first] = unknown?.options ?? [];
      return unknown && first && settle(line, unknown, first, here).line;
    };
    expect(chosen('Frontext : partager')).toBe('FRONTEX : partager');
    expect(chosen('Bénin - renforcer')).toBe('BJ: renforcer');
    const long = 'Le Niger, au nom de tous les pays du Sahel et des pays voisins : renforcer';
    expect(chosen(long)).toBe('NE: au nom de tous les pays du Sahel et des pays voisins : renforcer');
  });

  it('is what was said when a ">" follows who speaks', () => {
    for (const line of ['CD : > nous avons signé', '> CD : nous avons signé']) {
      const read = parseLine(line, here);
      expect([read.kind, read.text]).toEqual(['contribution', 'nous avons signé']);
      expect(read.delegations).toMatchObject([{ delegation: { code: 'CD' } }]);
    }
  });
});

it('almost no sentence of real texts is taken for somebody who is not known', () => {
  const sentences = SEED_STYLES.flatMap(seedLines).flatMap((line) => [
    line,
    ...line.split(/(?<=[.;:])\s+/u).filter((sentence) => sentence !== line),
  ]);
  const amber = sentences.filter((sentence) => parseLine(sentence, here).unsettled.length > 0);
  expect(sentences.length).toBeGreaterThan(150);
  expect(amber.length / sentences.length, amber.join('\n')).toBeLessThanOrEqual(0.02);
});
