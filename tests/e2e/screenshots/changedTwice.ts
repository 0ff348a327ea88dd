import { expect } from '@playwright/test';
import type { Screen } from './screen';

/** What others wrote on an older wording, by recommendation. */
const OTHERS = {
  r3: 'Hold a second meeting on the exchange of information between liaison officers;',
  r9: 'Monitor social media, which play a major role in the recruitment of young migrants, by a common unit;',
} as const;

/** What was changed on both sides, one under the other, the first with both versions. */
export const CHANGED_TWICE: Screen = {
  name: 'room-groups-changed-twice',
  open: async (stage) => {
    for (const [id, text] of Object.entries(OTHERS))
      await stage.inWorkshop('recommendation.reword', {
        id,
        language: 'en',
        nodes: [{ type: 'text', text }],
        base: 0,
      });
    await stage.show('room', 'groups');
    await expect(stage.desk.getByRole('list', { name: stage.words.changedTwice.title })).toBeVisible();
  },
};
