import type { DeskApi } from '../../core/contract';

/** Answers of a host that has nothing to tell: no package, no copy, nobody erased, nothing in the room. */
export const quietAnswers: Partial<DeskApi> = {
  zoneRules: async () => null,
  timeZones: async () => ({
    own: 'UTC',
    known: ['Africa/Abidjan', 'Africa/Casablanca', 'UTC'],
    places: [
      { country: 'MA', name: { en: 'Rabat' }, zone: 'Africa/Casablanca' },
      { country: 'CI', name: { en: 'Abidjan' }, zone: 'Africa/Abidjan' },
    ],
  }),
  sleeps: async () => [],
  settleSleep: async () => [],
  listPackages: async () => ({ packages: [], pending: 0 }),
  previewErasure: async () => ({
    places: [],
    packages: [],
    unread: [],
    copies: { workshops: [], earlier: [] },
  }),
  erasureRecord: async () => null,
  backupStatus: async () => ({ state: 'none' }),
  backupPlaces: async () => ({ places: [], canChoose: false }),
  stage: async () => ({
    slide: { kind: 'hold', language: 'en' },
    label: '',
    live: false,
    appearance: 'light',
    queue: [],
  }),
  history: async () => ({ entries: [] }),
};
