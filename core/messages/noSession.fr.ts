import type { noSessionEn } from './noSession.en';

export const noSessionFr: typeof noSessionEn = {
  used: 'Ce lien a déjà servi, ou il est trop ancien. Utilisez le dernier lien affiché par la fenêtre où Rapporteur a été lancé.',
  unknown: 'Ouvrez Rapporteur avec le lien affiché par la fenêtre où il a été lancé.',
};
