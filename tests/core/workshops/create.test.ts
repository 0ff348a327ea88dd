import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { createWorkshop, type NewWorkshop } from '../../../core/workshops/create';
import { run, workshopOf } from '../checks/plant';
import { testCatalogue } from '../../support/catalogue';

const catalogue = testCatalogue();
const AT = '2026-11-21T10:00:00.000Z';
const given: NewWorkshop = {
  title: { en: 'Return', fr: 'Retour', es: '' },
  languages: ['fr', 'en'],
  style: 'workshop-guide',
  startsOn: '2026-03-01',
  endsOn: '2026-03-02',
  place: 'Rabat',
  timeZone: 'Africa/Casablanca',
};
const create = (change: Partial<NewWorkshop> = {}, earlier?: ReturnType<typeof workshopOf>) => {
  const made = createWorkshop({ ...given, ...change }, 'w2', AT, catalogue, earlier);
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
};
const planOf = (change: Partial<NewWorkshop>, earlier?: ReturnType<typeof workshopOf>) =>
  create(change, earlier).frameworks.map(({ id }) => id);

describe('a new workshop', () => {
  it('has both titles, the languages in their order, and the place in the first', () => {
    const { meeting, languages } = create();
    expect(meeting.title).toEqual({ en: 'Return', fr: 'Retour' });
    expect(languages).toEqual(['fr', 'en']);
    expect(meeting).toMatchObject({ place: { fr: 'Rabat' }, startsOn: '2026-03-01', endsOn: '2026-03-02' });
  });

  it('has the standard texts of its style in each of its languages', () => {
    const [opening] = create().document.fields['opening'] ?? [];
    expect(Object.keys(opening ?? {}).sort()).toEqual(['en', 'fr']);
  });

  it('has the plan in force on its first day unless another one or none is chosen', () => {
    expect(planOf({})).toEqual(['cadiz', 'four-ps']);
    expect(planOf({ startsOn: '2019-10-24' })).toEqual(['marrakesh', 'four-ps']);
    expect(planOf({ plan: 'marrakesh' })).toEqual(['marrakesh', 'four-ps']);
    expect(planOf({ plan: null })).toEqual(['four-ps']);
    const unknown = createWorkshop({ ...given, plan: 'four-ps' }, 'w2', AT, catalogue);
    expect(unknown).toMatchObject({ refused: 'framework.unknown', values: { id: 'four-ps' } });
  });
});

describe('a new workshop that goes on from an earlier one', () => {
  const earlier = () => {
    const begun = workshopOf('workshop-guide');
    const group = {
      id: 'g1',
      language: 'en',
      title: [{ type: 'text', text: 'Borders' }],
    };
    const added = run(begun, ['group.add', group]);
    if (isRefusal(added)) throw new Error(added.refused);
    const references = [{ framework: 'marrakesh', level: 'action' as const, number: '17' }];
    const [known] = Object.values(added.groups);
    return {
      ...added,
      meeting: { ...added.meeting, host: { en: 'Senegal' } },
      delegations: {
        d1: { id: 'd1', order: 'a', kind: 'state' as const, name: { en: 'Niger' }, code: 'NE' },
      },
      groups: known ? { [known.id]: { ...known, references } } : {},
    } as unknown as typeof added;
  };

  it('has its delegations, headings and plan, and days, place, zone, host and titles of its own', () => {
    const made = create({}, earlier());
    expect(made.duplicatedFrom).toBe('w1');
    expect(Object.keys(made.delegations)).toEqual(['d1']);
    expect(Object.values(made.groups)).toMatchObject([{ references: [{ number: '17' }] }]);
    expect(made.frameworks.map(({ id }) => id)).toEqual(['marrakesh', 'four-ps']);
    expect(made.meeting).toEqual({
      title: { en: 'Return', fr: 'Retour' },
      startsOn: '2026-03-01',
      endsOn: '2026-03-02',
      place: { fr: 'Rabat' },
      host: {},
      timeZone: 'Africa/Casablanca',
    });
  });

  it('on another plan keeps its headings without the actions of the earlier plan', () => {
    const made = create({ plan: 'cadiz' }, earlier());
    expect(made.frameworks[0]?.id).toBe('cadiz');
    expect(Object.values(made.groups)).toMatchObject([{ title: { en: {} }, references: [] }]);
  });
});
