import { spawn } from 'node:child_process';
import { documentEdition } from '../../core/edition/edition';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseInDialog, expect, test } from './support/desktop';

const sample = path.join(import.meta.dirname, '../../templates/workshops/workshop-guide.json');

/** One request over the window's own bridge. */
function ask<T>(desk: Page, name: string, input: unknown): Promise<T> {
  return desk.evaluate(
    ([method, given]) =>
      (
        window as unknown as { rapporteur: { api: Record<string, (input: unknown) => Promise<T>> } }
      ).rapporteur.api[method as string]?.(given) as Promise<T>,
    [name, input] as const,
  );
}

/** Enters who is working, which every change requires. */
async function sitDown(desk: Page) {
  const ledger = { scope: 'library', id: 'library' };
  const payload = { id: 'awa', name: 'Awa', role: 'rapporteur' };
  expect(await ask(desk, 'runCommand', { ledger, command: 'actor.add', payload })).toHaveProperty('rev');
}

/** Titles in the list of workshops. */
async function titles(desk: Page): Promise<string[]> {
  const opened = await ask<{ state: { workshops: Record<string, { title: { en?: string } }> } }>(
    desk,
    'openLedger',
    {
      ledger: { scope: 'library', id: 'library' },
    },
  );
  return Object.values(opened.state.workshops).map(({ title }) => title.en ?? '');
}

test('a document is exported, saved where the person chooses, and the workshop is there after a restart', async ({
  desktop,
}) => {
  await sitDown(desktop.desk);
  const { workshop } = await ask<{ workshop: string }>(desktop.desk, 'openSample', {
    style: 'workshop-guide',
  });
  const edition = documentEdition({ workshop, language: 'en', allowMissing: false });
  const wanted = { edition, format: 'docx', job: 'job1' };
  const finished = await ask<{ file: string; name: string }>(desktop.desk, 'exportEdition', wanted);
  expect(finished.name).toBe('2019-10-24_Abidjan_Conclusions_EN.docx');

  await chooseInDialog(desktop, undefined);
  expect(await ask(desktop.desk, 'saveFile', { file: finished.file })).toEqual({ cancelled: true });

  const target = path.join(desktop.library, '..', finished.name);
  await chooseInDialog(desktop, target);
  expect(await ask(desktop.desk, 'saveFile', { file: finished.file })).toEqual({ saved: finished.name });
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');

  await chooseInDialog(desktop, path.join(desktop.library, 'no/such/folder.docx'));
  const refused = await ask(desktop.desk, 'saveFile', { file: finished.file });
  expect(refused).toMatchObject({ refused: 'file.noFolder' });

  await desktop.restart();
  expect(await titles(desktop.desk)).toEqual(['Workshop on the fight against migrant smuggling']);
});

test('an issued document is archived, found by its words and verified', async ({ desktop }) => {
  await sitDown(desktop.desk);
  const { workshop } = await ask<{ workshop: string }>(desktop.desk, 'openSample', {
    style: 'workshop-guide',
  });
  const wanted = { workshop, language: 'en', allowMissing: false, issuedOn: '2019-11-04', job: 'job2' };
  const archived = await ask<{ package?: string }>(desktop.desk, 'archiveDocument', wanted);
  const words = { words: 'smuggling' };
  const { hits } = await ask<{ hits: { package: string }[] }>(desktop.desk, 'searchPackages', words);
  expect(hits.map((hit) => hit.package)).toEqual([archived.package]);
  const report = await ask(desktop.desk, 'verifyPackage', { package: archived.package });
  expect(report).toMatchObject({ valid: true });
});

test('a second start shows the window of the first with the file it was given, and opens no second library', async ({
  desktop,
}) => {
  await sitDown(desktop.desk);
  const file = path.join(desktop.library, '..', 'Guide de l’atelier.rapporteur');
  copyFileSync(sample, file);
  const before = readFileSync(file);
  const again = spawn(desktop.program, [...desktop.programArguments, file], {
    stdio: 'ignore',
    env: desktop.env,
  });
  const code = await new Promise((resolve) => again.on('exit', resolve));
  expect(code).toBe(0);
  await expect.poll(() => titles(desktop.desk)).toEqual(['Workshop on the fight against migrant smuggling']);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.describe('started by opening a workshop file', () => {
  test.use({ extraArguments: [sample.replace(/\.json$/, '.rapporteur')] });
  test('that cannot be read, it reports that and goes on', async ({ desktop }) => {
    expect(existsSync(sample.replace(/\.json$/, '.rapporteur'))).toBe(false);
    await expect(desktop.desk.locator('#root')).not.toBeEmpty();
    expect(await titles(desktop.desk)).toEqual([]);
  });
});

test('the native menu speaks the language of the interface and runs its actions', async ({ desktop }) => {
  const labels = () =>
    desktop.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  expect(await labels()).toContain('Edit');
  await sitDown(desktop.desk);
  await desktop.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('language.fr')?.click(),
  );
  await expect.poll(labels).toContain('Édition');
});
