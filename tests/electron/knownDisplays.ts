import type { KnownDisplay } from '../../electron/windows/roomDisplay';

/** The desk's own display, a projector to its right, and a larger monitor to its left. */
export const laptop: KnownDisplay = {
  id: '1',
  label: 'Built-in',
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
};
export const projector: KnownDisplay = {
  id: '2',
  label: 'EPSON PJ',
  bounds: { x: 1366, y: 0, width: 1024, height: 768 },
};
export const monitor: KnownDisplay = {
  id: '3',
  label: 'DELL U2720',
  bounds: { x: -1920, y: 0, width: 1920, height: 1080 },
};
