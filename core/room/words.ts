import type { Language } from '../model/language';

/** The few words of the wall that nobody typed. */
export interface RoomWords {
  agenda: string;
  speakers: string;
  next: string;
  floorFree: string;
  minutes: string;
  over: string;
  now: string;
  paused: string;
  day: (number: number) => string;
  /** "25 min late". */
  late: (minutes: number) => string;
  /** "planned" 10:30: heard before the time that is struck through. */
  planned: string;
  /** What stands on the wall is being changed in front of the room. */
  live: string;
  /** "1–3 of 22": which recommendations of the draft stand on the wall. */
  part: (first: number, last: number, all: number) => string;
  covered: (covered: number, all: number) => string;
  inBrief: string;
  /** "1 of 2": which page of a long text, or the one recommendation of the draft on the wall. */
  page: (at: number, of: number) => string;
  /** "and 12 more". */
  more: (count: number) => string;
  reply: string;
  order: string;
  listClosed: string;
  /** "Then again: Niger". */
  thenAgain: (names: string) => string;
}

const WORDS: Record<Language, RoomWords> = {
  en: {
    agenda: 'Agenda',
    speakers: 'List of speakers',
    next: 'Next',
    floorFree: 'The floor is open',
    minutes: 'min',
    over: 'over time',
    now: 'now',
    paused: 'paused',
    day: (number) => `Day ${number}`,
    late: (minutes) => `${minutes} min late`,
    planned: 'planned',
    live: 'LIVE',
    part: (first, last, all) => `${first}–${last} of ${all}`,
    covered: (covered, all) => `${covered} of ${all} actions`,
    inBrief: 'Objectives in brief, not in the official wording',
    page: (at, of) => `${at} of ${of}`,
    more: (count) => `and ${count} more`,
    reply: 'right of reply',
    order: 'point of order',
    listClosed: 'The list is closed',
    thenAgain: (names) => `Then again: ${names}`,
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
    day: (number) => `Jour ${number}`,
    late: (minutes) => `${minutes} min de retard`,
    planned: 'prévu à',
    live: 'EN DIRECT',
    part: (first, last, all) => `${first}–${last} sur ${all}`,
    covered: (covered, all) => `${covered} actions sur ${all}`,
    inBrief: 'Objectifs en bref, hors libellé officiel',
    page: (at, of) => `${at} sur ${of}`,
    more: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
    reply: 'droit de réponse',
    order: 'motion d’ordre',
    listClosed: 'La liste est close',
    thenAgain: (names) => `Puis de nouveau\u00a0: ${names}`,
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
    day: (number) => `Dia ${number}`,
    late: (minutes) => `${minutes} min de atraso`,
    planned: 'previsto às',
    live: 'EM DIRETO',
    part: (first, last, all) => `${first}–${last} de ${all}`,
    covered: (covered, all) => `${covered} de ${all} ações`,
    inBrief: 'Objetivos em resumo, sem a redação oficial',
    page: (at, of) => `${at} de ${of}`,
    more: (count) => `e mais ${count}`,
    reply: 'direito de resposta',
    order: 'ponto de ordem',
    listClosed: 'A lista está encerrada',
    thenAgain: (names) => `Depois, de novo: ${names}`,
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
    day: (number) => `Día ${number}`,
    late: (minutes) => `${minutes} min de retraso`,
    planned: 'previsto a las',
    live: 'EN DIRECTO',
    part: (first, last, all) => `${first}–${last} de ${all}`,
    covered: (covered, all) => `${covered} de ${all} acciones`,
    inBrief: 'Objetivos en breve, no en la redacción oficial',
    page: (at, of) => `${at} de ${of}`,
    more: (count) => `y ${count} más`,
    reply: 'derecho de réplica',
    order: 'cuestión de orden',
    listClosed: 'La lista está cerrada',
    thenAgain: (names) => `Después, de nuevo: ${names}`,
  },
};

/** What stands in both languages: "Germany / Allemagne"; once, where they say the same. */
export function inBoth(one: string, other: string | undefined): string {
  return other === undefined || other === '' || other === one ? one : `${one} / ${other}`;
}

/** The words of the wall in the language of what is shown, or in both. */
export function roomWords(language: Language, also?: Language): RoomWords {
  const one = WORDS[language];
  const other = also && WORDS[also];
  if (!other) return one;
  const both = (key: { [K in keyof RoomWords]: RoomWords[K] extends string ? K : never }[keyof RoomWords]) =>
    inBoth(one[key], other[key]);
  return {
    agenda: both('agenda'),
    speakers: both('speakers'),
    next: both('next'),
    floorFree: both('floorFree'),
    minutes: both('minutes'),
    over: both('over'),
    now: both('now'),
    paused: both('paused'),
    day: (...number) => inBoth(one.day(...number), other.day(...number)),
    late: (...minutes) => inBoth(one.late(...minutes), other.late(...minutes)),
    planned: both('planned'),
    live: both('live'),
    inBrief: both('inBrief'),
    reply: both('reply'),
    order: both('order'),
    listClosed: both('listClosed'),
    thenAgain: (names) => inBoth(one.thenAgain(names), other.thenAgain(names)),
    part: (...counts) => inBoth(one.part(...counts), other.part(...counts)),
    covered: (...counts) => inBoth(one.covered(...counts), other.covered(...counts)),
    page: (...counts) => inBoth(one.page(...counts), other.page(...counts)),
    more: (count) => inBoth(one.more(count), other.more(count)),
  };
}
