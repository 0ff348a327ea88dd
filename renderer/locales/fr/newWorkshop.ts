import type { Translated } from '../../../core/messages/translated';
import type { newWorkshop as en } from '../en/newWorkshop';

export const newWorkshop: Translated<typeof en> = {
  title: 'Nouvel atelier',
  name: 'Titre de la réunion',
  namePlaceholder: 'Atelier sur la lutte contre le trafic de migrants',
  nameFirst: 'Écrivez d’abord le titre.',
  place: 'Lieu',
  day: 'Premier jour',
  create: 'Créer et préparer',
};
