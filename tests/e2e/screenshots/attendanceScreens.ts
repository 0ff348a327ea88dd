import { expect } from '@playwright/test';
import type { Screen } from './screen';
import type { Stage } from './stage';

async function askFor(stage: Stage, list: 'signatures' | 'participants'): Promise<void> {
  await stage.show('prepare', 'attendance');
  await stage.desk.getByRole('button', { name: stage.words.peopleLists[list] }).click();
  await expect(stage.desk.getByRole('dialog')).toBeVisible();
}

/** Screens of the attendance and of the printed lists of people. */
export const ATTENDANCE_SCREENS: readonly Screen[] = [
  {
    name: 'prepare-attendance',
    open: async (stage) => {
      await stage.show('prepare', 'attendance');
      const cells = stage.desk.getByRole('row').filter({ hasText: 'Elena Ruiz' }).getByRole('gridcell');
      await cells.first().focus();
    },
  },
  { name: 'prepare-signature-sheet', open: (stage) => askFor(stage, 'signatures') },
  { name: 'prepare-list-of-participants', open: (stage) => askFor(stage, 'participants') },
];
