import type { Translated } from '../../../core/messages/translated';
import type { peopleLists as en } from '../en/peopleLists';

export const peopleLists: Translated<typeof en> = {
  title: 'Listes à imprimer',
  text: 'Pour l’entrée et pour l’annexe : dans Word, en page web ou sur papier.',
  signatures: 'Feuille de présence',
  participants: 'Liste des participants',
  languages: 'Langue',
  both: '{{first}} et {{second, small}}',
  days: 'Jours à signer',
  columns: 'Colonnes à signer',
  perDay: 'Une par jour',
  perHalf: 'Matin et après-midi',
  blankLines: 'Lignes vides pour les retardataires',
  order: 'Délégations',
  entered: 'Dans l’ordre de saisie',
  alphabetical: 'Par ordre alphabétique',
  contents: 'Ce qu’elle imprime',
  contacts: 'Courriels et téléphones aussi',
  presentOnly: 'Seulement les personnes notées présentes',
  personal: 'Ce fichier contient des données personnelles',
  personalText_one:
    'Il nomme {{count}} personne et quitte le fichier des personnes : l’effacement fait ici ne l’efface pas.',
  personalText_other:
    'Il nomme {{count}} personnes et quitte le fichier des personnes : l’effacement fait ici ne l’efface pas.',
  until: 'Ces personnes sont à garder jusqu’au {{day}} : supprimez aussi les copies d’ici là.',
  word: 'Exporter vers Word',
  print: 'Imprimer',
};
