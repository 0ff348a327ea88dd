import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { TestHost } from '../support/host';
import { accepted, allVerify, issuedWorkshop } from '../support/issuedWorkshop';
import { filesThatHold } from '../support/planted';

let test: TestHost;
afterEach(async () => test.end());

const CORRECTED = 'Zqcorrected and not issued';
const ISSUED = 'Share information';

it.each([0, 5, 20, 60])(
  'a package holds what was issued or is not made, although a correction is opened and the past copied back %i ms later',
  async (later) => {
    const started = await issuedWorkshop();
    ({ test } = started);
    const { workshop } = started;
    const ledger = { scope: 'workshop', id: workshop } as const;
    const asked = { workshop, language: 'en', allowMissing: true, contributions: false } as const;
    const archiving = test.desk.archiveDocument({ ...asked, job: 'archive' });
    await new Promise((resolve) => setTimeout(resolve, later));
    const correction = { number: 'Corr.1', on: '2019-12-01', reason: {} };
    accepted(await test.run(ledger, 'document.setStatus', { status: 'corrected', correction }));
    const { rev } = accepted(
      await test.run(ledger, 'recommendation.reword', {
        id: 'r1',
        language: 'en',
        base: 1,
        nodes: [{ type: 'text', text: CORRECTED }],
      }),
    );
    const restored = await test.desk.restore({ workshop, rev: rev - 1, scope: { of: 'whole' } });
    expect(isRefusal(restored)).toBe(false);
    accepted(await test.desk.restore({ workshop, rev, scope: { of: 'whole' } }));
    const packaged = await archiving;
    const archive = join(test.library, 'archive');
    expect(await filesThatHold(archive, [CORRECTED])).toEqual([]);
    if (isRefusal(packaged))
      expect([packaged.refused, await allVerify(test)]).toEqual(['archive.status', []]);
    else {
      expect(await allVerify(test)).toEqual([packaged.package]);
      expect(await filesThatHold(archive, [ISSUED])).not.toEqual([]);
    }
    expect(await test.wordings(workshop)).toContain(CORRECTED);
  },
);
