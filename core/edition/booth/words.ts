import type { Language } from '../../model/language';

/** The words that a booth pack is printed with. `{…}` are filled in. */
export interface BoothWords {
  title: string;
  /** What its file is called. */
  fileName: string;
  /** Which text it holds, and when it was made. */
  text: string;
  made: string;
  /** How far the text is: `{number}` is that of a draft. */
  versions: Record<
    'draft' | 'adopted' | 'adoptedAdReferendum' | 'validated' | 'issued' | 'corrected',
    string
  >;
  parts: Record<'programme' | 'speakers' | 'texts' | 'glossary', string>;
  /** In the place of a part that has nothing. */
  nothing: Record<'programme' | 'speakers' | 'texts' | 'glossary', string>;
  /** Who waits for the floor, by item of the agenda. */
  floor: { title: string; item: string; speaker: string; none: string };
  people: string;
  /** Headings of the glossary. */
  organisations: string;
  headings: string;
  themes: string;
  terms: string;
  /** Heads of its columns. */
  abbreviation: string;
  place: string;
  /** What italics in the table of a plan say. */
  notOfficial: string;
}

export const BOOTH_WORDS: Record<Language, BoothWords> = {
  en: {
    title: 'Booth pack',
    fileName: 'Booth pack',
    text: 'For the interpreters. Text: {version}.',
    made: 'Made on {stamp}.',
    versions: {
      draft: 'draft {number}',
      adopted: 'as adopted',
      adoptedAdReferendum: 'as adopted ad referendum',
      validated: 'as validated',
      issued: 'as issued',
      corrected: 'correction in progress',
    },
    parts: {
      programme: 'Programme',
      speakers: 'Delegations and speakers',
      texts: 'Texts',
      glossary: 'Glossary',
    },
    nothing: {
      programme: 'The agenda has no item yet.',
      speakers: 'No delegation is entered yet.',
      texts: 'The document has no recommendation yet.',
      glossary: 'No heading, organisation or plan is entered yet.',
    },
    floor: {
      title: 'Lists of speakers',
      item: 'Item',
      speaker: 'Speakers, in order',
      none: 'Nobody waits for the floor.',
    },
    people: 'Names and functions',
    organisations: 'Organisations and their abbreviations',
    headings: 'Headings of the document',
    themes: 'Themes',
    terms: 'Terms of such meetings',
    abbreviation: 'Abbr.',
    place: 'Place',
    notOfficial: 'In italics: a short title, not the official wording.',
  },
  fr: {
    title: 'Dossier des interprètes',
    fileName: 'Dossier des interprètes',
    text: 'Pour les interprètes. Texte\u00a0: {version}.',
    made: 'Établi le {stamp}.',
    versions: {
      draft: 'projet {number}',
      adopted: 'tel qu’adopté',
      adoptedAdReferendum: 'tel qu’adopté ad referendum',
      validated: 'tel que validé',
      issued: 'tel que publié',
      corrected: 'correction en cours',
    },
    parts: {
      programme: 'Programme',
      speakers: 'Délégations et orateurs',
      texts: 'Textes',
      glossary: 'Glossaire',
    },
    nothing: {
      programme: 'L’ordre du jour n’a pas encore de point.',
      speakers: 'Aucune délégation n’est encore saisie.',
      texts: 'Le document n’a pas encore de recommandation.',
      glossary: 'Aucune rubrique, aucune organisation ni aucun plan n’est encore saisi.',
    },
    floor: {
      title: 'Listes des orateurs',
      item: 'Point',
      speaker: 'Orateurs, dans l’ordre',
      none: 'Personne n’attend la parole.',
    },
    people: 'Noms et fonctions',
    organisations: 'Organisations et leurs sigles',
    headings: 'Rubriques du document',
    themes: 'Thèmes',
    terms: 'Termes usuels de ces réunions',
    abbreviation: 'Sigle',
    place: 'Référence',
    notOfficial: 'En italique\u00a0: un titre abrégé, et non le libellé officiel.',
  },
  pt: {
    title: 'Dossiê dos intérpretes',
    fileName: 'Dossie dos interpretes',
    text: 'Para os intérpretes. Texto: {version}.',
    made: 'Feito em {stamp}.',
    versions: {
      draft: 'projeto {number}',
      adopted: 'tal como adotado',
      adoptedAdReferendum: 'tal como adotado ad referendum',
      validated: 'tal como validado',
      issued: 'tal como publicado',
      corrected: 'correção em curso',
    },
    parts: {
      programme: 'Programa',
      speakers: 'Delegações e oradores',
      texts: 'Textos',
      glossary: 'Glossário',
    },
    nothing: {
      programme: 'A ordem de trabalhos ainda não tem pontos.',
      speakers: 'Ainda não há delegações inscritas.',
      texts: 'O documento ainda não tem recomendações.',
      glossary: 'Ainda não há rubricas, organizações nem planos inscritos.',
    },
    floor: {
      title: 'Listas de oradores',
      item: 'Ponto',
      speaker: 'Oradores, por ordem',
      none: 'Ninguém espera pela palavra.',
    },
    people: 'Nomes e funções',
    organisations: 'Organizações e as suas siglas',
    headings: 'Rubricas do documento',
    themes: 'Temas',
    terms: 'Termos usuais destas reuniões',
    abbreviation: 'Sigla',
    place: 'Referência',
    notOfficial: 'Em itálico: um título abreviado, não o texto oficial.',
  },
  es: {
    title: 'Carpeta de los intérpretes',
    fileName: 'Carpeta de los interpretes',
    text: 'Para los intérpretes. Texto: {version}.',
    made: 'Hecho el {stamp}.',
    versions: {
      draft: 'proyecto {number}',
      adopted: 'tal como se adoptó',
      adoptedAdReferendum: 'tal como se adoptó ad referendum',
      validated: 'tal como se validó',
      issued: 'tal como se publicó',
      corrected: 'corrección en curso',
    },
    parts: {
      programme: 'Programa',
      speakers: 'Delegaciones y oradores',
      texts: 'Textos',
      glossary: 'Glosario',
    },
    nothing: {
      programme: 'El orden del día aún no tiene puntos.',
      speakers: 'Aún no hay delegaciones inscritas.',
      texts: 'El documento aún no tiene recomendaciones.',
      glossary: 'Aún no hay rúbricas, organizaciones ni planes inscritos.',
    },
    floor: {
      title: 'Listas de oradores',
      item: 'Punto',
      speaker: 'Oradores, por orden',
      none: 'Nadie espera la palabra.',
    },
    people: 'Nombres y funciones',
    organisations: 'Organizaciones y sus siglas',
    headings: 'Rúbricas del documento',
    themes: 'Temas',
    terms: 'Términos usuales de estas reuniones',
    abbreviation: 'Sigla',
    place: 'Referencia',
    notOfficial: 'En cursiva: un título abreviado, no el texto oficial.',
  },
};
