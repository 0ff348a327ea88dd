import { describe, expect, it } from 'vitest';
import { delegationFromEntry, freeDelegation, sortDelegations } from '../../../core/directory/delegations';
import { delegationSchema, type Delegation } from '../../../core/model/participation';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const of = (code: string, order: string): Delegation => {
  const entry = directory.entries.find((each) => each.code === code);
  if (!entry) throw new Error(`no entry ${code}`);
  return delegationFromEntry(entry, code, order);
};
const entered = [
  of('EU', 'a0'),
  of('TD', 'a1'),
  of('CV', 'a2'),
  of('DE', 'a3'),
  freeDelegation('Lebanon', 'state', 'en', 'LB', 'a4'),
  of('GW', 'a5'),
  of('GN', 'a6'),
  of('CI', 'a7'),
  freeDelegation('Centre Alpha', 'organisation', 'fr', 'alpha', 'a8'),
];
const ids = (delegations: Delegation[]) => delegations.map(({ id }) => id);

describe('a delegation made from the directory', () => {
  it('fits the model and carries its names and its code', () => {
    const delegation = delegationSchema.parse(of('GB', 'a0'));
    expect(delegation).toMatchObject({
      kind: 'state',
      code: 'GB',
      printedName: { en: 'the United Kingdom' },
    });
  });
});

describe('the order of delegations', () => {
  it('is the order in which they were entered unless told otherwise', () => {
    const shuffled = [...entered].reverse();
    expect(ids(sortDelegations(shuffled, 'entered', directory))).toEqual(ids(entered));
  });

  it('is the alphabet of the language, States before organisations, free entries in their place', () => {
    expect(ids(sortDelegations(entered, 'en', directory))).toEqual([
      ...['CV', 'TD', 'CI', 'DE', 'GN', 'GW', 'LB', 'alpha', 'EU'],
    ]);
    expect(ids(sortDelegations(entered, 'fr', directory))).toEqual([
      ...['DE', 'CV', 'CI', 'GN', 'GW', 'LB', 'TD', 'alpha', 'EU'],
    ]);
  });

  it('keeps equal keys apart by id and drops nobody', () => {
    const twins = [
      { ...of('ML', 'a0'), id: 'b' },
      { ...of('ML', 'a0'), id: 'a' },
    ];
    expect(ids(sortDelegations(twins, 'entered', directory))).toEqual(['a', 'b']);
    expect(sortDelegations(twins, 'fr', directory)).toHaveLength(2);
  });
});
