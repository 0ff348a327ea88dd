import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.mjs';
import { hashes } from './hashes';

const run = promisify(execFile);

describe('the same document gives the same bytes', () => {
  let module: URL;
  beforeAll(async () => {
    module = await bundle('tests/word/hashes.ts', 'hashes');
  });

  async function inAnotherProcess(zone: string, order: string[]): Promise<unknown> {
    const script = `import(${JSON.stringify(module.href)}).then((m) => m.hashes(${JSON.stringify(order)})).then((h) => console.log(JSON.stringify(h)))`;
    const { stdout } = await run(process.execPath, ['-e', script], { env: { ...process.env, TZ: zone } });
    return JSON.parse(stdout);
  }

  it('in other processes, time zones and export orders', async () => {
    const here = await hashes();
    expect(new Set(Object.values(here)).size).toBe(4);
    expect(await inAnotherProcess('Pacific/Kiritimati', ['french', 'joint', 'draft', 'guide'])).toEqual(here);
    expect(
      await inAnotherProcess('America/New_York', ['joint', 'guide', 'french', 'joint', 'draft']),
    ).toEqual(here);
    expect(await inAnotherProcess('Africa/Abidjan', ['draft', 'draft', 'guide', 'french', 'joint'])).toEqual(
      here,
    );
  });

  it('repeatedly in one process, and in parallel', async () => {
    const here = await hashes();
    expect(await hashes(['french', 'draft', 'joint', 'guide'])).toEqual(here);
    const together = await Promise.all([hashes(), hashes(['joint', 'french', 'guide', 'draft'])]);
    expect(together).toEqual([here, here]);
  });
});
