import type { Rectangle } from 'electron';
import type { KnownDisplay } from './roomDisplay';

export interface KeptPlace extends Rectangle {
  maximized: boolean;
}

/** Where the windows of this computer stood when they were last closed. */
export interface KeptState {
  desk?: KeptPlace | undefined;
  room?: KeptPlace | undefined;
  /** The display that the room's window filled last: of this computer, not of any workshop. */
  roomDisplay?: KnownDisplay | undefined;
}

/**
 * What of a file of it can be used. Looked at by hand: it is needed before the first window, and loading what checks the
 * host's input would keep that waiting.
 */
export function keptState(file: unknown): KeptState {
  if (typeof file !== 'object' || file === null) return {};
  return {
    ...('desk' in file && isPlace(file.desk) && { desk: file.desk }),
    ...('room' in file && isPlace(file.room) && { room: file.room }),
    ...('roomDisplay' in file && isDisplay(file.roomDisplay) && { roomDisplay: file.roomDisplay }),
  };
}

function isPlace(value: unknown): value is KeptPlace {
  return (
    isRectangle(value, Number.isInteger) &&
    value.width >= 200 &&
    value.height >= 200 &&
    'maximized' in value &&
    typeof value.maximized === 'boolean'
  );
}

function isDisplay(value: unknown): value is KnownDisplay {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'label' in value &&
    typeof value.label === 'string' &&
    'bounds' in value &&
    isRectangle(value.bounds, Number.isFinite)
  );
}

function isRectangle(value: unknown, isMeasure: (value: unknown) => boolean): value is Rectangle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'x' in value &&
    isMeasure(value.x) &&
    'y' in value &&
    isMeasure(value.y) &&
    'width' in value &&
    isMeasure(value.width) &&
    'height' in value &&
    isMeasure(value.height)
  );
}
