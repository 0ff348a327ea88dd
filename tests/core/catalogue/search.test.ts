import { describe, expect, it } from 'vitest';
import { searchFramework } from '../../../core/catalogue/search';
import { placesOf } from '../../../core/catalogue/reference';
import type { Language } from '../../../core/model/language';
import { frameworkNamed } from '../../templates/read';

const marrakesh = frameworkNamed('marrakesh');
const cadiz = frameworkNamed('cadiz');
const found = (query: string, plan = marrakesh, language: Language = 'en') =>
  searchFramework(plan, query, language).map(({ reference }) => `${reference.level} ${reference.number}`);

describe('searching a plan by number', () => {
  it.each(['17', 'a17', 'A 17', 'action 17', 'Actions 17', 'act. 17', 'n° 17'])(
    '"%s" is action 17',
    (query) => {
      expect(found(query)).toEqual(['action 17']);
    },
  );

  it.each(['obj 7', 'o7', 'objectif 7', 'Objective 7'])('"%s" is objective 7', (query) => {
    expect(found(query)).toEqual(['objective 7']);
  });

  it('a bare number gives the action first, then the objective and the domain, then longer numbers', () => {
    expect(found('2')).toEqual([
      ...['action 2', 'objective 2', 'domain 2', 'action 20', 'action 21', 'action 22', 'action 23'],
    ]);
  });

  it('"actions 16 and 17" gives both, in French too', () => {
    expect(found('actions 16 and 17')).toEqual(['action 16', 'action 17']);
    expect(found('16 et 17', marrakesh, 'fr')).toEqual(['action 16', 'action 17']);
  });

  it('"5" and "5a" find the lettered objectives of Cadiz, whose domains are areas', () => {
    expect(found('5a', cadiz)).toEqual(['objective 5a']);
    expect(found('obj 5', cadiz)).toEqual(['objective 5a', 'objective 5b']);
    expect(found('area 4', cadiz)).toEqual(['domain 4']);
  });

  it('finds an action whose wording is not known', () => {
    expect(found('action 1')[0]).toBe('action 1');
  });
});

describe('searching a plan by words', () => {
  it('lists the action with these words first', () => {
    expect(found('financial investigations')[0]).toBe('action 16');
    expect(found('legislative institutional')[0]).toBe('action 17');
  });

  it('finds actions without wording by the words of their objective, after the objective itself', () => {
    expect(found('visa')).toEqual(['objective 4', 'action 9', 'action 10']);
  });

  it('folds accents and takes words of any language', () => {
    expect(found('delivrance')[0]).toBe('objective 4');
    expect(found('Réintégration', marrakesh, 'fr')).toContain('domain 5');
  });

  it('finds by the beginning of a word, and nothing when one word fits nowhere', () => {
    expect(found('invest')[0]).toBe('action 16');
    expect(found('financial zebra')).toEqual([]);
  });

  it('finds a year that stands in a wording rather than taking it for a number of the plan', () => {
    expect(found('2000 convention')[0]).toBe('action 17');
  });

  it('gives the whole plan in its order while nothing is typed', () => {
    expect(searchFramework(marrakesh, '  ', 'en')).toEqual(placesOf(marrakesh));
  });
});
