import { describe, expect, it } from 'vitest';
import { frameworkSchema, type Framework } from '../../core/model/framework';
import { placesOf } from '../../core/catalogue/reference';
import { officialWordingOf, wordingOf } from '../../core/catalogue/wording';
import { allFrameworks, frameworkNamed, templateFiles } from './read';

const objectivesOf = (framework: Framework) => framework.domains.flatMap((domain) => domain.objectives);
const actionsOf = (framework: Framework) => objectivesOf(framework).flatMap((objective) => objective.actions);

describe('every framework file', () => {
  it.each(templateFiles('frameworks'))('$name fits the schema and is named after its id', ({ name, data }) => {
    expect(frameworkSchema.parse(data).id).toBe(name);
  });

  it('is one of the four that the product comes with', () => {
    expect(allFrameworks().map(({ id }) => id)).toEqual(['cadiz', 'four-ps', 'marrakesh', 'valletta']);
  });

  it.each(allFrameworks())('$id numbers each place of a level once', (framework) => {
    const places = placesOf(framework).map(({ reference }) => `${reference.level} ${reference.number}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(allFrameworks())('$id gives a source for every wording it shows', (framework) => {
    const wordings = [...placesOf(framework).map(({ entry }) => entry), ...framework.crossCutting].flatMap(
      (entry) => Object.values(entry.wording),
    );
    expect(wordings.filter(({ source }) => source.length === 0)).toEqual([]);
  });

  it.each(allFrameworks())('$id lists no more actions than an objective has', (framework) => {
    const tooMany = objectivesOf(framework).filter(
      ({ actionCount, actions }) => actionCount !== undefined && actions.length > actionCount,
    );
    expect(tooMany).toEqual([]);
  });
});

describe('the Marrakesh Action Plan', () => {
  const marrakesh = frameworkNamed('marrakesh');

  it('has 5 domains, 10 objectives and 23 actions, each numbered on through the plan', () => {
    expect(marrakesh.domains.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
    expect(objectivesOf(marrakesh).map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 1),
    );
    expect(actionsOf(marrakesh).map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 23 }, (_, at) => at + 1),
    );
  });

  it('has six cross-cutting priorities, of which only the first two have a confirmed number', () => {
    expect(marrakesh.crossCutting.map(({ numberConfirmed }) => numberConfirmed)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('knows the official English wording of actions 15 to 19 and of no other action', () => {
    const worded = actionsOf(marrakesh).filter((action) => wordingOf(action, 'en') !== null);
    expect(worded.map(({ number }) => number)).toEqual(['15', '16', '17', '18', '19']);
    expect(worded.every((action) => officialWordingOf(action, 'en'))).toBe(true);
    expect(worded.some((action) => officialWordingOf(action, 'fr'))).toBe(false);
  });

  it('may print the wording of objectives 7 and 8 as official, and of no other objective', () => {
    const official = objectivesOf(marrakesh).filter((objective) => officialWordingOf(objective, 'en'));
    expect(official.map(({ number }) => number)).toEqual(['7', '8']);
  });

  it('defines Domain 4 in three paragraphs', () => {
    const definition = marrakesh.domains[3]?.definition?.en;
    expect(definition?.paragraphs).toHaveLength(3);
    expect(definition?.paragraphs[0]).toMatch(/^The Rabat Process partners reiterate their commitment/);
    expect(definition?.paragraphs[2]).toMatch(/promote mutual learning and to improve cooperation\.$/);
  });
});

describe('the Cadiz Action Plan', () => {
  const cadiz = frameworkNamed('cadiz');

  it('has five areas and eleven objective lines, with 5a and 5b', () => {
    expect(cadiz.levels.domain.en).toEqual({ one: 'Area', many: 'Areas' });
    expect(cadiz.domains).toHaveLength(5);
    expect(objectivesOf(cadiz).map(({ number }) => number)).toEqual([
      ...['1', '2', '3', '4', '5a', '5b', '6', '7', '8', '9', '10'],
    ]);
  });

  it('counts 19 actions under objectives 1 to 6 and lists only the one whose number is attested', () => {
    const counted = objectivesOf(cadiz).reduce((sum, { actionCount }) => sum + (actionCount ?? 0), 0);
    expect(counted).toBe(19);
    expect(actionsOf(cadiz)).toEqual([{ number: '3', wording: {} }]);
  });
});

describe('the other frameworks', () => {
  it('gives the five Valletta domains in short forms only, none of them printable as official', () => {
    const { domains } = frameworkNamed('valletta');
    expect(domains).toHaveLength(5);
    expect(domains.map((domain) => wordingOf(domain, 'en')?.status)).toEqual(Array(5).fill('shortTitle'));
    expect(domains.some((domain) => officialWordingOf(domain, 'en'))).toBe(false);
  });

  it('gives the 4Ps as themes in English and French', () => {
    const { kind, themes } = frameworkNamed('four-ps');
    expect(kind).toBe('themes');
    expect(themes.map(({ name }) => name.fr)).toEqual([
      'Prévention',
      'Protection',
      'Poursuites',
      'Partenariat',
    ]);
  });
});
