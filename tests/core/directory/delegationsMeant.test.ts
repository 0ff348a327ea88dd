import { describe, expect, it } from 'vitest';
import type { Delegation } from '../../../core/model/participation';
import { delegationsMeant, nearDelegations } from '../../../core/directory/delegationsMeant';
import { testCatalogue } from '../../support/catalogue';

const { directory } = testCatalogue();
const delegation = (code: string | undefined, name: string, order: string): Delegation => ({
  id: `d-${name.toLowerCase()}`,
  order,
  kind: 'state',
  ...(code !== undefined && { code }),
  name: { en: name },
});
const present = [
  delegation('CI', "Côte d'Ivoire", 'a0'),
  delegation('NE', 'Niger', 'a1'),
  delegation('NG', 'Nigeria', 'a2'),
  delegation('FR', 'France', 'a3'),
  delegation(undefined, 'Atlantis', 'a4'),
];
const meant = (text: string, delegations = present) => {
  const { fits, taken } = delegationsMeant(text, { directory, delegations, language: 'en' });
  return { fits: fits.map(({ name }) => name.en), taken: taken?.name.en };
};

describe('what is typed in a picker of delegations', () => {
  it('takes a delegation by its code, or by a name that only one begins with', () => {
    expect(meant('ci').taken).toBe("Côte d'Ivoire");
    expect(meant('fran').taken).toBe('France');
    expect(meant('atl').taken).toBe('Atlantis');
  });

  it('never guesses between two that fit', () => {
    expect(meant('nige')).toEqual({ fits: ['Niger', 'Nigeria'], taken: undefined });
    expect(meant('ng').taken).toBe('Nigeria');
  });

  it('takes a whole name that also begins another, and nobody else for it', () => {
    expect(meant('Niger').taken).toBe('Niger');
    expect(meant('la République du Niger').taken).toBe('Niger');
    expect(meant('Niger', present.slice(2))).toEqual({ fits: [], taken: undefined });
  });

  it('offers only delegations of this workshop', () => {
    expect(meant('spain')).toEqual({ fits: [], taken: undefined });
    expect(meant('')).toEqual({ fits: [], taken: undefined });
  });

  it('offers those with a name that is written almost so', () => {
    const near = nearDelegations('Nigerai', { directory, delegations: present, language: 'en' });
    expect(near.map(({ name }) => name.en)).toContain('Nigeria');
    expect(nearDelegations('xyz', { directory, delegations: present, language: 'en' })).toEqual([]);
  });
});
