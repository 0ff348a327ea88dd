import type { Language } from '../../model/language';
import type { Delegation } from '../../model/participation';

/** The words that lists of people are printed with; the headings of their columns are in `WORDS.participants`. */
export interface PeopleWords {
  signatures: string;
  participants: string;
  signature: string;
  morning: string;
  afternoon: string;
  contact: string;
  head: string;
  kinds: Record<Delegation['kind'], string>;
  withoutDelegation: string;
  continued: string;
  personalData: string;
  /** `{count}` people who were counted and have no name. */
  notNamed: string;
  /** `{people}` and `{delegations}` are numbers. */
  totals: string;
}

export const PEOPLE_WORDS: Record<Language, PeopleWords> = {
  en: {
    signatures: 'Signature sheet',
    participants: 'List of participants',
    signature: 'Signature',
    morning: 'morning',
    afternoon: 'afternoon',
    contact: 'Contact',
    head: 'Head of delegation',
    kinds: { state: 'States', organisation: 'Organisations', observer: 'Observers' },
    withoutDelegation: 'Without delegation',
    continued: 'continued',
    personalData: 'Contains personal data',
    notNamed: 'Not named: {count}',
    totals: 'Participants: {people}. Delegations: {delegations}.',
  },
  fr: {
    signatures: 'Feuille de présence',
    participants: 'Liste des participants',
    signature: 'Signature',
    morning: 'matin',
    afternoon: 'après-midi',
    contact: 'Coordonnées',
    head: 'Chef de délégation',
    kinds: { state: 'États', organisation: 'Organisations', observer: 'Observateurs' },
    withoutDelegation: 'Sans délégation',
    continued: 'suite',
    personalData: 'Contient des données personnelles',
    notNamed: 'Non nommés\u00a0: {count}',
    totals: 'Participants\u00a0: {people}. Délégations\u00a0: {delegations}.',
  },
  pt: {
    signatures: 'Folha de presenças',
    participants: 'Lista de participantes',
    signature: 'Assinatura',
    morning: 'manhã',
    afternoon: 'tarde',
    contact: 'Contactos',
    head: 'Chefe da delegação',
    kinds: { state: 'Estados', organisation: 'Organizações', observer: 'Observadores' },
    withoutDelegation: 'Sem delegação',
    continued: 'continuação',
    personalData: 'Contém dados pessoais',
    notNamed: 'Sem nome: {count}',
    totals: 'Participantes: {people}. Delegações: {delegations}.',
  },
  es: {
    signatures: 'Hoja de firmas',
    participants: 'Lista de participantes',
    signature: 'Firma',
    morning: 'mañana',
    afternoon: 'tarde',
    contact: 'Datos de contacto',
    head: 'Jefe de delegación',
    kinds: { state: 'Estados', organisation: 'Organizaciones', observer: 'Observadores' },
    withoutDelegation: 'Sin delegación',
    continued: 'continuación',
    personalData: 'Contiene datos personales',
    notNamed: 'Sin nombre: {count}',
    totals: 'Participantes: {people}. Delegaciones: {delegations}.',
  },
};
