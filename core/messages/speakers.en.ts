/** Refusals about the list of speakers, in English. */
export const speakersEn = {
  'speaker.waiting': '{name} is already on the list of speakers.',
  'speaker.closed':
    'The list of speakers is closed. The chair may open it again, or let this be noted after closing.',
  'speaker.none': 'Nobody is waiting to speak.',
} as const;
