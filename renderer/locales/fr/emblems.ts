import type { emblems as english } from '../en/emblems';

/** Emblèmes et pied de page d’un modèle. */
export const emblems: typeof english = {
  title: 'Emblèmes et pied de page',
  text: 'Ils appartiennent au modèle « {{style}} » et figurent sur tout ce qui est produit avec lui dans cette bibliothèque, dans chaque atelier.',
  numbered: 'Emblème {{number}}',
  add: 'Ajouter un emblème…',
  formats: 'PNG ou JPEG, 512 Ko au plus ; imprimé de {{least}} à {{most}} mm de haut, jamais déformé.',
  remove: 'Retirer',
  removeNamed: 'Retirer {{name}}',
  removed: 'L’emblème a été retiré du modèle.',
  putBack: 'Le remettre',
  lacks:
    'Il manque des mots en {{languages, list, small}} : aucun document n’est produit dans une langue qui manque à un emblème.',
  tooLow: 'Avec sa mention, il lui faut au moins {{least}} mm de haut.',
  smaller: 'Il ne doit pas être plus petit que les autres logos : « {{other}} » est plus haut et plus large.',
  alt: 'Ce qu’il montre ({{language, small}})',
  edge: 'Bord de la page',
  edges: { head: 'En-tête', foot: 'Pied' },
  side: 'Côté de la page',
  sides: { left: 'Gauche', center: 'Centre', right: 'Droite' },
  pages: 'Sur quelles pages',
  onPages: { first: 'Première page', all: 'Toutes les pages' },
  height: 'Hauteur en mm',
  needsStatement: 'Doit figurer avec sa mention',
  needsStatementText: 'Rien n’est imprimé sans elle : la règle de l’emblème de l’Union européenne.',
  statement: 'Mention en dessous ({{language, small}})',
  euOffer: 'Mention de l’Union européenne, dans chaque langue du modèle :',
  euFunded: 'Financé',
  euCoFunded: 'Cofinancé',
  foot: 'Texte du pied de page ({{language, small}})',
  footHint: 'Vide : l’organisme émetteur.',
};
