/** The parts of the Room, in the order of their tabs. */
export const ROOM_SECTIONS = ['capture', 'screen', 'agenda', 'speakers', 'agreement', 'groups'] as const;
export type RoomSection = (typeof ROOM_SECTIONS)[number];

/** The part that an address names; it begins with the line. */
export function roomSection(asked: string | undefined): RoomSection {
  return ROOM_SECTIONS.find((known) => known === asked) ?? 'capture';
}
