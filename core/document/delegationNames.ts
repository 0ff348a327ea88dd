import { sortDelegations } from '../directory/delegations';
import type { FieldName } from '../model/text';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import type { Delegation } from '../model/participation';
import type { Scope } from './scope';

type Kind = Extract<FieldName, 'states' | 'organisations' | 'observers'>;
const KINDS: Record<Kind, Delegation['kind']> = {
  states: 'state',
  organisations: 'organisation',
  observers: 'observer',
};

export interface PrintedName {
  text: string;
  /** When no name is known in the document's language. */
  language?: Language;
}

/** A delegation in running text, article included: "the United Kingdom", « le Royaume-Uni ». */
export function printedName(delegation: Delegation, scope: Scope): PrintedName {
  const entry = delegation.code === undefined ? undefined : scope.directory.get(delegation.code);
  const { language } = scope;
  const own = delegation.printedName?.[language] ?? delegation.name[language];
  const known = own ?? entry?.printedName?.[language] ?? entry?.name[language];
  return known === undefined
    ? inAnyLanguage({ ...delegation.name, ...delegation.printedName })
    : { text: known };
}

/** A delegation by itself, without article: in parentheses, in a table. */
export function plainName(delegation: Delegation, scope: Scope): PrintedName {
  const entry = delegation.code === undefined ? undefined : scope.directory.get(delegation.code);
  const known = delegation.name[scope.language] ?? entry?.name[scope.language];
  return known === undefined ? inAnyLanguage(delegation.name) : { text: known };
}

function inAnyLanguage(names: ByLanguage<string>): PrintedName {
  const language = LANGUAGES.find((candidate) => names[candidate] !== undefined);
  return language === undefined ? { text: '' } : { text: names[language] ?? '', language };
}

/** The delegations of one kind as they were entered, or in the order of the language where the document says so. */
export function namesOf(kind: Kind, scope: Scope): PrintedName[] {
  const { workshop, partners, language } = scope;
  const delegations = Object.values(workshop.delegations).filter(({ kind: own }) => own === KINDS[kind]);
  const order = workshop.document.delegationOrder === 'alphabetical' ? language : 'entered';
  return sortDelegations(delegations, order, partners).map((delegation) => printedName(delegation, scope));
}
