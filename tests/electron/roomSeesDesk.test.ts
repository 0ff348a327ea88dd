import { describe, expect, it } from 'vitest';
import { roomSeesDesk } from '../../electron/windows/roomSeesDesk';
import { laptop, monitor, projector } from './knownDisplays';

const both = [laptop, projector];

describe('the room sees the desk', () => {
  it('when its window was moved onto the display of the room’s window', () => {
    expect(roomSeesDesk({ displays: both, desk: '2' }, { on: projector }, {})).toBe(true);
    expect(roomSeesDesk({ displays: both, desk: '1' }, { on: projector }, {})).toBe(false);
  });

  it('when it is alone there: the lid was closed, or the program begins with it closed', () => {
    expect(roomSeesDesk({ displays: [projector], desk: '2' }, { lost: projector }, {})).toBe(true);
    expect(roomSeesDesk({ displays: [projector], desk: '2' }, {}, { remembered: projector })).toBe(true);
  });

  it('when it stands on the display that the room used before, whatever id it has now', () => {
    const again = { ...projector, id: '9' };
    const displays = [laptop, again];
    expect(roomSeesDesk({ displays, desk: '9' }, {}, { remembered: projector })).toBe(true);
  });

  it('when the room’s display went and the desk’s got another size: it may be duplicated', () => {
    const smaller = { ...laptop, bounds: { ...laptop.bounds, width: 1024 } };
    const before = { deskOn: laptop };
    expect(roomSeesDesk({ displays: [smaller], desk: '1' }, { lost: projector }, before)).toBe(true);
    expect(roomSeesDesk({ displays: [laptop], desk: '1' }, { lost: projector }, before)).toBe(false);
    expect(roomSeesDesk({ displays: [smaller], desk: '1' }, {}, { ...before, remembered: projector })).toBe(
      false,
    );
  });

  it('at no other time: on a second display of its own, or where no display was ever the room’s', () => {
    const displays = [laptop, projector, monitor];
    expect(roomSeesDesk({ displays, desk: '3' }, { on: projector }, {})).toBe(false);
    expect(roomSeesDesk({ displays: both, desk: '2' }, {}, {})).toBe(false);
    expect(roomSeesDesk({ displays: [], desk: undefined }, { on: projector }, {})).toBe(false);
  });
});
