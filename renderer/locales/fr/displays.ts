import type { displays as english } from '../en/displays';
import type { Translated } from '../../../core/messages/translated';

export const displays: Translated<typeof english> = {
  title: 'Écran de la salle',
  unnamed: 'Écran',
  one: 'Un seul écran a été trouvé. Un projecteur qui le duplique montre à la salle tout ce qui est sur ce bureau.',
  unknown:
    'Un navigateur ne peut pas savoir si le projecteur duplique ce bureau. Si c’est le cas, la salle voit tout ce qui est ici.',
  understood: 'Compris',
  away: 'L’écran de la salle {{display}} a été débranché. La salle est en attente et sa fenêtre est masquée ; elle revient avec l’écran.',
  plugged: 'Un deuxième écran a été trouvé : {{display}}.',
  showOn: 'Montrer la salle sur {{display}}',
  showHere: 'Montrer la fenêtre de la salle ici',
  states: {
    closed: 'La fenêtre de la salle n’est pas ouverte.',
    full: 'La fenêtre de la salle remplit {{display}}.',
    loose: 'La fenêtre de la salle est sur cet écran.',
    away: 'La fenêtre de la salle est masquée jusqu’à ce que {{display}} soit rebranché.',
  },
};
