import type { languageRefusalsEn } from './languageRefusals.en';

/** Refusals about what adoption locks, and in which languages. */
export const languageRefusalsFr: Record<keyof typeof languageRefusalsEn, string> = {
  'courtesy.locked':
    'Le texte est adopté : les langues de courtoisie se fixent avant. Une langue qui n’a encore aucun texte peut toujours être ajoutée à ce titre. Sinon, remettez d’abord le document à l’état de projet.',
  'courtesy.all': 'Il doit rester une langue qui n’est pas de courtoisie : c’est son texte qui est adopté.',
  'wording.locked':
    'Le libellé est verrouillé, puisque le texte est adopté ou publié. Ouvrez une version corrigée pour le modifier.',
  'update.adopted':
    'Le texte est adopté ici, et le fichier en donne un autre libellé : rien n’a été modifié. Gardez les deux, ou ouvrez d’abord une version corrigée. Les traductions dans des langues sans texte sont reprises.',
};
