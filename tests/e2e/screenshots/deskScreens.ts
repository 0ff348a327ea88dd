import { expect, type Page } from '@playwright/test';
import { emptyTheLine } from './captureLine';
import type { Screen } from './screen';
import type { Stage } from './stage';

/** The recommendation that the screens show in the panel: reworded, with proposers, a note and a contribution. */
const NINTH = 'networks';

const line = (desk: Page, stage: Stage, words: string) =>
  desk.getByRole('list', { name: stage.words.draft.sheet }).getByRole('article').filter({ hasText: words });

async function selectOnSheet(stage: Stage, words: string): Promise<void> {
  await stage.show('desk');
  await line(stage.desk, stage, words).first().focus();
  await expect(stage.desk.getByRole('complementary')).toBeVisible();
}

export const DESK_SCREENS: readonly Screen[] = [
  { name: 'desk', open: (stage) => selectOnSheet(stage, NINTH) },
  {
    name: 'desk-mapping-search',
    open: async (stage) => {
      await selectOnSheet(stage, NINTH);
      await stage.desk.getByRole('combobox', { name: stage.words.mapping.search }).fill('17');
    },
  },
  {
    name: 'desk-history',
    open: async (stage) => {
      await selectOnSheet(stage, NINTH);
      await stage.desk.getByRole('tab', { name: stage.words.draft.tabs.history }).click();
    },
  },
  {
    name: 'desk-details',
    open: async (stage) => {
      await selectOnSheet(stage, NINTH);
      await stage.desk.getByRole('tab', { name: stage.words.draft.tabs.details }).click();
    },
  },
  {
    name: 'desk-heading',
    open: async (stage) => {
      await stage.show('desk');
      await stage.desk
        .getByRole('list', { name: stage.words.draft.sheet })
        .getByRole('region')
        .first()
        .focus();
      await expect(stage.desk.getByRole('complementary')).toBeVisible();
    },
  },
  {
    name: 'desk-side-by-side',
    open: async (stage) => {
      await stage.show('desk');
      await stage.desk.getByRole('button', { name: stage.words.draft.both }).click();
    },
  },
  {
    name: 'desk-writing',
    open: async (stage) => {
      await selectOnSheet(stage, NINTH);
      await stage.desk.keyboard.press('Enter');
      await expect(
        stage.desk.getByRole('list', { name: stage.words.draft.sheet }).getByRole('textbox'),
      ).toBeFocused();
    },
  },
  {
    name: 'desk-sub-items',
    open: async (stage) => {
      await selectOnSheet(stage, NINTH);
      await stage.desk.keyboard.press('s');
      await expect(
        stage.desk.getByRole('list', { name: stage.words.draft.sheet }).getByRole('textbox'),
      ).toBeFocused();
    },
  },
  {
    name: 'desk-merge',
    open: async (stage) => {
      await stage.show('desk');
      for (const words of ['units dedicated', 'specialised units']) {
        await line(stage.desk, stage, words).focus();
        await stage.desk.keyboard.press(' ');
      }
      await stage.desk.getByRole('button', { name: stage.words.draft.merge }).click();
      await expect(stage.desk.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'desk-quick-capture',
    open: async (stage) => {
      await emptyTheLine(stage);
      await stage.show('desk');
      await stage.desk.keyboard.press('F2');
      await stage.desk.keyboard.type('CI: Share what was learnt');
    },
  },
  {
    name: 'desk-issued',
    open: async (stage) => {
      await stage.show('desk', undefined, stage.issued);
      await stage.desk
        .getByRole('list', { name: stage.words.draft.sheet })
        .getByRole('article')
        .first()
        .focus();
    },
  },
  {
    name: 'desk-empty',
    open: async (stage) => {
      const made = await stage.ask('createWorkshop', {
        title: { en: 'Workshop that begins tomorrow' },
        languages: ['en'],
        style: 'forum-recommendations',
        startsOn: '2019-11-26',
        endsOn: '2019-11-28',
        place: 'Cairo',
        timeZone: 'Africa/Cairo',
      });
      await stage.show('desk', undefined, made.workshop);
    },
  },
  { name: 'desk-coverage', open: (stage) => stage.show('desk', 'coverage') },
];
