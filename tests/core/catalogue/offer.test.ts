import { describe, expect, it } from 'vitest';
import { isInForce, planOfferedFirst, plansInOrder } from '../../../core/catalogue/offer';
import { allFrameworks, frameworkNamed } from '../../templates/read';

const offered = (day: string) => planOfferedFirst(allFrameworks(), day)?.id;

describe('the plan that is offered first depends on the date of the meeting', () => {
  it.each([
    ['2019-10-24', 'marrakesh'],
    ['2018-05-02', 'marrakesh'],
    ['2018-05-01', 'valletta'],
    ['2015-11-12', 'valletta'],
    ['2022-12-13', 'marrakesh'],
    ['2022-12-14', 'cadiz'],
    ['2026-06-01', 'cadiz'],
  ])('a meeting of %s is offered %s', (day, plan) => {
    expect(offered(day)).toBe(plan);
  });

  it('a meeting held before any plan is offered the nearest one, which is not in force', () => {
    expect(offered('2015-10-01')).toBe('valletta');
    expect(isInForce(frameworkNamed('valletta'), '2015-10-01')).toBe(false);
  });

  it('offers every plan, never a list of themes', () => {
    expect(plansInOrder(allFrameworks(), '2019-10-24').map(({ id }) => id)).toEqual([
      'marrakesh',
      'valletta',
      'cadiz',
    ]);
  });

  it('offers nothing when there is no plan', () => {
    expect(planOfferedFirst([frameworkNamed('four-ps')], '2019-10-24')).toBeNull();
  });
});
