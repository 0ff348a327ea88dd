import { expect } from '@playwright/test';
import { ATTENDANCE_SCREENS } from './attendanceScreens';
import { typeInCapture } from './captureLine';
import { CHANGED_TWICE } from './changedTwice';
import { DESK_SCREENS } from './deskScreens';
import { EMBLEM_SCREENS } from './emblemScreens';
import { IMPORT_SCREENS } from './importScreens';
import { LATE_AGENDA } from './lateAgenda';
import { MEETING } from './meeting';
import { PLAN_TEXT_SCREENS } from './planTextScreens';
import type { Screen } from './screen';
import type { Stage } from './stage';

/** Screens before a person has entered who works here. */
export const FIRST_SCREENS: readonly Screen[] = [
  {
    name: 'welcome',
    open: (stage) =>
      stage.desk.reload().then(() => expect(stage.desk.getByRole('heading', { level: 1 })).toBeVisible()),
  },
];

/** Screens of an empty library. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'library-empty', open: (stage) => stage.showOutside('library') },
  { name: 'archive-empty', open: (stage) => stage.showOutside('archive') },
];

const AROUND: readonly Screen[] = [
  { name: 'library', open: (stage) => stage.showOutside('library') },
  {
    name: 'new-workshop',
    open: async (stage) => {
      await stage.showOutside('library');
      await stage.desk.getByRole('button', { name: stage.words.library.create }).click();
      await expect(stage.desk.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'palette',
    open: async (stage) => {
      await stage.show('desk');
      await stage.desk.keyboard.press('ControlOrMeta+k');
      await expect(stage.desk.getByRole('textbox', { name: stage.words.shell.search })).toBeFocused();
      await stage.desk.keyboard.type('ni');
      await expect(stage.desk.getByRole('dialog')).toContainText('Niger');
    },
  },
  {
    name: 'keys',
    open: async (stage) => {
      await stage.show('desk');
      await stage.desk.keyboard.press('?');
      await expect(stage.desk.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'add-actor',
    open: async (stage) => {
      await stage.show('desk');
      await stage.desk.getByRole('button', { name: 'Awa Diop' }).click();
      await stage.desk.getByRole('menuitem', { name: stage.words.shell.addPerson }).click();
      await expect(stage.desk.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'settings', open: (stage) => stage.show('settings') },
];

const PREPARE: readonly Screen[] = [
  { name: 'prepare-meeting', open: (stage) => stage.show('prepare', 'meeting') },
  {
    name: 'prepare-delegations',
    open: async (stage) => {
      await stage.show('prepare', 'delegations');
      await stage.desk.getByRole('combobox').fill('ni');
      await expect(stage.desk.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'prepare-delegation-panel',
    open: async (stage) => {
      await stage.show('prepare', 'delegations');
      await stage.desk.getByRole('button', { name: /^Côte d.Ivoire/ }).click();
      await expect(stage.desk.getByRole('complementary')).toBeVisible();
    },
  },
  {
    name: 'prepare-people',
    open: async (stage) => {
      await stage.show('prepare', 'people');
      await stage.desk.getByRole('button', { name: 'Mariam Traoré' }).click();
      await expect(stage.desk.getByRole('complementary')).toBeVisible();
    },
  },
  ...ATTENDANCE_SCREENS,
  { name: 'prepare-document', open: (stage) => stage.show('prepare', 'document') },
  ...EMBLEM_SCREENS,
  { name: 'prepare-standing', open: (stage) => stage.show('prepare', 'standing') },
  { name: 'prepare-plan', open: (stage) => stage.show('prepare', 'plans') },
  ...PLAN_TEXT_SCREENS,
];

const ROOM: readonly Screen[] = [
  {
    name: 'room-capture',
    open: (stage) => typeInCapture(stage, 'CI, SN: Protect victims and witnesses during proceedings #17'),
  },
  { name: 'room-capture-which', open: (stage) => typeInCapture(stage, '@gui') },
  {
    name: 'room-capture-alike',
    open: async (stage) => {
      await typeInCapture(
        stage,
        'NE: Conduct specific monitoring of social networks in the recruitment of young migrants',
      );
      await expect(stage.desk.getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'room-paste',
    open: async (stage) => {
      await typeInCapture(stage, '');
      await stage.desk.locator('#capture-line').evaluate((field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, '1. CI: Train magistrates in financial investigations\n2. Protect witnesses and their families #17\n3. Guinée: Open a telephone line for families');
      await expect(stage.desk.getByRole('list', { name: stage.words.capture.pasteList })).toBeVisible();
    },
  },
  { name: 'room-capture-issued', open: (stage) => stage.show('room', 'capture', stage.issued) },
  ...['screen', 'agenda', 'speakers', 'agreement', 'groups'].map((section) => ({
    name: `room-${section}`,
    open: (stage: Stage) => stage.show('room', section),
  })),
  {
    name: 'room-running-order',
    open: async (stage) => {
      await stage.show('room', 'agenda');
      await stage.desk.getByRole('button', { name: stage.words.room.runningOrder }).click();
      await expect(stage.desk.getByRole('dialog')).toBeVisible();
    },
  },
  ...MEETING,
  CHANGED_TWICE,
  LATE_AGENDA,
];

/** Opens the workshop as it was some steps ago. */
async function openPast(stage: Stage): Promise<void> {
  await stage.show('issue', 'versions');
  await stage.show('issue', 'history');
  await stage.desk.locator('[data-step]').nth(5).click();
  await expect(stage.desk.locator('[data-past]')).toBeVisible();
}

const ISSUE: readonly Screen[] = [
  { name: 'issue-document', open: (stage) => stage.show('issue', 'document') },
  {
    name: 'issue-document-part',
    open: async (stage) => {
      await stage.show('issue', 'document');
      await stage.desk.getByText('Guide on good practices and recommendations').click();
      await expect(stage.desk.getByRole('complementary')).toBeVisible();
    },
  },
  { name: 'issue-export', open: (stage) => stage.show('issue', 'export') },
  {
    name: 'issue-booth-pack',
    open: async (stage) => {
      await stage.show('issue', 'export');
      await stage.desk.getByRole('radio', { name: stage.words.issue.print.kinds.booth }).click();
    },
  },
  { name: 'issue-versions', open: (stage) => stage.show('issue', 'versions') },
  { name: 'issue-history', open: (stage) => stage.show('issue', 'history') },
  { name: 'issue-past', open: openPast },
  {
    name: 'issue-past-compared',
    open: async (stage) => {
      await openPast(stage);
      await stage.desk.getByText(stage.words.past.compare, { exact: true }).click();
    },
  },
  {
    name: 'issue-past-question',
    open: async (stage) => {
      await openPast(stage);
      await stage.desk.getByRole('button', { name: stage.words.past.copyWhole }).click();
      await expect(stage.desk.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'issue-versions-nevertheless',
    open: async (stage) => {
      await stage.show('issue', 'versions');
      const { step, stepAsk } = stage.words.issue;
      const ask = stepAsk.replace('{{step}}', step.issued);
      await stage.desk.getByRole('button', { name: ask, exact: true }).click();
      await expect(stage.desk.getByRole('group', { name: step.issued, exact: true })).toBeFocused();
      // Scrolled to the top: the list above the form would otherwise be half covered by the tabs.
      await stage.desk.evaluate(() => {
        for (const each of document.querySelectorAll('*')) if (each.scrollTop > 0) each.scrollTop = 0;
      });
    },
  },
];

const ARCHIVE: readonly Screen[] = [
  {
    name: 'archive',
    open: async (stage) => {
      await stage.show('archive');
      const packages = stage.desk.getByRole('listitem');
      const [verify = ''] = stage.words.archive.verifyOf.split('{{title}}');
      await packages.getByRole('button', { name: verify.trim() }).first().click();
      await expect(stage.desk.getByText(/SH[AÁ]-512/)).toBeVisible();
    },
  },
  { name: 'archive-after-meeting', open: (stage) => stage.show('archive', 'after') },
];

/** Screens of a filled library, by place. */
export const SCREENS = {
  around: AROUND,
  prepare: PREPARE,
  import: IMPORT_SCREENS,
  room: ROOM,
  desk: DESK_SCREENS,
  issue: ISSUE,
  archive: ARCHIVE,
};
