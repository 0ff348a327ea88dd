// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followAddress, formatRoute, go, parseRoute, select, useView } from '../../renderer/state/view';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
let unfollow: () => void;

describe('the place of a window', () => {
  beforeEach(() => {
    window.location.hash = '#/w/w1/prepare/plans';
    unfollow = followAddress();
  });
  afterEach(() => unfollow());

  it('is the same after a reload', () => {
    const route = { place: 'prepare', section: 'plans', workshop: 'w1' } as const;
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('keeps the selection made on arriving, and drops the earlier one', async () => {
    select({ kind: 'delegation', id: 'd1' });
    go('desk');
    expect(useView.getState().selected).toBeUndefined();
    select({ kind: 'recommendation', id: 'r1' });
    await settled();
    expect(useView.getState()).toMatchObject({ place: 'desk', workshop: 'w1', selected: { id: 'r1' } });
  });

  it('is the list of workshops for an unknown address', () => {
    expect(parseRoute('#/somewhere')).toMatchObject({ place: 'library', workshop: undefined });
  });
});
