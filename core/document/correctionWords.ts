import type { Language } from '../model/language';

/** What a document says of its correction and of its standing; `{number}` is as a person confirmed it. */
export interface CorrectionWords {
  /** The notice on the first page. */
  title: string;
  /** By what is known of the text before: nothing, its day, its own number, or both. */
  replaces: { unknown: string; issue: string; correction: string; correctionIssued: string };
  reason: string;
  otherLanguages: string;
  languages: Record<Language, string>;
  /** What the file's properties are called, and what they say. */
  properties: { issuedOn: string; correction: string; replaces: string };
  standing: { notIssued: string; inForce: string; inHand: string; replaced: string; replacedBy: string };
}

export const CORRECTION_WORDS: Record<Language, CorrectionWords> = {
  en: {
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
    properties: {
      issuedOn: 'Date of issue',
      correction: 'Correction',
      replaces: 'What it replaces',
    },
    standing: {
      notIssued: 'Not issued',
      inForce: 'Issued, in force when this file was made',
      inHand: 'Correction in hand, not issued',
      replaced: 'Replaced',
      replacedBy: 'Replaced by {number}',
    },
  },
  fr: {
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
    properties: {
      issuedOn: 'Date de publication',
      correction: 'Correction',
      replaces: 'Ce qu’il remplace',
    },
    standing: {
      notIssued: 'Non publié',
      inForce: 'Publié, en vigueur à la création de ce fichier',
      inHand: 'Correction en cours, non publiée',
      replaced: 'Remplacé',
      replacedBy: 'Remplacé par {number}',
    },
  },
  pt: {
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
    properties: {
      issuedOn: 'Data de publicação',
      correction: 'Correção',
      replaces: 'O que substitui',
    },
    standing: {
      notIssued: 'Não publicado',
      inForce: 'Publicado, em vigor à data deste ficheiro',
      inHand: 'Correção em curso, não publicada',
      replaced: 'Substituído',
      replacedBy: 'Substituído por {number}',
    },
  },
  es: {
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
    properties: {
      issuedOn: 'Fecha de publicación',
      correction: 'Corrección',
      replaces: 'Lo que sustituye',
    },
    standing: {
      notIssued: 'No publicado',
      inForce: 'Publicado, en vigor al crearse este archivo',
      inHand: 'Corrección en curso, no publicada',
      replaced: 'Sustituido',
      replacedBy: 'Sustituido por {number}',
    },
  },
};
