import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect as desktopExpect, test as desktopTest } from './support/desktop';
import { expect, test } from './support/rapporteur';
import { beginDraft, goTo } from './support/work';

const root = path.join(import.meta.dirname, '../..');

async function toTheExport(desk: Page): Promise<void> {
  await beginDraft(desk, ['Exchange information'], 'Recommendations of a forum');
  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: /Check/ }).click();
}

test('printing in a browser opens the PDF in a tab of its own, once, to be shown and not saved', async ({
  desk,
}) => {
  await toTheExport(desk);
  const opened = desk.context().waitForEvent('page');
  const answered = desk.context().waitForEvent('response', (response) => response.url().includes('/files/'));
  await desk.getByRole('button', { name: 'Print the PDF' }).press('Enter');
  await opened;
  const headers = (await answered).headers();
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-disposition']).toMatch(/^inline; filename="2019-10-24_Abidjan_.*_EN_draft-1\.pdf"/);
  await expect(desk.getByText(/_draft-1\.pdf is open: print it there/)).toBeVisible();
  const address = (await answered).url();
  expect(await desk.evaluate(async (url) => (await fetch(url)).status, address)).toBe(404);
});

/** The same application with a native part that cannot be loaded. */
function breakNativePart(folder: string): void {
  for (const name of ['templates', 'node_modules'])
    symlinkSync(path.join(root, name), path.join(folder, name));
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/node/typst/typst.node'), 'not a module');
}

desktopTest.describe('on the desktop', () => {
  desktopTest(
    'the PDF is opened in the system’s program, from a folder that goes at the end',
    async ({ desktop }) => {
      const { app, desk } = desktop;
      await app.evaluate(({ shell }) => {
        shell.openPath = async (file) => {
          Object.assign(globalThis, { printed: file });
          return '';
        };
      });
      await toTheExport(desk);
      await desk.getByRole('button', { name: 'Print the PDF' }).press('Enter');
      await desktopExpect(desk.getByText(/is open: print it there/)).toBeVisible();
      const file = String(await app.evaluate(() => Reflect.get(globalThis, 'printed')));
      desktopExpect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
      await desktop.restart();
      desktopExpect(existsSync(path.dirname(file))).toBe(false);
    },
  );

  const broken = mkdtempSync(path.join(tmpdir(), 'rapporteur-no-native-'));
  desktopTest.beforeAll(() => breakNativePart(broken));
  desktopTest.afterAll(() => rmSync(broken, { recursive: true, force: true }));
  desktopTest.describe('whose native part cannot be loaded', () => {
    desktopTest.use({
      application: { program: process.env['RAPPORTEUR_ELECTRON'] ?? '', before: [broken] },
    });
    desktopTest('its own printing stands in, and says what is lost', async ({ desktop }) => {
      const { app, desk } = desktop;
      const saved = path.join(desktop.library, '../saved.pdf');
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, saved);
      await toTheExport(desk);
      await desk.getByRole('button', { name: 'PDF', exact: true }).press('Enter');
      await desktopExpect(
        desk.getByText(/Made by the desktop’s own printing.* It lacks what PDF\/UA/),
      ).toBeVisible();
      const bytes = await readFile(saved);
      desktopExpect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      desktopExpect(bytes.toString('latin1')).toContain('Skia/PDF');
    });
  });
});
