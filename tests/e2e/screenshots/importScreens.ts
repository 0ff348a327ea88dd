import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Screen } from './screen';
import type { Stage } from './stage';

const CSV = path.join(import.meta.dirname, '../../fixtures/lists/inscriptions.csv');

/** Opens the import, and pastes rows as from a spreadsheet. */
async function pasteRows(stage: Stage, text: string): Promise<void> {
  await stage.show('prepare', 'import');
  await stage.desk
    .getByRole('textbox', { name: stage.words.importList.pasteLabel })
    .evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
}

async function drop(stage: Stage, name: string, bytes: Buffer): Promise<void> {
  await stage.show('prepare', 'people');
  await stage.desk.locator('main').evaluate(
    (main, file) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], file.name));
      const page = main.querySelector('h1') ?? main;
      page.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, base64: bytes.toString('base64') },
  );
}

const rows = (stage: Stage) => stage.desk.getByRole('table').getByRole('row');

/** Screens of an import: the start, the preview, and rows that cannot be read. */
export const IMPORT_SCREENS: readonly Screen[] = [
  { name: 'import-start', open: (stage) => stage.show('prepare', 'import') },
  {
    name: 'import-preview',
    open: async (stage) => {
      await drop(stage, 'inscriptions.csv', readFileSync(CSV));
      await expect(rows(stage)).toHaveCount(11);
    },
  },
  {
    name: 'import-refused-rows',
    open: async (stage) => {
      await drop(stage, 'inscriptions.csv', readFileSync(CSV));
      await expect(rows(stage)).toHaveCount(11);
      const refused = stage.words.importList.refused_one.replace('{{count}}', '1');
      await stage.desk.getByRole('button', { name: refused, exact: true }).click();
      await expect(rows(stage)).toHaveCount(2);
      await stage.desk.getByRole('table').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'import-no-names',
    open: async (stage) => {
      await pasteRows(stage, 'Country\tE-mail\nMali\ta@example.org\nNiger\tb@example.org\n');
      await expect(stage.desk.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'import-no-headings',
    open: async (stage) => {
      await pasteRows(
        stage,
        'Mali\tAwa Diop\tJudge\nNiger\tIbrahim Saïdou\tProsecutor\nGuinea\tJo Roe\tAdviser\n',
      );
      await expect(rows(stage)).toHaveCount(4);
    },
  },
  {
    name: 'import-unreadable',
    open: async (stage) => {
      await drop(stage, 'list.pdf', Buffer.from('%PDF-1.7'));
      await expect(stage.desk.getByRole('alert').first()).toContainText(/\p{L}/u);
    },
  },
];
