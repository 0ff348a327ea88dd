import { expect } from '@playwright/test';
import { artificialPlan } from '../../fixtures/artificialPlan';
import type { Screen } from './screen';
import type { Stage } from './stage';

/** A text with a missing number, one that is there twice, and a line without a number. */
export const PLAN_TEXT = artificialPlan('en', (number, line) => {
  if (number === '4') return [];
  return number === '2' ? [line, `${line} Otherwise.`] : [line];
}).concat('\n\nAn artificial line without a number.');

const box = (stage: Stage) => stage.desk.getByRole('textbox', { name: stage.words.planText.paste });

/** With what a plan has beside its actions, and a line without a number. */
export const WHOLE_PLAN_TEXT = [
  'An artificial preamble.',
  'Domain 1: Artificial domain',
  'Definition',
  'An artificial definition.',
  'Objective 1: Artificial objective',
  'Action 1: Artificial action.',
].join('\n\n');

/** The official text of a plan: nothing given yet, and laid beside the catalogue. */
export const PLAN_TEXT_SCREENS: readonly Screen[] = [
  {
    name: 'plan-text-start',
    open: async (stage) => {
      await stage.show('prepare', 'planText');
      await box(stage).fill('');
    },
  },
  {
    name: 'plan-text-read',
    open: async (stage) => {
      await stage.show('prepare', 'planText');
      await box(stage).fill(PLAN_TEXT);
      await stage.desk.getByRole('button', { name: stage.words.planText.read }).click();
      await expect(stage.desk.getByRole('rowheader').first()).toBeVisible();
    },
  },
  {
    name: 'new-plan',
    open: async (stage) => {
      await stage.show('prepare', 'newPlan');
      await box(stage).fill(WHOLE_PLAN_TEXT);
      await stage.desk.getByRole('button', { name: stage.words.planText.read }).click();
      await expect(stage.desk.getByRole('rowheader').first()).toBeVisible();
    },
  },
];
