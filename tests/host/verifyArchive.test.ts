import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost;
let id: string;

beforeEach(async () => {
  ({ test } = await TestHost.ready());
  const opened = accepted(await test.desk.openSample({ style: 'workshop-guide' }));
  const { workshop } = opened;
  const wanted = { workshop, language: 'en', allowMissing: false, issuedOn: '2019-11-04', job: 'j' } as const;
  id = accepted(await test.desk.archiveDocument(wanted)).package;
});
afterEach(() => test.end());

function accepted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

const verify = async (head?: string) =>
  accepted(await test.desk.verifyArchive({ job: 'v1', language: 'fr', ...(head !== undefined && { head }) }));

describe('verifying the whole archive', () => {
  it('says that all is well, and which checksum to keep, in a dated report', async () => {
    const { report, count, file } = await verify();
    expect({ count, packages: report.packages, problems: report.inventory.problems }).toEqual({
      count: 1,
      packages: [],
      problems: [],
    });
    expect(file.name).toMatch(/^verification-archives_\d{4}-\d\d-\d\d\.txt$/);
    await test.desk.saveFile({ file: file.file });
    const text = Buffer.from(test.saved[0]?.bytes ?? []).toString();
    expect(text).toContain(`${id}\u00a0: intact`);
    expect(text).toContain('fichiers\u00a0; publié le');
    expect(text).toContain(report.inventory.head);
    expect(text).toContain('révèle les accidents, pas les falsifications');
    expect((await verify(report.inventory.head)).report.headCheck?.found).toBe('held');
  });

  it('names missing packages first, even when no trace of them is in the folder', async () => {
    rmSync(join(test.library, 'archive', id), { recursive: true, force: true });
    const { report, file } = await verify();
    expect(report.packages).toEqual([{ package: id, files: 0, problems: [{ problem: 'gone', path: id }] }]);
    await test.desk.saveFile({ file: file.file });
    expect(Buffer.from(test.saved[0]?.bytes ?? []).toString()).toContain('le paquet entier a disparu');
    expect(accepted(await test.desk.verifyPackage({ package: id }))).toMatchObject({ valid: false });
  });

  it('reports its progress, and refuses a malformed head', async () => {
    const steps: unknown[] = [];
    test.host.desk.subscribe((event, value) => {
      if (event === 'job') steps.push(value);
    });
    await verify();
    expect(steps).toContainEqual({ job: 'v1', step: 'checking', done: 1, total: 1 });
    const answer = await test.desk.verifyArchive({ job: 'v2', language: 'en', head: 'abc' });
    expect(refusedWith(answer)).toBe('archive.noHead');
  });
});
