import { fold } from '../directory/fold';

/** What a column of a registration list can hold. */
export const FIELDS = [
  'delegation',
  'name',
  'familyName',
  'givenName',
  'title',
  'function',
  'institution',
  'email',
  'phone',
  'language',
  'head',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** The most characters a participant's field holds (see `participantSchema`); a delegation's name as in its schema. */
export const LIMITS: Record<Exclude<Field, 'head'>, number> = {
  delegation: 300,
  name: 300,
  familyName: 300,
  givenName: 300,
  title: 100,
  function: 500,
  institution: 500,
  email: 320,
  phone: 60,
  language: 20,
  note: 4_000,
};

/** The words that name each field, folded, in English, French, Portuguese and Spanish; the first line that fits wins. */
const HEADERS: readonly [Field, RegExp][] = [
  [
    'name',
    /\b(?:noms? (?:et |& |ou )?prenoms?|prenoms? (?:et |& )?noms?|nombres? y apellidos?|apellidos? y nombres?|nome e apelido|names? and surnames?|first and last names?|(?:first name|name) & (?:last name|surname))\b/,
  ],
  ['email', /\b(?:e ?mails?|mail|courriel|correo|correio|adresse electronique)\b/],
  [
    'phone',
    /\b(?:(?:tele)?phones?|tel|mobile|gsm|whatsapp|telefono|telefone|portable|movil|telemovel|celular)\b/,
  ],
  ['head', /\b(?:heads?|hod|chefs?|cheffe|jefe|jefa|chefe)\b/],
  ['delegation', /\b(?:country|countries|pays|pais|delegations?|delegacao|delegacion|iso|iso2|iso3)\b/],
  [
    'delegation',
    /^(?:(?:member|partner) )?(?:states?|etats?|estados?)(?: (?:membres?|partenaires?|miembros?|membros?))?$/,
  ],
  [
    'function',
    /\b(?:functions?|fonctions?|positions?|job|postes?|post|qualite|cargo|funcao|funcion|puesto|role|rank|grade)\b/,
  ],
  [
    'institution',
    /\b(?:institutions?|organi[sz]ations?|ministry|ministere|ministerio|entity|entite|entidade?|structure|department|departement|service|agency|company|employer|organizacion|organizacao|organismo?|organisme|instituicao|institucion)\b/,
  ],
  [
    'givenName',
    /\b(?:(?:first|given|christian) names?|forenames?|prenoms?|primeiro nome|nome proprio|nombre de pila)\b/,
  ],
  [
    'familyName',
    /\b(?:surnames?|(?:last|family) names?|noms? de famille|apellidos?|apelidos?|sobrenomes?)\b/,
  ],
  ['title', /\b(?:titles?|titre|civilite|salutation|honorific|tratamiento|tratamento|titulo)\b/],
  ['language', /\b(?:languages?|langues?|lingua|idiomas?)\b/],
  [
    'note',
    /\b(?:notes?|remarks?|remarques?|observations?|comments?|commentaires?|observaciones|observacoes)\b/,
  ],
  ['name', /\b(?:names?|noms?|nome|nombre|participants?|participantes?|delegates?|delegues?)\b/],
];

/** Words that may stand beside them in a header; with any other word a cell is taken for somebody's data. */
const BESIDE =
  /\b(?:of|the|and|or|de|du|des|da|do|del|d|l|la|le|les|et|ou|e|y|o|a|n|no|full|complete?t?e?|completo|first|last|given|family|famille|famil|pila|address|adresse|direccion|endereco|electronique|electronico|eletronico|number|numero|professional|professionnel|professionnelle|work|working|travail|trabajo|trabalho|official|officiel|official?e?|spoken|parlee|preferred|preferee|code|mr|mrs|ms|mme|m|title|member|partner|s|in|english|french|francais|anglais|contact)\b/g;

function fieldIn(folded: string): Field | null {
  for (const [field, words] of HEADERS) {
    if (!words.test(folded)) continue;
    const rest = HEADERS.reduce(
      (text, [, known]) => text.replace(new RegExp(known.source, 'g'), ' '),
      folded,
    );
    return rest.replace(BESIDE, ' ').trim() === '' ? field : null;
  }
  return null;
}

/** The field that a header names ("Nom / Name", "E-mail address", "Pays ou organisation"), or null. */
export function fieldOfHeader(header: string): Field | null {
  const folded = fold(header);
  return folded.length > 60 ? null : fieldIn(folded);
}

/** Whether a header asks for the whole name and not for a part of it. */
export function asksForWholeName(header: string): boolean {
  return /\b(?:full|complete?|completo)\b/.test(fold(header)) || fold(header).includes(' et ');
}
