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
  },
};
