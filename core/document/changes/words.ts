import type { Language } from '../../model/language';

/** The words that a list of changes is printed with. `{…}` are filled in. */
export interface ChangesWords {
  title: string;
  /** Heads of the columns; `{version}` is which one, `{stamp}` when it stood so. */
  number: string;
  before: string;
  after: string;
  /** A version that was circulated, by its number; any other moment. */
  draft: string;
  adopted: string;
  adoptedAdReferendum: string;
  validated: string;
  issued: string;
  moment: string;
  /** Above the table: how many of each. */
  sum: { changed: string; added: string; removed: string; moved: string };
  /** In the cell of a text that was not there before, or is not there any more. */
  wasAbsent: string;
  isAbsent: string;
  moved: string;
  nothing: string;
  /** The same on the wall, which shows recommendations and headings alone. */
  nothingInRoom: string;
  /** Beside a text that was changed in the other language alone. */
  sameHere: string;
  /** With which version or time it is compared, as a sentence: `{stamp}` is when it stood so. */
  since: Record<'draft' | 'adopted' | 'adoptedAdReferendum' | 'validated' | 'issued' | 'moment', string>;
  /** The small page with the reworded texts alone. */
  slip: { title: string; fileName: string; isNew: string };
}

export const CHANGES_WORDS: Record<Language, ChangesWords> = {
  en: {
    title: 'List of changes',
    number: 'No.',
    before: 'Before: {version}, {stamp}',
    after: 'After: {version}, {stamp}',
    draft: 'draft {number}',
    adopted: 'as adopted',
    adoptedAdReferendum: 'as adopted ad referendum',
    validated: 'as validated',
    issued: 'as issued',
    moment: 'as it stood',
    sum: { changed: 'Reworded', added: 'New', removed: 'Deleted', moved: 'Moved' },
    wasAbsent: 'not there yet',
    isAbsent: 'deleted',
    moved: 'moved',
    nothing: 'No text was changed.',
    nothingInRoom: 'No recommendation was changed.',
    sameHere: 'no change in English',
    since: {
      draft: 'Since draft {number}, {stamp}',
      adopted: 'Since the text as adopted, {stamp}',
      adoptedAdReferendum: 'Since the text as adopted ad referendum, {stamp}',
      validated: 'Since the text as validated, {stamp}',
      issued: 'Since the text as issued, {stamp}',
      moment: 'Since {stamp}',
    },
    slip: { title: 'Reworded texts', fileName: 'Reworded', isNew: 'new' },
  },
  fr: {
    title: 'Liste des modifications',
    number: 'N°',
    before: 'Avant\u00a0: {version}, {stamp}',
    after: 'Après\u00a0: {version}, {stamp}',
    draft: 'projet {number}',
    adopted: 'texte adopté',
    adoptedAdReferendum: 'texte adopté ad referendum',
    validated: 'texte validé',
    issued: 'texte publié',
    moment: 'état du texte',
    sum: { changed: 'Reformulés', added: 'Nouveaux', removed: 'Supprimés', moved: 'Déplacés' },
    wasAbsent: 'pas encore présent',
    isAbsent: 'supprimé',
    moved: 'déplacé',
    nothing: 'Aucun texte n’a été modifié.',
    nothingInRoom: 'Aucune recommandation n’a été modifiée.',
    sameHere: 'sans changement en français',
    since: {
      draft: 'Depuis le projet {number}, {stamp}',
      adopted: 'Depuis le texte adopté, {stamp}',
      adoptedAdReferendum: 'Depuis le texte adopté ad referendum, {stamp}',
      validated: 'Depuis le texte validé, {stamp}',
      issued: 'Depuis le texte publié, {stamp}',
      moment: 'Depuis le {stamp}',
    },
    slip: {
      title: 'Textes reformulés',
      fileName: 'Reformulations',
      isNew: 'nouveau',
    },
  },
  pt: {
    title: 'Lista de alterações',
    number: 'N.º',
    before: 'Antes: {version}, {stamp}',
    after: 'Depois: {version}, {stamp}',
    draft: 'projeto {number}',
    adopted: 'texto adotado',
    adoptedAdReferendum: 'texto adotado ad referendum',
    validated: 'texto validado',
    issued: 'texto publicado',
    moment: 'estado do texto',
    sum: { changed: 'Reformulados', added: 'Novos', removed: 'Suprimidos', moved: 'Deslocados' },
    wasAbsent: 'ainda não existia',
    isAbsent: 'suprimido',
    moved: 'deslocado',
    nothing: 'Nenhum texto foi alterado.',
    nothingInRoom: 'Nenhuma recomendação foi alterada.',
    sameHere: 'sem alteração em português',
    since: {
      draft: 'Desde o projeto {number}, {stamp}',
      adopted: 'Desde o texto adotado, {stamp}',
      adoptedAdReferendum: 'Desde o texto adotado ad referendum, {stamp}',
      validated: 'Desde o texto validado, {stamp}',
      issued: 'Desde o texto publicado, {stamp}',
      moment: 'Desde {stamp}',
    },
    slip: { title: 'Textos reformulados', fileName: 'Reformulacoes', isNew: 'novo' },
  },
  es: {
    title: 'Lista de modificaciones',
    number: 'N.º',
    before: 'Antes: {version}, {stamp}',
    after: 'Después: {version}, {stamp}',
    draft: 'proyecto {number}',
    adopted: 'texto adoptado',
    adoptedAdReferendum: 'texto adoptado ad referendum',
    validated: 'texto validado',
    issued: 'texto publicado',
    moment: 'estado del texto',
    sum: { changed: 'Reformulados', added: 'Nuevos', removed: 'Suprimidos', moved: 'Desplazados' },
    wasAbsent: 'aún no figuraba',
    isAbsent: 'suprimido',
    moved: 'desplazado',
    nothing: 'No se modificó ningún texto.',
    nothingInRoom: 'No se modificó ninguna recomendación.',
    sameHere: 'sin cambios en español',
    since: {
      draft: 'Desde el proyecto {number}, {stamp}',
      adopted: 'Desde el texto adoptado, {stamp}',
      adoptedAdReferendum: 'Desde el texto adoptado ad referendum, {stamp}',
      validated: 'Desde el texto validado, {stamp}',
      issued: 'Desde el texto publicado, {stamp}',
      moment: 'Desde el {stamp}',
    },
    slip: {
      title: 'Textos reformulados',
      fileName: 'Reformulaciones',
      isNew: 'nuevo',
    },
  },
};
