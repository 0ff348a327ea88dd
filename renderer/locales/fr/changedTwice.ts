import type { changedTwice as english } from '../en/changedTwice';
import type { Translated } from '../../../core/messages/translated';

export const changedTwice: Translated<typeof english> = {
  title: 'Changé des deux côtés',
  left_one: 'Il en reste {{count}} à régler.',
  left_other: 'Il en reste {{count}} à régler.',
  hint: 'Les flèches parcourent la liste ; une lettre règle la ligne, et la suivante est là. « Annuler » reprend un choix.',
  two: 'Deux versions',
  by: '{{name}} a écrit un autre libellé à {{time}}. Lequel reste ?',
  byHere: 'Un autre libellé a été écrit à {{time}} là d’où vient cette copie. Lequel reste ?',
  byElsewhere: 'Un autre libellé a été écrit à {{time}} sur un autre ordinateur. Lequel reste ?',
  byGroup: 'Avec la copie pour « {{name}} » est venu :',
  keep: { present: 'Garder le présent', other: 'Prendre l’autre', both: 'Les deux, en variantes' },
  notNegotiated: 'Les deux ne peuvent rester, en variantes, que dans un texte négocié.',
  noVariants: 'Un titre n’a pas de variantes.',
};
