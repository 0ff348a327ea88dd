import type { Library } from './library';
import type { People } from './participation';

/** A library nobody has used yet; it speaks a language until somebody chooses another. */
export function blankLibrary(interfaceLanguage: Library['settings']['interfaceLanguage']): Library {
  return {
    actors: {},
    settings: { interfaceLanguage, theme: 'system' },
    workshops: {},
    wordings: {},
  };
}

export function blankPeople(workshop: string): People {
  return { workshop, participants: {} };
}
