import { describe, expect, it } from 'vitest';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { TestHost } from '../support/host';
import { capture, open, ready } from '../support/openHosts';

describe('erasing people', () => {
  it('succeeds while other windows open their file', async () => {
    const { test, workshop } = await ready();
    const ledger = { scope: 'people', id: workshop } as const;
    for (let round = 0; round < 15; round += 1) {
      await test.desk.runCommand({ ledger, command: 'participant.add', payload: { name: 'ERASE ME' } });
      const asked = [test.desk.erasePeople({ workshop })];
      for (let index = 0; index < 6; index += 1) void test.desk.openLedger({ ledger });
      expect(await Promise.all(asked)).toEqual([null]);
      const now = await test.desk.openLedger({ ledger });
      expect(now).toMatchObject({ state: { participants: {} } });
    }
  });
});

describe('the list of workshops', () => {
  it('is written through the queue: a setting changed in the same instant is kept', async () => {
    const slow: FileSystem = {
      ...disk,
      open: async (path, flags, mode) => {
        const file = await disk.open(path, flags, mode);
        const datasync = file.datasync.bind(file);
        file.datasync = async () => {
          await new Promise((resolve) => setTimeout(resolve, 40));
          return datasync();
        };
        return file;
      },
    };
    const test = await TestHost.open(undefined, { fs: slow });
    open.push(test);
    await test.run({ scope: 'library', id: 'library' }, 'actor.add', {
      id: 'awa',
      name: 'Awa',
      role: 'rapporteur',
    });
    const workshop = await test.createWorkshop();
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.run(ledger, 'recommendation.capture', capture('r1'));
    const refused: unknown[] = [];
    const until = Date.now() + 2_200;
    for (let index = 0; Date.now() < until; index += 1) {
      const answer = await test.desk.runCommand({
        ledger: { scope: 'library', id: 'library' },
        command: 'settings.set',
        payload: { interfaceLanguage: index % 2 ? 'en' : 'fr' },
      });
      if ('refused' in answer) refused.push(answer);
    }
    expect(refused).toEqual([]);
  });
});
