import type { speakersEn } from './speakers.en';

/** Les mêmes en français. */
export const speakersFr: Record<keyof typeof speakersEn, string> = {
  'speaker.waiting': '{name} est déjà sur la liste des orateurs.',
  'speaker.closed':
    'La liste des orateurs est close. La présidence peut la rouvrir, ou admettre une inscription après la clôture.',
  'speaker.none': 'Personne n’attend la parole.',
};
