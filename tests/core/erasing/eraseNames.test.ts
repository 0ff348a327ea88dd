import { describe, expect, it } from 'vitest';
import { nameEraser, personalStrings } from '../../../core/erasing/eraseNames';
import { ERASED, NameFinder } from '../../../core/erasing/nameFinder';

describe('names in texts', () => {
  it('are found whatever their case, accents and the signs between their words, as whole words', () => {
    const finder = new NameFinder([
      'Aïssatou Diallo',
      'Aïssatou',
      'a.diallo@example.org',
      '+221 77 123 45 67',
    ]);
    expect(
      finder.erase('As AISSATOU-DIALLO said (a.diallo@example.org, +221-77-123-45-67), Aissatou agrees.'),
    ).toBe(`As ${ERASED} said (${ERASED}, +${ERASED}), ${ERASED} agrees.`);
    expect(finder.find('Diallo alone, and Aissatous')).toEqual([]);
  });

  it('cost one pass over a text, however many names there are', () => {
    const finder = new NameFinder(Array.from({ length: 20_000 }, (_, at) => `Person${at} Family${at % 100}`));
    const text = 'Strengthen the exchange of information between services. '.repeat(2_000);
    const begun = performance.now();
    expect(finder.erase(text)).toBe(text);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('the eraser of names', () => {
  const erase = nameEraser({ inTexts: ['Oumou Sangaré'], asDelegations: ['Directeur', 'Oumou Sangaré'] });

  it('takes a whole string only where it is what a delegation is called', () => {
    expect(erase({ kind: 'organisation', name: { fr: 'Directeur' }, title: 'Directeur' })).toEqual({
      kind: 'organisation',
      name: { fr: ERASED },
      title: 'Directeur',
    });
  });

  it('leaves ids, keys and structure, and answers what holds no name as it is', () => {
    const value = { id: 'oumou', text: [{ type: 'text', text: 'Merci à Oumou Sangaré.' }], order: 'a0' };
    expect(erase(value)).toEqual({
      id: 'oumou',
      text: [{ type: 'text', text: `Merci à ${ERASED}.` }],
      order: 'a0',
    });
    const other = { a: ['b', { c: 1 }] };
    expect(erase(other)).toBe(other);
  });

  it('knows the names, addresses and numbers of a people file wherever they stand in its history', () => {
    const line = {
      payload: { participants: [{ name: 'Oumou Sangaré', email: 'o@s.ml' }] },
      patches: [{ value: { phone: '+223 1' } }],
    };
    expect([...personalStrings(line)]).toEqual(['Oumou Sangaré', 'o@s.ml', '+223 1']);
  });
});
