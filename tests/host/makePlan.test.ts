import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPlan } from '../../core/catalogue/planText/newPlan';
import type { PlanText } from '../../core/catalogue/planText/planText';
import { furtherWordings } from '../../core/catalogue/planText/furtherWordings';
import { enteredFor } from '../../core/commands/wordingsMoved';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { LIBRARY } from '../../core/ledger/ledger';
import { explain } from '../../core/messages/explain';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import { librarySchema } from '../../core/model/library';
import { TestHost } from '../support/host';
import { removeFolder } from '../support/removeFolder';
import { frameworkNamed } from '../templates/read';

const TEXT =
  'Domain 1: Artificial domain\nDefinition\nArtificial definition.\nObjective 1: Artificial objective\nAction 1: Artificial action.';
const { levels } = frameworkNamed('marrakesh');

let test: TestHost;
beforeEach(async () => {
  ({ test } = await TestHost.ready());
});
afterEach(async () => test.end());

function must<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(explain(answer));
  return answer;
}
async function read(host: TestHost, name: string, bytes: Uint8Array): Promise<PlanText> {
  return must(
    await host.desk.readPlanText({ plan: 'marrakesh', name, bytes: Uint8Array.from(bytes), job: 'job' }),
  );
}
async function plan(): Promise<Framework> {
  const text = await read(test, '', new TextEncoder().encode(TEXT));
  const names = { name: { en: 'Trial plan', fr: 'Plan d’essai' }, shortName: { en: 'Trial', fr: 'Essai' } };
  const facts = { id: 'trial-plan', language: 'en', source: 'Artificial', checkedBy: 'Awa', levels } as const;
  return must(newPlan(text, { ...facts, ...names, period: { from: '2026-01-01' } }));
}
const named = (frameworks: Catalogue['frameworks'], id: string) =>
  frameworks.find(({ framework }) => framework.id === id);
const fileOf = (host: TestHost, id: string) => join(host.library, 'templates', 'frameworks', `${id}.json`);

describe('a plan made here', () => {
  it('is there at once for every window and workshop, and still after a restart', async () => {
    const heard: Catalogue['frameworks'][] = [];
    test.host.desk.subscribe((event, value) => {
      if (event === 'plans') heard.push([...(value as Catalogue['frameworks'])]);
    });
    const made = await plan();
    must(await test.desk.makePlan({ plan: made }));
    expect(named(heard[0] ?? [], made.id)).toMatchObject({ framework: made, own: true });
    const workshop = await test.createWorkshop();
    must(
      await test.run({ scope: 'workshop', id: workshop }, 'workshop.setFrameworks', {
        from: [],
        frameworks: [made.id],
      }),
    );
    test = await test.reopened();
    const { catalogue } = must(await test.desk.hello({}));
    expect(named(catalogue.frameworks, made.id)).toMatchObject({ framework: made, own: true });
    expect(named(catalogue.frameworks, 'marrakesh')?.own).toBeUndefined();
  });

  it('is not made twice, nor beside one of its name', async () => {
    const made = await plan();
    must(await test.desk.makePlan({ plan: made }));
    expect(await test.desk.makePlan({ plan: made })).toMatchObject({ refused: 'thing.exists' });
    expect(await test.desk.makePlan({ plan: { ...made, id: 'other' } })).toMatchObject({
      refused: 'plan.sameName',
    });
  });

  it('is taken away again, unless a workshop is mapped to it or it is none of ours', async () => {
    const made = await plan();
    must(await test.desk.makePlan({ plan: made }));
    const workshop = await test.createWorkshop();
    const ref = { scope: 'workshop', id: workshop } as const;
    must(await test.run(ref, 'workshop.setFrameworks', { from: [], frameworks: [made.id] }));
    expect(await test.desk.removePlan({ plan: made.id })).toMatchObject({ refused: 'plan.inUse' });
    must(await test.run(ref, 'workshop.setFrameworks', { from: [made.id], frameworks: [] }));
    must(await test.desk.removePlan({ plan: made.id }));
    expect(existsSync(fileOf(test, made.id))).toBe(false);
    expect(await test.desk.removePlan({ plan: made.id })).toMatchObject({ refused: 'framework.unknown' });
    expect(await test.desk.removePlan({ plan: 'marrakesh' })).toMatchObject({ refused: 'plan.notOwn' });
    must(await test.desk.makePlan({ plan: made }));
  });

  it('stays where a workshop cannot be read, which may be mapped to it', async () => {
    const made = await plan();
    must(await test.desk.makePlan({ plan: made }));
    const workshop = await test.createWorkshop();
    test = await test.reopened();
    const { library } = test;
    removeFolder(join(library, 'workshops', workshop));
    expect(isRefusal(await test.desk.removePlan({ plan: made.id }))).toBe(true);
    expect(existsSync(fileOf(test, made.id))).toBe(true);
  });

  it('goes to another laptop whole, with what was entered for it since', async () => {
    const made = await plan();
    must(await test.desk.makePlan({ plan: made }));
    const target = { framework: made.id, level: 'action', number: '1' } as const;
    const facts = { source: 'Essai', checkedBy: 'Awa' };
    const wording = { target, language: 'fr', text: 'Action artificielle.', ...facts } as const;
    must(await test.run(LIBRARY, 'wording.enterAll', { wordings: [wording], base: [null] }));
    const handle = must(await test.desk.savePlanText({ plan: made.id }));
    await test.desk.saveFile({ file: handle.file });
    const [file] = test.saved;
    const { test: other } = await TestHost.ready();
    try {
      const text = await read(other, file?.name ?? '', file?.bytes ?? new Uint8Array());
      expect(text.whole).toEqual(made);
      expect(text.entries.map(({ number, part, language }) => [number, part, language])).toEqual([
        ['1', undefined, 'en'],
        ['1', 'definition', 'en'],
        ['1', undefined, 'en'],
        ['1', undefined, 'en'],
        ['1', undefined, 'fr'],
      ]);
      must(await other.desk.makePlan({ plan: text.whole ?? made }));
      const further = furtherWordings(made, text, () => undefined);
      expect(further).toMatchObject([{ target, language: 'fr', text: 'Action artificielle.' }]);
      const base = [null];
      must(await other.run(LIBRARY, 'wording.enterAll', { wordings: further, base }));
      // Taken away and added again: what was entered for it is still there.
      must(await other.desk.removePlan({ plan: made.id }));
      must(await other.desk.makePlan({ plan: text.whole ?? made }));
      const opened = must(await other.desk.openLedger({ ledger: LIBRARY }));
      const { wordings } = librarySchema.parse(opened.state);
      expect(furtherWordings(made, text, enteredFor(wordings))).toEqual([]);
    } finally {
      await other.end();
    }
  });
});
