import { describe, expect, it } from 'vitest';
import { afterChange, displayForRoom } from '../../electron/windows/roomDisplay';
import { laptop, monitor, projector } from './knownDisplays';

const desk = laptop.id;

describe('the display that the room’s window is opened on', () => {
  it('is none while the desk’s is the only one: the projector may duplicate it', () => {
    expect(displayForRoom({ displays: [laptop], desk }, undefined)).toBeUndefined();
    expect(displayForRoom({ displays: [laptop], desk }, laptop)).toBeUndefined();
  });

  it('is the other one', () => {
    expect(displayForRoom({ displays: [laptop, projector], desk }, undefined)).toBe(projector);
    expect(displayForRoom({ displays: [projector, laptop], desk: projector.id }, undefined)).toBe(laptop);
  });

  it('is the one that was used before, among several', () => {
    const displays = [laptop, monitor, projector];
    expect(displayForRoom({ displays, desk }, projector)).toBe(projector);
  });

  it('is known again by its name when the system gave it another id, and its old id to another', () => {
    const again = { ...projector, id: '7', bounds: { ...projector.bounds, x: -1024 } };
    const displays = [laptop, { ...monitor, id: projector.id }, again];
    expect(displayForRoom({ displays, desk }, projector)).toBe(again);
  });

  it('is known again by its place where the system names none', () => {
    const nameless = { ...projector, id: '9', label: '' };
    const displays = [laptop, { ...monitor, label: '' }, nameless];
    expect(displayForRoom({ displays, desk }, { ...projector, label: '' })).toBe(nameless);
  });

  it('is never the desk’s own, even when that was remembered', () => {
    const displays = [laptop, monitor, projector];
    expect(displayForRoom({ displays, desk: projector.id }, projector)).toBe(laptop);
  });
});

describe('the room’s window, when displays come and go', () => {
  it('is taken away when its projector is unplugged, and stands over the desk at no time', () => {
    expect(afterChange({ on: projector }, { displays: [laptop], desk })).toEqual({ do: 'takeAway' });
    expect(afterChange({ on: projector }, { displays: [laptop, monitor], desk })).toEqual({ do: 'takeAway' });
  });

  it('is taken away when the lid is closed and the system moves the desk onto the projector', () => {
    const step = afterChange({ on: projector }, { displays: [projector], desk: projector.id });
    expect(step).toEqual({ do: 'takeAway' });
  });

  it('comes back when the projector does, wherever the system puts it now', () => {
    const again = { ...projector, id: '5', bounds: { ...projector.bounds, y: 300 } };
    const step = afterChange({ lost: projector }, { displays: [laptop, again], desk });
    expect(step).toEqual({ do: 'put', on: again });
  });

  it('does not come back on a display that is not the one it was on: that is for a person to choose', () => {
    const step = afterChange({ lost: projector }, { displays: [laptop, monitor], desk });
    expect(step).toEqual({ do: 'nothing' });
  });

  it('does not come back onto the desk', () => {
    const step = afterChange({ lost: projector }, { displays: [projector], desk: projector.id });
    expect(step).toEqual({ do: 'nothing' });
  });

  it('fills its display again when that is set to another size', () => {
    const larger = { ...projector, bounds: { ...projector.bounds, width: 1920, height: 1080 } };
    const step = afterChange({ on: projector }, { displays: [laptop, larger], desk });
    expect(step).toEqual({ do: 'put', on: larger });
  });

  it('stays as it is when another display comes or goes', () => {
    const displays = [laptop, projector, monitor];
    expect(afterChange({ on: projector }, { displays, desk })).toEqual({ do: 'nothing' });
    expect(afterChange({}, { displays, desk })).toEqual({ do: 'nothing' });
  });
});
