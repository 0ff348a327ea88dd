import { describe, expect, it } from 'vitest';
import { comparePlan } from '../../../../core/catalogue/planText/comparePlan';
import { newPlan } from '../../../../core/catalogue/planText/newPlan';
import { readPlanText } from '../../../../core/catalogue/planText/readPlanText';
import { layWordings } from '../../../../core/catalogue/wording';
import { isRefusal } from '../../../../core/messages/refusal';
import type { Language } from '../../../../core/model/language';
import { artificialPlan, artificialWording } from '../../../fixtures/artificialPlan';
import { frameworkNamed } from '../../../templates/read';
import { cpuClock } from '../../../support/cpu';

const marrakesh = frameworkNamed('marrakesh');

function compare(text: string, language: Language = 'en', goingOn?: ReadonlySet<number>, plan = marrakesh) {
  const read = readPlanText(text, plan.levels);
  if (isRefusal(read)) throw new Error(read.refused);
  return comparePlan(plan, read, language, goingOn);
}
const statesOf = (rows: ReturnType<typeof compare>['rows'], level = 'action') =>
  Object.fromEntries(
    rows
      .filter(({ reference }) => reference.level === level)
      .map(({ reference, state }) => [reference.number, state]),
  );

describe('a text beside a plan', () => {
  it('says two numbers that are missing and one that is there twice, and all the others', () => {
    const text = artificialPlan('fr', (number, line) =>
      number === '4' || number === '9'
        ? []
        : number === '12'
          ? [line, line.replace('d’essai', 'second')]
          : [line],
    );
    const { rows, noPlace, loose } = compare(text, 'fr');
    const states = statesOf(rows);
    expect(Object.entries(states).filter(([, state]) => state !== 'new')).toEqual([
      ['4', 'missing'],
      ['9', 'missing'],
      ['12', 'doubled'],
    ]);
    expect(Object.keys(states)).toHaveLength(23);
    expect([noPlace, loose]).toEqual([[], []]);
    const twelve = rows.find(({ reference }) => reference.number === '12');
    expect(twelve?.versions.map(({ text: said }) => said)).toEqual([
      artificialWording('12', 'fr'),
      artificialWording('12', 'fr').replace('d’essai', 'second'),
    ]);
  });

  it('tells what is there already from what differs, and what is only reported from what is official', () => {
    const known = marrakesh.domains[3]?.objectives[0]?.actions[2]?.wording.en?.text ?? '';
    const same = compare(`Action 17: ${known.replace(' and ', '\u00a0and ')}\nAction 16: Artificial.`);
    expect(statesOf(same.rows)).toMatchObject({ '16': 'different', '17': 'same', '1': 'missing' });
    const reported = compare('Objectif 7: Artificiel', 'fr');
    const row = reported.rows.find(({ reference }) => reference.number === '7');
    expect([row?.state, row?.now?.status]).toEqual(['new', 'reported']);
  });

  it('asks about no level that the text does not speak of', () => {
    expect(new Set(compare('Action 1: Artificial.').rows.map(({ reference }) => reference.level))).toEqual(
      new Set(['action']),
    );
  });

  it('shows a number that the plan does not have, and gives it no place', () => {
    const { noPlace, rows } = compare('Action 24: Artificial.\nAction 1: A.');
    expect(noPlace.map(({ number }) => number)).toEqual(['24']);
    expect(rows.some(({ versions }) => versions.some(({ text }) => text === 'Artificial.'))).toBe(false);
  });

  it('counts the same words twice as one wording that is there twice', () => {
    const { rows } = compare('Action 1: A.\nAction 1: A.');
    expect(rows[0]).toMatchObject({ state: 'new', times: 2 });
  });

  it('puts a paragraph behind the action it follows only when somebody says so', () => {
    const text = 'Action 1: A.\n\nArtificial second paragraph.';
    expect(compare(text).rows[0]?.versions[0]?.text).toBe('A.');
    const said = compare(text, 'en', new Set([0]));
    expect(said.rows[0]?.versions[0]?.text).toBe('A.\nArtificial second paragraph.');
    expect(said.loose).toEqual([]);
  });

  describe('with a definition', () => {
    const definition = ({ rows }: ReturnType<typeof compare>) =>
      rows
        .filter(({ part }) => part)
        .map(({ reference, state, versions }) => [
          `${reference.level} ${reference.number}`,
          state,
          ...versions.map(({ text }) => text),
        ]);

    it('puts it with the domain that the text names, or that holds every number that follows', () => {
      const named = compare('Domain 2: B\nDefinition\nOne.\nTwo.\nObjective 3: C');
      expect(definition(named)).toEqual([['domain 2', 'new', 'One.\nTwo.']]);
      expect(named.loose).toEqual([]);
      const follows = compare('Definition\nOne.\nObjective 7: C\nAction 15: D');
      expect(definition(follows)).toEqual([['domain 4', 'different', 'One.']]);
      expect(follows.rows.some(({ reference, part }) => reference.level === 'domain' && !part)).toBe(false);
    });

    it.each([
      ['numbers of several domains follow', 'Definition\nOne.\nObjective 7: C\nObjective 3: D'],
      ['none follows', 'Objective 7: C\nDefinition\nOne.'],
      ['a number of another domain follows', 'Domain 2: B\nDefinition\nOne.\nObjective 7: C'],
      ['a number follows that the plan has not', 'Definition\nOne.\nAction 99: C'],
    ])('gives it no place where %s', (_, text) => {
      const compared = compare(text);
      expect(definition(compared)).toEqual([]);
      expect(compared.loose.map((each) => [each.text, each.isDefinition])).toEqual([['One.', true]]);
    });

    it('tells two definitions of one domain from one', () => {
      const twice = compare(
        'Domain 2: B\nDefinition\nOne.\nObjective 3: C\nDefinition\nTwo.\nObjective 4: D',
      );
      expect(definition(twice)).toEqual([['domain 2', 'doubled', 'One.', 'Two.']]);
    });
  });

  it('holds what was entered against the text when it comes again', () => {
    const plan = layWordings(marrakesh, [
      {
        target: { framework: 'marrakesh', level: 'action', number: '1' },
        language: 'en',
        text: 'A.',
        source: 's',
        checkedBy: 'c',
      },
    ]);
    expect(statesOf(compare('Action 1: A.', 'en', undefined, plan).rows)['1']).toBe('same');
    expect(statesOf(compare('Action 1: A.', 'fr', undefined, plan).rows)['1']).toBe('new');
  });
});

it.each(['the same number again and again', 'many numbers, each followed by what fits none'])(
  'a text of the longest paste is compared at once: %s',
  (what) => {
    const line = (at: number) =>
      what.startsWith('the same') ? `Action 1: Text ${at}.` : `Action ${at}: Text.\n\nLoose ${at}.\n`;
    const text = readPlanText(
      Array.from({ length: 2_000 }, (_, at) => line(at)).join('\n'),
      marrakesh.levels,
    );
    if (isRefusal(text)) throw new Error(text.refused);
    const goingOn = new Set(text.loose.map((_, index) => index));
    const spent = cpuClock();
    comparePlan(marrakesh, text, 'en', goingOn);
    newPlan(text, {
      id: 'p',
      name: { en: 'P' },
      language: 'en',
      source: 's',
      checkedBy: 'c',
      levels: marrakesh.levels,
    });
    expect(spent()).toBeLessThan(300);
  },
);
