// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const THEME = path.join(import.meta.dirname, '../../../renderer/theme');
const worn = () => document.documentElement.dataset['rows'];

it('lines of lists are as high as the settings say, at once and in every window', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/settings', host);
  expect(worn()).toBe('comfortable');
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Compact' })));
  expect(worn()).toBe('compact');
  expect(host.state('library', 'library').settings.rows).toBe('compact');
  // As another window would.
  await act(
    async () =>
      void (await host.bridge.api.runCommand({
        ledger: { scope: 'library', id: 'library' },
        command: 'settings.set',
        payload: { rows: 'comfortable' },
      })),
  );
  expect(worn()).toBe('comfortable');
});

it('a line is 28 high where they are compact, and 36 elsewhere', () => {
  const tokens = readFileSync(path.join(THEME, 'tokens.css'), 'utf8');
  const row = (selector: string) => new RegExp(`${selector} \\{[^}]*--row: ([\\d.]+)rem`).exec(tokens)?.[1];
  expect(Number(row(':root')) * 16).toBe(36);
  expect(Number(row(":root\\[data-rows='compact'\\]")) * 16).toBe(28);
});
