import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { artificialPlan } from '../fixtures/artificialPlan';
import { TestHost } from '../support/host';
import { rapporteur } from './run';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-plan-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** A library in which somebody works. */
async function library(name: string): Promise<string> {
  const host = await TestHost.open(at(name));
  await host.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'secretariat' });
  await host.host.close();
  return at(name);
}

it('plan read says what a text has, enters it on request, and plan save takes it to another library', async () => {
  const text = artificialPlan('fr', (number, line) =>
    number === '4' ? [] : number === '12' ? [line, `${line} Autrement.`] : [line],
  );
  await writeFile(at('plan.txt'), `${text}\nLigne artificielle.`);
  const [one, other] = [await library('one'), await library('other')];
  const base = ['plan', 'read', at('plan.txt'), '--plan', 'marrakesh', '--library', one];

  const dry = await rapporteur([...base, '--dry-run']);
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.out).toMatch(/^new: Action 1 \(fr\): Texte artificiel d’essai n° 1 : /m);
  expect(dry.out).toMatch(/^missing: Action 4 \(fr\)$/m);
  expect(dry.out).toMatch(/^doubled: Action 12 \(fr\): line \d+: .* \| line \d+: /m);
  expect(dry.err).toContain('Fits no number (line 25): Ligne artificielle.');

  expect(await rapporteur(base)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--source TEXT') as string,
  });
  const entered = await rapporteur([...base, '--source', 'Artificial', '--checked-by', 'Awa']);
  expect(entered.err).toContain('Entered 22 official wordings.');

  const save = ['plan', 'save', '--plan', 'marrakesh', '--library'];
  expect(await rapporteur([...save, one, '--out', at('w.json')])).toMatchObject({ code: 0 });
  const again = ['plan', 'read', at('w.json'), '--plan', 'marrakesh', '--library', other];
  expect((await rapporteur(again)).err).toContain('Entered 22 official wordings.');
}, 60_000);

it('plan make puts a new plan into the library, which frameworks then lists', async () => {
  await writeFile(at('new.txt'), artificialPlan('en'));
  const library = ['--library', at('made')];
  const facts = ['--name', 'Trial plan', '--source', 'Artificial', '--checked-by', 'Awa'];
  const made = await rapporteur(['plan', 'make', at('new.txt'), '--plan', 'trial', ...facts, ...library]);
  expect(made).toMatchObject({ code: 0, out: 'Trial plan: 1 domain, 23 actions\n' });
  const listed = await rapporteur(['frameworks', 'trial', ...library]);
  expect(listed.out).toContain('Action 23: Artificial trial text no. 23');

  const save = ['plan', 'save', '--plan', 'trial', '--out', at('whole.json'), ...library];
  expect(await rapporteur(save)).toMatchObject({ code: 0 });
  const elsewhere = ['--library', at('elsewhere')];
  const whole = ['plan', 'make', at('whole.json'), '--plan', 'trial', ...elsewhere];
  expect(await rapporteur(whole)).toMatchObject({ code: 0, out: 'Trial plan: 1 domain, 23 actions\n' });
  expect((await rapporteur(['frameworks', 'trial', ...elsewhere])).out).toBe(listed.out);
}, 60_000);

it('plan read --dry-run and plan save only look: a window has the library open meanwhile, or there is none yet', async () => {
  await writeFile(at('looked.txt'), artificialPlan('en'));
  const open = await TestHost.open(at('open'));
  await open.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'secretariat' });
  const wording = {
    target: { framework: 'marrakesh', level: 'action' as const, number: '1' },
    language: 'en' as const,
    text: 'Artificial, entered in the window',
    source: 'Artificial',
    checkedBy: 'Awa',
  };
  await open.run(LIBRARY, 'wording.enterAll', {
    wordings: [{ ...wording, checkedOn: '2026-11-28' }],
    base: [null],
  });
  const plan = ['--plan', 'marrakesh', '--library', at('open')];
  const read = ['plan', 'read', at('looked.txt'), ...plan];
  const dry = await rapporteur([...read, '--dry-run']);
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.out).toMatch(/^different: Action 1 \(en\)/m);
  expect(dry.out).toMatch(/^new: Action 2 \(en\)/m);
  expect(await rapporteur(['plan', 'save', ...plan, '--out', at('saved.json')])).toMatchObject({ code: 0 });
  // Whoever enters needs it alone.
  expect((await rapporteur([...read, '--source', 'Artificial', '--checked-by', 'Awa'])).code).not.toBe(0);
  await open.host.close();

  const none = [
    'plan',
    'read',
    at('looked.txt'),
    '--plan',
    'marrakesh',
    '--library',
    at('none'),
    '--dry-run',
  ];
  expect(await rapporteur(none)).toMatchObject({ code: 0 });
}, 60_000);
