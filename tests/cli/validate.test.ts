import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../core/checks/rules';
import { workshopFileText } from '../../core/exchange/write';
import type { Workshop } from '../../core/model/workshop';
import { clean, everything, planted } from '../core/checks/planted';
import { rapporteur } from './run';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-validate-'));
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function validated(workshop: Workshop) {
  const file = path.join(folder, 'a.rapporteur');
  writeFileSync(file, workshopFileText(workshop, { attribution: true }));
  const { code, out, err } = await rapporteur(['validate', file]);
  const [first, ...checks] = out.trimEnd().split('\n');
  return { code, err, first, checks };
}
const idsIn = (checks: string[]) => checks.map((line) => /^\[(\w+)( \w\w)?\] \w+: /.exec(line)?.[1]);

describe('validate', () => {
  it('says what every rule found, a line each with its id, and ends well all the same', async () => {
    const { code, first, checks } = await validated(everything());
    expect(code).toBe(0);
    expect(first).toMatch(/: valid, \d+ recommendations$/);
    // A workshop file has one wording of each text, and no round of the table: the window alone can compare.
    const apart = ['nothing', 'conflicts', 'agreedEarlier'];
    expect(idsIn(checks)).toEqual(RULES.map(({ id }) => id).filter((id) => !apart.includes(id)));
    expect(checks).toContain('[fields] blocks: A needed field is empty: “Opening”');
  });

  it('says that there is nothing to print', async () => {
    expect((await validated(planted('nothing'))).checks).toEqual([
      '[nothing] blocks: There is no recommendation to print',
    ]);
  });

  it('says nothing more of a text that lacks nothing', async () => {
    expect(await validated(clean())).toMatchObject({ code: 0, err: '', checks: [] });
  });
});
