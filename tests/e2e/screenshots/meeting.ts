import { expect } from '@playwright/test';
import type { Screen } from './screen';
import type { Stage } from './stage';

const words = (text: string) => [{ type: 'text' as const, text }];
const negotiating = new WeakSet<Stage>();

/** Makes the ninth recommendation a negotiated text: a bracket with two variants, positions and a reservation. */
async function negotiate(stage: Stage): Promise<void> {
  if (negotiating.has(stage)) return;
  negotiating.add(stage);
  await stage.inWorkshop('document.setNature', { nature: 'negotiated' });
  await stage.inWorkshop('bracket.make', {
    id: 'r9',
    language: 'en',
    base: 2,
    from: 0,
    to: 20,
    bracket: 'disputed',
    delegations: ['CI'],
    others: [{ nodes: words('Watch social networks'), delegations: ['NE'] }],
  });
  for (const [delegation, position] of [
    ['CI', 'supports'],
    ['NE', 'canAccept'],
    ['ES', 'objects'],
  ] as const)
    await stage.inWorkshop('recommendation.setPosition', { id: 'r9', delegation, position });
  await stage.inWorkshop('reservation.enter', {
    id: 'r9',
    delegation: 'SN',
    language: 'en',
    nodes: words('Subject to the law on the protection of personal data.'),
  });
}

async function showNinth(stage: Stage): Promise<void> {
  await stage.show('room', 'agreement');
  await stage.desk
    .getByRole('navigation', { name: stage.words.agreement.recommendations })
    .getByRole('button', { name: /Monitor social media/ })
    .click();
}

/** Queues three slides, the first of which the room sees. */
async function present(stage: Stage): Promise<void> {
  const { queue } = await stage.ask('stage', { workshop: stage.workshop });
  for (const { id } of queue) await stage.ask('unqueue', { id });
  for (const id of ['r9', 'r10', 'r4'])
    await stage.ask('queueForRoom', { slide: { kind: 'recommendation', id, language: 'en' } });
  await stage.ask('stepRoom', { by: 1 });
}

/** Makes the desk room-safe for one picture; the next reload ends it. */
async function whileSafe(stage: Stage, open: () => Promise<void>): Promise<void> {
  await stage.desk.evaluate(() => sessionStorage.setItem('rapporteur.roomSafe', 'on'));
  await open();
  await expect(stage.desk.getByText(stage.words.roomSafe.badge, { exact: true })).toBeVisible();
  await stage.desk.evaluate(() => sessionStorage.removeItem('rapporteur.roomSafe'));
}

/** Screens of the Room during a negotiation, with a slide sent. They come last, because their changes stay. */
export const MEETING: readonly Screen[] = [
  {
    name: 'room-screen-queue',
    open: async (stage) => {
      await present(stage);
      await stage.show('room', 'screen');
    },
  },
  {
    name: 'room-agreement-brackets',
    open: async (stage) => {
      await negotiate(stage);
      await showNinth(stage);
    },
  },
  {
    name: 'room-agreement-safe',
    open: async (stage) => {
      await negotiate(stage);
      await whileSafe(stage, () => showNinth(stage));
    },
  },
  {
    name: 'desk-brackets',
    open: async (stage) => {
      await negotiate(stage);
      await stage.show('desk');
      await expect(stage.desk.getByRole('list', { name: stage.words.draft.sheet })).toBeVisible();
    },
  },
  { name: 'prepare-people-safe', open: (stage) => whileSafe(stage, () => stage.show('prepare', 'people')) },
];
