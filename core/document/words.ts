import type { TableRole } from '../looks/tables';
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
  /** Around words of a text that are cited; `%` stands for them. */
  quotation: string;
  reservation: string;
  /** `{name}` is the delegation. */
  reservationBy: string;
  fields: Record<FieldName, string>;
  /** Before the body that approved a text, and the day. */
  approvedBy: string;
  participants: { delegation: string; name: string; function: string };
  /** What stands for an image where there are none. */
  image: string;
  /** What a table is, for whoever does not see it. */
  tables: Record<TableRole, string>;
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
    quotation: '“%”',
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
    approvedBy: 'Approved by',
    participants: { delegation: 'Delegation', name: 'Name', function: 'Function' },
    image: 'Image',
    tables: {
      masthead: 'Who issues the document, where and when: set side by side',
      annex: 'List in rows, each with one entry per column',
      form: 'Form to fill in by hand, a row for each person',
      cross: 'Cross table: recommendations down, actions of the plan across',
      parallel: 'Text in two languages, a row for each paragraph',
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
    quotation: '«\u00a0%\u00a0»',
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
    approvedBy: 'Approuvé par',
    participants: { delegation: 'Délégation', name: 'Nom', function: 'Fonction' },
    image: 'Image',
    tables: {
      masthead: 'Qui émet le document, où et quand : disposition côte à côte',
      annex: 'Liste en lignes, une donnée par colonne',
      form: 'Formulaire à remplir à la main, une ligne par personne',
      cross: 'Tableau croisé : recommandations en lignes, actions du plan en colonnes',
      parallel: 'Texte en deux langues, une ligne par paragraphe',
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
    quotation: '“%”',
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
    approvedBy: 'Aprovado por',
    participants: { delegation: 'Delegação', name: 'Nome', function: 'Função' },
    image: 'Imagem',
    tables: {
      masthead: 'Quem emite o documento, onde e quando: disposição lado a lado',
      annex: 'Lista em linhas, um dado por coluna',
      form: 'Formulário a preencher à mão, uma linha por pessoa',
      cross: 'Quadro cruzado: recomendações em linhas, ações do plano em colunas',
      parallel: 'Texto em duas línguas, uma linha por parágrafo',
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
    quotation: '«%»',
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
    approvedBy: 'Aprobado por',
    participants: { delegation: 'Delegación', name: 'Nombre', function: 'Cargo' },
    image: 'Imagen',
    tables: {
      masthead: 'Quién emite el documento, dónde y cuándo: disposición en paralelo',
      annex: 'Lista en filas, un dato por columna',
      form: 'Formulario para rellenar a mano, una fila por persona',
      cross: 'Cuadro cruzado: recomendaciones en filas, acciones del plan en columnas',
      parallel: 'Texto en dos idiomas, una fila por párrafo',
    },
  },
};
