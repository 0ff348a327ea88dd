import { describe, expect, it } from 'vitest';
import { keptState } from '../../electron/windows/keptState';

const desk = { x: 10, y: -20, width: 1280, height: 820, maximized: false };
const roomDisplay = { id: '2', label: 'EPSON PJ', bounds: { x: 1366, y: 0, width: 1024, height: 768 } };

describe('where the windows stood', () => {
  it('is taken as it was kept', () => {
    const state = { desk, room: { ...desk, maximized: true }, roomDisplay };
    expect(keptState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it.each([
    ['no record', [null, 'text', 4, []]],
    ['a window too small to find', [{ desk: { ...desk, width: 199 } }, { desk: { ...desk, height: 0 } }]],
    ['half a place', [{ desk: { ...desk, x: undefined } }, { desk: { ...desk, maximized: 1 } }]],
    ['a place in parts of a point', [{ desk: { ...desk, x: 0.5 } }, { desk: { ...desk, x: '1' } }]],
    ['a display without a name or measures', [{ roomDisplay: { ...roomDisplay, label: 3 } }]],
    ['a display without its bounds', [{ roomDisplay: { ...roomDisplay, bounds: { x: 1 } } }]],
  ])('of %s nothing is used', (_what, files) => {
    expect(files.map(keptState)).toEqual(files.map(() => ({})));
  });

  it('loses only the part that cannot be used', () => {
    expect(keptState({ desk, room: { x: 1 }, other: 1 })).toEqual({ desk });
  });
});
