import type { checksEn } from './checks.en';
import type { Translated } from './translated';

/** The same in French. */
export const checksFr: Translated<typeof checksEn> = {
  nothing: {
    one: 'Il n’y a aucune recommandation à imprimer',
    other: 'Il n’y a aucune recommandation à imprimer',
    todo: 'Saisissez-en une, ou reprenez une recommandation reportée.',
  },
  fields: {
    one: 'Un champ nécessaire est vide',
    other: '{count} champs nécessaires sont vides',
    todo: 'Rien n’est imprimé tant qu’il manque une valeur nécessaire.',
    fine: 'Tous les champs nécessaires sont remplis.',
  },
  planNotInForce: {
    one: 'Le plan n’est pas en vigueur le jour de la réunion',
    other: '{count} plans ne sont pas en vigueur le jour de la réunion',
    todo: 'S’il s’agit d’un autre plan, choisissez-le sous Préparer, Plan. Il est imprimé malgré tout.',
    fine: 'Le plan est en vigueur le jour de la réunion.',
  },
  other: {
    one: 'Un élément à imprimer en {language} manque',
    other: '{count} éléments à imprimer en {language} manquent',
    todo: 'À corriger sous Préparer.',
  },
  missing: {
    one: 'Un texte manque en {language}',
    other: '{count} textes manquent en {language}',
    todo: 'Saisissez ce qui manque, ou choisissez de l’imprimer signalé.',
    fine: 'Tous les textes existent en {language}.',
  },
  stale: {
    one: 'Un texte en {language} est en retard sur son original',
    other: '{count} textes en {language} sont en retard sur leurs originaux',
    todo: 'Mettez à jour ce qui est en retard, ou choisissez de l’imprimer signalé.',
    fine: 'Aucun texte en {language} n’est en retard sur son original.',
  },
  brackets: {
    one: 'Un texte a encore des crochets',
    other: '{count} textes ont encore des crochets',
    todo: 'Seul un texte négocié imprime des crochets. Tranchez, ou changez la nature du document.',
  },
  references: {
    one: 'Un texte renvoie à une recommandation qui n’est pas imprimée',
    other: '{count} textes renvoient à des recommandations qui ne sont pas imprimées',
    todo: 'Dirigez le renvoi ailleurs, ou supprimez-le.',
  },
  hidden: {
    one: 'Un texte contient des caractères invisibles',
    other: '{count} textes contiennent des caractères invisibles',
    todo: 'Ils peuvent changer l’ordre des lettres ou porter un texte qu’aucun lecteur ne voit. S’ils restent, ils sont imprimés aussi. On peut aussi les retirer là où le texte s’écrit.',
    offer: 'Les retirer',
  },
  conflicts: {
    one: 'Un texte a deux libellés à départager',
    other: '{count} textes ont deux libellés à départager',
    todo: 'Deux personnes ont écrit en même temps. Les deux libellés sont gardés ; le premier est imprimé.',
  },
  objections: {
    one: 'Un texte soulève une objection',
    other: '{count} textes soulèvent une objection',
    todo: 'Cela est imprimé et empêche l’adoption du document. Sous Salle, Accord, changez les mots ou notez que l’objection est retirée.',
  },
  notAgreed: {
    one: 'Une recommandation n’est pas encore convenue',
    other: '{count} recommandations ne sont pas encore convenues',
    todo: 'Cela n’empêche pas d’imprimer.',
  },
  agreedEarlier: {
    one: 'Un texte convenu a changé depuis que la table a été interrogée',
    other: '{count} textes convenus ont changé depuis que la table a été interrogée',
    todo: 'La salle n’a pas dit oui à ces mots-là. Sous Salle, Accord, relisez-les et refaites le tour.',
  },
  unmapped: {
    one: 'Une recommandation n’est pas rattachée au plan',
    other: '{count} recommandations ne sont pas rattachées au plan',
    todo: 'Ni le texte ni sa rubrique ne cite une action. Cela n’empêche pas d’imprimer.',
    fine: 'Chaque recommandation est rattachée au plan, ou sa rubrique l’est.',
  },
  reservations: {
    one: 'Une recommandation porte une réserve ouverte',
    other: '{count} recommandations portent des réserves ouvertes',
    todo: 'Une réserve est imprimée sous le texte. Levez-la quand la délégation le dit.',
  },
  leftOut: {
    one: 'Une recommandation est retirée ou reportée',
    other: '{count} recommandations sont retirées ou reportées',
    todo: 'C’est gardé, et ce n’est pas imprimé.',
  },
};
