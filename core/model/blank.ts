import type { Library } from './library';
import type { People } from './participation';

export const blankLibrary: Library = {
  actors: {},
  settings: { interfaceLanguage: 'en', theme: 'system' },
  workshops: {},
  wordings: {},
};

export function blankPeople(workshop: string): People {
  return { workshop, participants: {} };
}
