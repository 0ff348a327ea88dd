import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withoutAttribution } from '../../core/erasing/eraseAttribution';
import { nameEraser } from '../../core/erasing/eraseNames';
import type { Workshop } from '../../core/model/workshop';
import { erasedSince, withoutErased } from '../../host/ledgers/erasedSince';
import { markAttributionErased } from '../../workspace/erasing/attributionErasures';
import { markErased } from '../../workspace/erasing/erasedMark';
import { TestHost } from '../support/host';

/** Erasing after the clock was set back: it has an earlier time than a copy that was handed out before. */
const ERASED_AT = '2026-11-27T08:00:00.000Z';
const WENT_OUT = '2026-11-27T10:00:00.000Z';
const NAME = 'Zqawa Zqdiallo';

let test: TestHost;
let copy: Workshop;
let folder: string;

beforeEach(async () => {
  const ready = await TestHost.ready();
  test = ready.test;
  const ledger = { scope: 'workshop', id: ready.workshop } as const;
  await test.run(ledger, 'delegation.add', { id: 'zqd', kind: 'organisation', name: { en: 'Zqd Union' } });
  await test.capture(ready.workshop, 'r1', `As ${NAME} proposed, share`);
  await test.run(ledger, 'recommendation.setProposers', { id: 'r1', proposers: ['zqd'] });
  copy = await test.workshop(ready.workshop);
  folder = join(test.library, 'marks');
  mkdirSync(folder);
});
afterEach(async () => test.end());

it('people erased on a clock that was set back stay erased, because our own record lacks them', async () => {
  await markErased(folder, { at: ERASED_AT });
  const ours = nameEraser({ inTexts: [NAME], asDelegations: [] })(copy) as Workshop;
  const erased = await erasedSince(folder, WENT_OUT, ours, copy);
  expect(erased).toEqual({ people: true, attribution: [] });
  const [cleaned] = withoutErased([copy], erased, ours, copy);
  expect(JSON.stringify(cleaned)).not.toContain('Zqdiallo');
});

it('proposers erased on a clock that was set back stay erased, because our own record lacks them', async () => {
  const erasure = { workshop: copy.id, at: ERASED_AT, whose: 'all' as const };
  await markAttributionErased(folder, erasure);
  const ours = withoutAttribution(copy, 'all');
  const erased = await erasedSince(folder, WENT_OUT, ours, copy);
  expect(erased).toEqual({ people: false, attribution: [erasure] });
  const [cleaned] = withoutErased([copy], erased, ours, copy);
  expect(cleaned?.recommendations['r1']?.proposers).toEqual([]);
});

it('proposers that were erased before the copy went out and then entered again are kept', async () => {
  await markErased(folder, { at: ERASED_AT });
  await markAttributionErased(folder, { workshop: copy.id, at: ERASED_AT, whose: 'all' });
  expect(await erasedSince(folder, WENT_OUT, copy, copy)).toEqual({ people: false, attribution: [] });
});
