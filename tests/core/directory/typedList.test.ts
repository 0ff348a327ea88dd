import { describe, expect, it } from 'vitest';
import { typedList } from '../../../core/directory/typedList';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const read = (typed: string) =>
  typedList(directory, typed, 'fr')?.map((each) =>
    each.kind === 'free'
      ? `? ${each.text}`
      : each.others.length > 0
        ? `several: ${each.text}`
        : each.entry.code,
  );

describe('a list typed into the line of one delegation', () => {
  it.each([
    ['Niger, Mali, Sénégal', ['NE', 'ML', 'SN']],
    ['Bénin, Mali et l’UE', ['BJ', 'ML', 'EU']],
    ['CI, burk, onudc', ['CI', 'BF', 'UNODC']],
    ['ci; ne; ml', ['CI', 'NE', 'ML']],
    ['Niger, Mali, niger', ['NE', 'ML']],
    ['Niger, Frontext, Congo', ['NE', '? Frontext', 'several: Congo']],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it.each([
    'Niger',
    'Sao Tomé-et-Principe',
    'Ministère de la Justice, Intérieur',
    'Frontext',
    '',
    'Niger,',
    'burk',
  ])('“%s” is none', (typed) => {
    expect(read(typed)).toBeUndefined();
  });
});
