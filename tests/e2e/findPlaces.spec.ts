import type { Page } from '@playwright/test';
import { expect, test } from './support/rapporteur';
import { beginDraft, goTo } from './support/work';

const scrolled = (desk: Page) => desk.locator('#work').evaluate((work) => work.scrollTop);
const section = (desk: Page, name: string) =>
  desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name });

test('a place of the plan is found by its number and its words, says its source, and opens where it stands', async ({
  desk,
}) => {
  await beginDraft(desk, ['Artificial item']);
  await desk.keyboard.press('ControlOrMeta+k');
  const search = desk.getByRole('textbox', { name: 'Search and commands' });
  await search.fill('action 17');
  const found = desk.getByRole('button', { name: /^Action 17 · Continue and accompany/u });
  await expect(found).toBeVisible();
  await expect(found).toContainText('Source: ');
  await search.fill('formulate concrete responses');
  await expect(desk.getByRole('button', { name: /^Action 19 · /u })).toBeVisible();
  await desk.keyboard.press('Enter');
  const line = desk.getByRole('listitem').filter({ hasText: 'Action 19' });
  await expect(line).toHaveAttribute('aria-current', 'location');
  await expect(line).toBeInViewport();
});

test('a screen that is opened begins at its top, and going back finds it where it was left', async ({
  desk,
}) => {
  await desk.setViewportSize({ width: 1024, height: 600 });
  await beginDraft(desk, ['Artificial item']);
  await goTo(desk, 'Prepare');
  await section(desk, 'Plan').click();
  await expect(desk.getByRole('button', { name: 'Domain 5' })).toBeVisible();
  await desk.getByRole('button', { name: 'Domain 5' }).scrollIntoViewIfNeeded();
  await desk.locator('#work').evaluate((work) => work.scrollTo(0, work.scrollHeight));
  const left = await scrolled(desk);
  expect(left).toBeGreaterThan(50);
  await section(desk, 'Document').click();
  await expect(desk.getByRole('heading', { name: 'Document', level: 1 })).toBeAttached();
  await expect.poll(() => scrolled(desk)).toBe(0);
  await desk.goBack();
  await expect(desk.getByRole('button', { name: 'Domain 5' })).toBeVisible();
  await expect.poll(() => scrolled(desk)).toBe(left);
  await section(desk, 'Document').click();
  await section(desk, 'Plan').click();
  await expect(desk.getByRole('button', { name: 'Domain 1' })).toBeVisible();
  await expect.poll(() => scrolled(desk)).toBe(0);
});
