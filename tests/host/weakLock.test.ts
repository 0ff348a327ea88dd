import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHost } from '../../host/createHost';
import { TestHost } from '../support/host';

let library: string;
const { TMPDIR } = process.env;
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'rapporteur-lock-'));
  // A folder that can hold no socket, as on a stick or a share.
  writeFileSync(join(library, '.lock'), '');
});
afterEach(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  rmSync(library, { recursive: true, force: true });
});

it('a library on a disk without locks opens, and warns that another computer could open it too', async () => {
  const test = await TestHost.open(library);
  const { notices } = await test.desk.hello({});
  expect(notices).toMatchObject([{ message: 'opening.weakLock' }]);
  await expect(TestHost.open(library)).rejects.toThrow('library.locked');
  await test.host.close();
});

it('a library does not open where no lock is possible at all, and says why', async () => {
  process.env['TMPDIR'] = join(library, '.lock');
  const host = await createHost({
    library,
    templates: join(import.meta.dirname, '../../templates'),
    shell: { kind: 'browser', version: 'test', save: async () => ({ saved: '' }) },
  });
  expect(host).toMatchObject({ refused: 'library.cannotOpen', values: { reason: expect.anything() } });
});
