import type { Translated } from '../../../core/messages/translated';
import type { newWorkshop as en } from '../en/newWorkshop';

export const newWorkshop: Translated<typeof en> = {
  title: 'Nouvel atelier',
  name: 'Titre de la réunion',
  namePlaceholder: 'Atelier sur la lutte contre le trafic de migrants',
  nameFirst: 'Écrivez d’abord le titre.',
  place: 'Lieu',
  day: 'Premier jour',
  lastDay: 'Dernier jour',
  zoneOfPlace: 'D’après le lieu, {{place}}. À changer ici si la réunion suit une autre heure.',
  zoneOfSeveral: 'Ce lieu peut désigner plusieurs fuseaux. Celui-ci est celui de cet ordinateur.',
  zoneOfComputer: 'Le fuseau de cet ordinateur ; un lieu connu propose le sien.',
  after: 'Fait suite à',
  afterNone: 'Aucune réunion antérieure',
  afterText:
    'Ses délégations, ses rubriques, son attribution et ses textes types sont repris ; ses langues, son plan et son modèle sont proposés ici. Rien de ce qui a été dit n’est repris.',
  create: 'Créer et préparer',
};
