import type { Language } from '../model/language';

/** The few words of the wall that nobody typed, in the language of what is shown. */
export const ROOM_WORDS: Record<
  Language,
  {
    agenda: string;
    speakers: string;
    next: string;
    floorFree: string;
    minutes: string;
    over: string;
    now: string;
    paused: string;
    /** What stands on the wall is being changed in front of the room. */
    live: string;
    /** "1–3 of 22": which recommendations of the draft stand on the wall. */
    part: (first: number, last: number, all: number) => string;
    covered: (covered: number, all: number) => string;
    inBrief: string;
  }
> = {
  en: {
    agenda: 'Agenda',
    speakers: 'List of speakers',
    next: 'Next',
    floorFree: 'The floor is open',
    minutes: 'min',
    over: 'over time',
    now: 'now',
    paused: 'paused',
    live: 'LIVE',
    part: (first, last, all) => `${first}–${last} of ${all}`,
    covered: (covered, all) => `${covered} of ${all} actions`,
    inBrief: 'Objectives in brief, not in the official wording',
  },
  fr: {
    agenda: 'Ordre du jour',
    speakers: 'Liste des orateurs',
    next: 'Ensuite',
    floorFree: 'La parole est libre',
    minutes: 'min',
    over: 'temps dépassé',
    now: 'en cours',
    paused: 'suspendu',
    live: 'EN DIRECT',
    part: (first, last, all) => `${first}–${last} sur ${all}`,
    covered: (covered, all) => `${covered} actions sur ${all}`,
    inBrief: 'Objectifs en bref, hors libellé officiel',
  },
  pt: {
    agenda: 'Ordem de trabalhos',
    speakers: 'Lista de oradores',
    next: 'A seguir',
    floorFree: 'A palavra está livre',
    minutes: 'min',
    over: 'tempo excedido',
    now: 'em curso',
    paused: 'suspenso',
    live: 'EM DIRETO',
    part: (first, last, all) => `${first}–${last} de ${all}`,
    covered: (covered, all) => `${covered} de ${all} ações`,
    inBrief: 'Objetivos em resumo, sem a redação oficial',
  },
  es: {
    agenda: 'Orden del día',
    speakers: 'Lista de oradores',
    next: 'A continuación',
    floorFree: 'La palabra está libre',
    minutes: 'min',
    over: 'tiempo excedido',
    now: 'en curso',
    paused: 'suspendido',
    live: 'EN DIRECTO',
    part: (first, last, all) => `${first}–${last} de ${all}`,
    covered: (covered, all) => `${covered} de ${all} acciones`,
    inBrief: 'Objetivos en breve, no en la redacción oficial',
  },
};
