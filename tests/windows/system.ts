import { test as base } from '@playwright/test';
import { newPlace, removePlace, skipWithoutWindows, type Place } from './windows';

/** Tests under Node for Windows, each in a folder of its own; skipped with their reason where there is no Windows. */
export const test = base.extend<{ place: Place }>({
  // eslint-disable-next-line no-empty-pattern -- a fixture takes its others as a pattern, and this one needs none
  place: async ({}, use, info) => {
    skipWithoutWindows(info);
    const place = newPlace();
    await use(place);
    removePlace(place);
  },
});
export { expect } from '@playwright/test';
