import { describe, expect, it } from 'vitest';
import { houseStyleSchema } from '../../../core/model/houseStyle';
import { correctionOffered } from '../../../core/queries/correctionOffered';
import { catalogue, styleNamed } from '../../fixtures/catalogue';

describe('the number that a house style offers for a correction', () => {
  it('is COR 1, COR 2 … in a joint document, and Corr.1 elsewhere', () => {
    const joint = styleNamed('joint-document');
    expect(correctionOffered(joint, undefined)).toBe('COR 1');
    expect(correctionOffered(joint, { number: 'COR 9' })).toBe('COR 10');
    const others = catalogue.styles.filter(({ id }) => id !== joint.id);
    expect(others.map((style) => correctionOffered(style, undefined))).toEqual(others.map(() => 'Corr.1'));
  });

  it('continues the number that a person gave the one before', () => {
    expect(correctionOffered(undefined, { number: '6139/13 COR 2 (en)' })).toBe('Corr.3');
    expect(correctionOffered(undefined, { number: 'Erratum' })).toBe('Corr.1');
  });

  it('is possible in every style', () => {
    const style = { ...styleNamed('joint-document'), correctionNumber: 'COR' };
    expect(houseStyleSchema.safeParse(style).success).toBe(false);
  });
});
