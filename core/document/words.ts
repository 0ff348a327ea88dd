import type { FieldName } from '../model/text';
import type { Language } from '../model/language';

/** The words a document is printed with that no author typed. */
export interface Words {
  months: readonly string[];
  and: string;
  /** Between the first and the last of more than two days: "9 to 11 July". */
  to: string;
  draft: string;
  pageWords: { before: string; between: string; after: string };
  /** In square brackets: the text of a number whose recommendation is gone. */
  deleted: string;
  /** In square brackets, before a text printed in another language. */
  notTranslated: string;
  /** In square brackets, before a translation that is behind its original. */
  stale: string;
  /** In square brackets, where there is no text in any language. */
  noText: string;
  wordingNotEntered: string;
  /** Between a label and its text; French has a no-break space before it. */
  colon: string;
  reservation: string;
  /** `{name}` is the delegation. */
  reservationBy: string;
  fields: Record<FieldName, string>;
  participants: { delegation: string; name: string; function: string };
  correction: CorrectionWords;
}

/** The notice on the first page of a corrected text; `{number}` is as a person confirmed it. */
interface CorrectionWords {
  title: string;
  /** By what is known of the text before: nothing, its day, its own number, or both. */
  replaces: { unknown: string; issue: string; correction: string; correctionIssued: string };
  reason: string;
  otherLanguages: string;
  languages: Record<Language, string>;
}

export const WORDS: Record<Language, Words> = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    and: 'and',
    to: 'to',
    draft: 'DRAFT',
    pageWords: { before: 'Page ', between: ' of ', after: '' },
    deleted: 'deleted',
    notTranslated: 'not translated',
    stale: 'translation to be updated',
    noText: 'no text',
    wordingNotEntered: 'official wording not entered',
    colon: ': ',
    reservation: 'Reservation',
    reservationBy: 'Reservation by {name}',
    fields: {
      states: 'delegations of States',
      organisations: 'organisations',
      observers: 'observers',
      date: 'date',
      place: 'place',
      host: 'host',
      title: 'title of the meeting',
    },
    participants: { delegation: 'Delegation', name: 'Name', function: 'Function' },
    correction: {
      title: 'Corrected text: {number} of {day}',
      replaces: {
        unknown: 'It replaces the text issued before.',
        issue: 'It replaces the text issued on {day}.',
        correction: 'It replaces the text {number}.',
        correctionIssued: 'It replaces the text {number}, issued on {day}.',
      },
      reason: 'What was corrected, and why',
      otherLanguages: 'Texts in other languages, to be brought into line with this one',
      languages: { en: 'English', fr: 'French', pt: 'Portuguese', es: 'Spanish' },
    },
  },
  fr: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    and: 'et',
    to: 'au',
    draft: 'PROJET',
    pageWords: { before: 'Page ', between: ' sur ', after: '' },
    deleted: 'supprimé',
    notTranslated: 'non traduit',
    stale: 'traduction à mettre à jour',
    noText: 'texte manquant',
    wordingNotEntered: 'libellé officiel non saisi',
    colon: '\u00a0: ',
    reservation: 'Réserve',
    reservationBy: 'Réserve – {name}',
    fields: {
      states: 'délégations des États',
      organisations: 'organisations',
      observers: 'observateurs',
      date: 'date',
      place: 'lieu',
      host: 'hôte',
      title: 'titre de la réunion',
    },
    participants: { delegation: 'Délégation', name: 'Nom', function: 'Fonction' },
    correction: {
      title: 'Texte corrigé\u00a0: {number} du {day}',
      replaces: {
        unknown: 'Il remplace le texte publié auparavant.',
        issue: 'Il remplace le texte publié le {day}.',
        correction: 'Il remplace le texte {number}.',
        correctionIssued: 'Il remplace le texte {number}, publié le {day}.',
      },
      reason: 'Ce qui a été corrigé, et pourquoi',
      otherLanguages: 'Textes dans les autres langues, à mettre en conformité avec celui-ci',
      languages: { en: 'anglais', fr: 'français', pt: 'portugais', es: 'espagnol' },
    },
  },
  pt: {
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    and: 'e',
    to: 'a',
    draft: 'PROJETO',
    pageWords: { before: 'Página ', between: ' de ', after: '' },
    deleted: 'suprimido',
    notTranslated: 'não traduzido',
    stale: 'tradução por atualizar',
    noText: 'sem texto',
    wordingNotEntered: 'redação oficial não introduzida',
    colon: ': ',
    reservation: 'Reserva',
    reservationBy: 'Reserva – {name}',
    fields: {
      states: 'delegações dos Estados',
      organisations: 'organizações',
      observers: 'observadores',
      date: 'data',
      place: 'local',
      host: 'anfitrião',
      title: 'título da reunião',
    },
    participants: { delegation: 'Delegação', name: 'Nome', function: 'Função' },
    correction: {
      title: 'Texto corrigido: {number} de {day}',
      replaces: {
        unknown: 'Substitui o texto publicado anteriormente.',
        issue: 'Substitui o texto publicado em {day}.',
        correction: 'Substitui o texto {number}.',
        correctionIssued: 'Substitui o texto {number}, publicado em {day}.',
      },
      reason: 'O que foi corrigido, e porquê',
      otherLanguages: 'Textos noutras línguas, a harmonizar com este',
      languages: { en: 'inglês', fr: 'francês', pt: 'português', es: 'espanhol' },
    },
  },
  es: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    and: 'y',
    to: 'a',
    draft: 'PROYECTO',
    pageWords: { before: 'Página ', between: ' de ', after: '' },
    deleted: 'suprimido',
    notTranslated: 'sin traducir',
    stale: 'traducción por actualizar',
    noText: 'sin texto',
    wordingNotEntered: 'redacción oficial no introducida',
    colon: ': ',
    reservation: 'Reserva',
    reservationBy: 'Reserva – {name}',
    fields: {
      states: 'delegaciones de los Estados',
      organisations: 'organizaciones',
      observers: 'observadores',
      date: 'fecha',
      place: 'lugar',
      host: 'anfitrión',
      title: 'título de la reunión',
    },
    participants: { delegation: 'Delegación', name: 'Nombre', function: 'Cargo' },
    correction: {
      title: 'Texto corregido: {number} de {day}',
      replaces: {
        unknown: 'Sustituye al texto publicado anteriormente.',
        issue: 'Sustituye al texto publicado el {day}.',
        correction: 'Sustituye al texto {number}.',
        correctionIssued: 'Sustituye al texto {number}, publicado el {day}.',
      },
      reason: 'Qué se ha corregido, y por qué',
      otherLanguages: 'Textos en otras lenguas, que deben ajustarse a este',
      languages: { en: 'inglés', fr: 'francés', pt: 'portugués', es: 'español' },
    },
  },
};
