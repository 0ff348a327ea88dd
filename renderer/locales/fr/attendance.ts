import type { Translated } from '../../../core/messages/translated';
import type { attendance as en } from '../en/attendance';

export const attendance: Translated<typeof en> = {
  title: 'Présence',
  lede: 'Qui était présent, et quel jour. C’est gardé dans le fichier des personnes et s’efface avec lui.',
  emptyText:
    'Saisissez d’abord des délégations ou importez la liste d’inscription ; notez ensuite ici qui est dans la salle.',
  toPeople: 'Aller aux personnes',
  grid: 'Présence par jour',
  find: 'Trouver une délégation ou un nom',
  noneFound: 'Aucune délégation ni aucun nom ne contient « {{words}} ».',
  today: '(aujourd’hui)',
  present: 'Présents : {{present}} sur {{people}}',
  delegations: 'Délégations : {{present}} sur {{delegations}}',
  others: 'Absents : {{absent}} · non notés : {{notNoted}}',
  rest_one: 'Noter présente la dernière personne',
  rest_other: 'Noter présentes les {{count}} autres',
  of: '{{present}} sur {{people}}',
  counted_one: '{{count}} sur place',
  counted_other: '{{count}} sur place',
  noted: { present: 'Présent', absent: 'Absent', notNoted: 'Non noté' },
  keysLabel: 'Touches de la liste',
  count: 'Sur une délégation : combien sont là',
};
