import { describe, expect, it } from 'vitest';
import { nameEraser, personalStrings } from '../../../core/erasing/eraseNames';
import { ERASED, NameFinder } from '../../../core/erasing/nameFinder';
import { cpuClock } from '../../support/cpu';

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

  it('are found in any order of their words, and the longer of two that begin alike is taken', () => {
    const finder = new NameFinder(['Zéphyrine Quatremaine', 'Awa Marie Diallo', 'Awa Marie']);
    expect(finder.erase('M. QUATREMAINE Zephyrine, Diallo (Awa Marie), Marie Awa and Awa Marie Diallo')).toBe(
      `M. ${ERASED}, ${ERASED}), ${ERASED} and ${ERASED}`,
    );
    expect(finder.find('Quatremaine, Zacharie')).toEqual([]);
  });

  it('are found in scripts without spaces between words, and after an attached Arabic particle', () => {
    const finder = new NameFinder(['欧阳修文', 'محمد البغدادي', '김철수']);
    expect(finder.erase('김철수는')).toBe(`${ERASED}는`);
    expect(finder.erase('据欧阳修文说明了')).toBe(`据${ERASED}说明了`);
    expect(finder.find('文修阳欧')).toEqual([]);
    expect(finder.erase('ومحمد البغدادي قال')).toBe(`و${ERASED} قال`);
  });

  it('cost one pass over a text, however many names there are', () => {
    const finder = new NameFinder(Array.from({ length: 20_000 }, (_, at) => `Person${at} Family${at % 100}`));
    const text = 'Strengthen the exchange of information between services. '.repeat(2_000);
    const spent = cpuClock();
    expect(finder.erase(text)).toBe(text);
    expect(spent()).toBeLessThan(2_000);
  });
});

describe('the eraser of names', () => {
  const erase = nameEraser({ inTexts: ['Oumou Sangaré'], asDelegations: ['Directeur', 'Oumou Sangaré'] });

  it('replaces a whole string only where it is a name of a delegation', () => {
    expect(erase({ kind: 'organisation', name: { fr: 'Directeur' }, title: 'Directeur' })).toEqual({
      kind: 'organisation',
      name: { fr: ERASED },
      title: 'Directeur',
    });
  });

  it('leaves ids, keys and structure, and returns a value without a name unchanged', () => {
    const value = { id: 'oumou', text: [{ type: 'text', text: 'Merci à Oumou Sangaré.' }], order: 'a0' };
    expect(erase(value)).toEqual({
      id: 'oumou',
      text: [{ type: 'text', text: `Merci à ${ERASED}.` }],
      order: 'a0',
    });
    const other = { a: ['b', { c: 1 }] };
    expect(erase(other)).toBe(other);
  });

  it('replaces a name that is half in italics or broken over two lines, and keeps every node', () => {
    const half = (between: unknown[]) => [
      { type: 'text', text: 'As Oumou ' },
      ...between,
      { type: 'text', text: 'Sangaré', italic: true },
      { type: 'text', text: ' said' },
    ];
    const taken = (between: unknown[]) => [
      { type: 'text', text: `As ${ERASED}` },
      ...between,
      { type: 'text', text: ERASED, italic: true },
      { type: 'text', text: ' said' },
    ];
    expect(erase(half([]))).toEqual(taken([]));
    expect(erase(half([{ type: 'break' }]))).toEqual(taken([{ type: 'break' }]));
    expect(erase({ text: JSON.stringify({ nodes: half([]) }) })).toEqual({
      text: JSON.stringify({ nodes: taken([]) }),
    });
    const apart = [
      { type: 'text', text: 'Oumou' },
      { type: 'field', field: 'date' },
      { type: 'text', text: ' Sangaré' },
    ];
    expect(erase(apart)).toBe(apart);
  });

  it('finds the names, addresses and numbers of a people file anywhere in its history', () => {
    const line = {
      payload: { participants: [{ name: 'Oumou Sangaré', email: 'o@s.ml' }] },
      patches: [{ value: { phone: '+223 1' } }],
    };
    expect([...personalStrings(line)]).toEqual(['Oumou Sangaré', 'o@s.ml', '+223 1']);
  });
});
