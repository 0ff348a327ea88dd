import { describe, expect, it } from 'vitest';
import { loadedAtOnce } from '../support/loadedAtOnce';

/** What a start loads before anybody sees something: each of these would keep the first screen waiting. */
describe('at a start of the desktop application', () => {
  it('the window opens without the code of the host', async () => {
    const loaded = await loadedAtOnce('electron/main.ts');
    expect([...loaded]).toContain('electron/windows/deskWindow.ts');
    expect(
      [...loaded].filter((name) =>
        /^(workspace|word|host\/(?!pages|runtime|library\/libraryFolder))/.test(name),
      ),
    ).toEqual([]);
    expect([...loaded].filter((name) => !name.includes('/'))).toEqual([]);
  });

  it('the host opens without what only a task beside it needs', async () => {
    const loaded = await loadedAtOnce('electron/openHost.ts');
    expect([...loaded]).toContain('host/createHost.ts');
    expect(
      [...loaded].filter((name) =>
        /^(docx|read-excel-file|word\/|host\/jobs\/tasks\/(?!task\.ts))/.test(name),
      ),
    ).toEqual([]);
  });

  it('the first answer waits for no handlers but those of ledgers, drafts and the room', async () => {
    const loaded = await loadedAtOnce('electron/openHost.ts');
    const atOnce = [...loaded].filter((name) => /^host\/.*\/requests\.ts$/.test(name));
    expect(atOnce.sort()).toEqual([
      'host/drafts/requests.ts',
      'host/room/requests.ts',
      'host/steps/requests.ts',
    ]);
    const later = /^(host\/(erasing\/erase|handover|past|workshops)|core\/exchange\/(?!fileName))/;
    expect([...loaded].filter((name) => later.test(name))).toEqual([]);
  });

  it('the page asks who works here without the shell, the places, and what checks requests and commands', async () => {
    const loaded = await loadedAtOnce('renderer/main.tsx');
    expect([...loaded]).toContain('renderer/features/welcome/Welcome.tsx');
    const later =
      /^(zod|papaparse|@tiptap\/|@dnd-kit\/|@mantine\/spotlight|@floating-ui\/|renderer\/app\/(Shell|places\/))/;
    expect([...loaded].filter((name) => later.test(name))).toEqual([]);
    expect([...loaded].filter((name) => /^renderer\/features\/(?!welcome\/)/.test(name))).toEqual([]);
  });
});
