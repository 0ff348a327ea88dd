import type { Node } from '../../../core/model/text';
import type { Slide } from '../../../core/room/stage';
import type { Stage } from './stage';

/** One view on the room's screen, and how the desk sends it. */
export interface Wall {
  name: string;
  send: (stage: Stage, language: 'en' | 'fr') => Promise<void>;
}

const words = (text: string): Node[] => [{ type: 'text', text }];
const LONG = {
  en: 'Strengthen cooperation between countries of origin, transit and destination in criminal investigations into migrant smuggling and trafficking in human beings, in particular by setting up joint investigation teams, by exchanging liaison officers and magistrates, by sharing operational and financial intelligence through secure channels, and by making full use of the relevant international and regional instruments, with due regard for fundamental rights and for the protection of personal data, and report each year on the progress made to the senior officials’ meeting;',
  fr: 'Renforcer la coopération entre les pays d’origine, de transit et de destination dans les enquêtes pénales sur le trafic de migrants et la traite des êtres humains, notamment en créant des équipes communes d’enquête, en échangeant des officiers et des magistrats de liaison, en partageant le renseignement opérationnel et financier par des voies sûres et en tirant pleinement parti des instruments internationaux et régionaux pertinents, dans le respect des droits fondamentaux et de la protection des données personnelles, et rendre compte chaque année des progrès accomplis à la réunion des hauts fonctionnaires ;',
};
const SHORT = { en: 'Protect witnesses.', fr: 'Protéger les témoins.' };
const COFFEE = { en: 'Coffee until 11:00', fr: 'Pause-café jusqu’à 11 h' };

const show =
  (slide: (language: 'en' | 'fr') => Slide): Wall['send'] =>
  async (stage, language) => {
    await stage.ask('overlayRoom', { timer: null, message: null });
    await stage.ask('sendToRoom', { slide: slide(language) });
  };

/** Adds what the room views need beside the filled library. */
export async function fillForWalls(stage: Stage): Promise<void> {
  for (const [id, text] of [
    ['wall-long', LONG],
    ['wall-short', SHORT],
  ] as const) {
    await stage.inWorkshop('recommendation.capture', { id, language: 'en', nodes: words(text.en) });
    await stage.inWorkshop('recommendation.reword', { id, language: 'fr', nodes: words(text.fr), base: 0 });
  }
  await stage.inWorkshop('agenda.edit', { id: 'experience', turnSeconds: 300 });
  await stage.inWorkshop('speaker.start', { item: 'experience' });
}

/** Every view of the room's screen. */
export const WALLS: readonly Wall[] = [
  { name: 'hold', send: (stage) => stage.ask('coverRoom', {}).then(() => undefined) },
  {
    name: 'recommendation-short',
    send: show((language) => ({ kind: 'recommendation', id: 'wall-short', language })),
  },
  {
    name: 'recommendation-long',
    send: show((language) => ({ kind: 'recommendation', id: 'wall-long', language })),
  },
  {
    name: 'recommendation-live',
    send: async (stage, language) => {
      await show(() => ({ kind: 'recommendation', id: 'r9', language }))(stage, language);
      await stage.ask('setLive', { live: true });
      const typed = {
        en: 'Monitor social media and online networks, which play a major role in the recruitment of young people, with due regard for personal data;',
        fr: 'Surveiller les réseaux sociaux et les réseaux en ligne, qui jouent un rôle majeur dans le recrutement des jeunes, dans le respect des données personnelles ;',
      };
      await stage.ask('putDraft', {
        workshop: stage.workshop,
        key: `wording.recommendation.r9.${language}`,
        text: JSON.stringify([words(typed[language])]),
      });
    },
  },
  { name: 'draft', send: show((language) => ({ kind: 'draft', language })) },
  {
    name: 'draft-further-down',
    send: async (stage, language) => {
      await show(() => ({ kind: 'draft', language }))(stage, language);
      await stage.ask('scrollRoom', { by: 14 });
    },
  },
  { name: 'speakers', send: show((language) => ({ kind: 'speakers', item: 'experience', language })) },
  { name: 'agenda', send: show((language) => ({ kind: 'agenda', language })) },
  { name: 'coverage', send: show((language) => ({ kind: 'coverage', language })) },
  { name: 'message', send: show((language) => ({ kind: 'message', language, text: COFFEE[language] })) },
  {
    name: 'overlays',
    send: async (stage, language) => {
      await show(() => ({ kind: 'recommendation', id: 'wall-long', language }))(stage, language);
      await stage.ask('overlayRoom', { timer: 'experience', message: COFFEE[language] });
    },
  },
  {
    name: 'overlay-message-long',
    send: async (stage, language) => {
      await show(() => ({ kind: 'draft', language }))(stage, language);
      await stage.ask('overlayRoom', {
        timer: 'experience',
        message: `${COFFEE[language]}. ${LONG[language]}`.slice(0, 220).replace(/\s\S*$/u, ''),
      });
    },
  },
];
