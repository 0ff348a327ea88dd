import type { roomSafe as english } from '../en/roomSafe';
import type { Translated } from '../../../core/messages/translated';

export const roomSafe: Translated<typeof english> = {
  deskSeen:
    'Cette fenêtre est sur l’écran de la salle, ou y est dupliquée : rien de privé ne s’y affiche. « Quitter ce mode » l’affiche de nouveau.',
  badge: 'Bureau sans secrets',
  badgeText: 'Notes, auteurs, positions, réserves et personnes ne sont pas affichés.',
  end: 'Quitter ce mode',
  keptBack: 'Non affiché : ce bureau peut être vu par la salle.',
  keptBackTitle: 'Non affiché : ce bureau peut être vu par la salle',
  keptBackText:
    'Le projecteur montre peut-être ce bureau. Les personnes, leurs fonctions et leurs coordonnées ne sont pas affichées.',
  capture: 'Ce que vous saisissez dans cette ligne est visible de tous, la délégation aussi.',
};
