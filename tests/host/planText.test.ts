import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanText } from '../../core/catalogue/planText/planText';
import { comparePlan } from '../../core/catalogue/planText/comparePlan';
import { findReference } from '../../core/catalogue/reference';
import { layWordings } from '../../core/catalogue/wording';
import { searchFramework } from '../../core/catalogue/search';
import { LIBRARY } from '../../core/ledger/ledger';
import { explain } from '../../core/messages/explain';
import { isRefusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import type { Library } from '../../core/model/library';
import { suggestPlaces } from '../../core/queries/suggestPlaces';
import { artificialPlan, artificialWording, wordOf } from '../fixtures/artificialPlan';
import { docxOf } from '../support/docx';
import { TestHost } from '../support/host';
import { frameworkNamed } from '../templates/read';

const marrakesh = frameworkNamed('marrakesh');
const seeds = join(import.meta.dirname, '../fixtures/seeds');
const seed = readFileSync(
  join(seeds, readdirSync(seeds).find((name) => name.startsWith('004')) ?? ''),
  'utf8',
);

let test: TestHost;
beforeEach(async () => {
  ({ test } = await TestHost.ready());
});
afterEach(async () => test.end());

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
const ask = (name: string, content: string | Uint8Array, host = test) =>
  host.desk.readPlanText({ plan: 'marrakesh', name, bytes: bytesOf(content), job: 'job' });

async function read(name: string, content: string | Uint8Array, host = test): Promise<PlanText> {
  const answer = await ask(name, content, host);
  if (isRefusal(answer)) throw new Error(explain(answer));
  return answer;
}

async function library(host = test): Promise<Library> {
  const opened = await host.desk.openLedger({ ledger: LIBRARY });
  if (isRefusal(opened) || opened.ledger.scope !== 'library') throw new Error('no library');
  return opened.state as Library;
}
const planOf = async (host = test) => layWordings(marrakesh, Object.values((await library(host)).wordings));

/** Enters what a text says of every place for which it has one wording, as the page does. */
async function enter(text: PlanText, language: Language, host = test) {
  const chosen = comparePlan(await planOf(host), text, language).rows.filter(
    ({ versions }) => versions.length === 1,
  );
  const wordings = chosen.map(({ reference, part, language: each, versions: [only] }) => ({
    target: reference,
    ...(part && { part }),
    language: each,
    text: only?.text ?? '',
    source: only?.source ?? 'Artificial source',
    checkedBy: only?.checkedBy ?? 'Awa Diop',
    checkedOn: only?.checkedOn ?? '2026-01-31',
  }));
  return host.run(LIBRARY, 'wording.enterAll', { wordings, base: chosen.map(() => null) });
}
const wordingsOf = async (language: Language, host = test) => {
  const plan = await planOf(host);
  return Array.from({ length: 23 }, (_, index) => {
    const reference = { framework: 'marrakesh', level: 'action', number: String(index + 1) } as const;
    return findReference(plan, reference)?.entry.wording[language]?.text;
  });
};
const all = (language: Language) =>
  Array.from({ length: 23 }, (_, index) => artificialWording(String(index + 1), language));

describe('the official text of a plan', () => {
  it('pasted from the fifth seed is entered word for word', async () => {
    const text = await read('', seed);
    expect(isRefusal(await enter(text, 'en'))).toBe(false);
    const plan = await planOf();
    for (const number of ['15', '16', '17', '18', '19']) {
      const reference = { framework: 'marrakesh', level: 'action', number } as const;
      expect(findReference(plan, reference)?.entry.wording.en).toMatchObject({
        text: findReference(marrakesh, reference)?.entry.wording.en?.text,
        status: 'entered',
        source: ['Artificial source'],
        checkedBy: 'Awa Diop',
      });
    }
  });

  it('brings the definition of its domain and the objectives with it, each with its source', async () => {
    const text = seed.replace('Definition', 'Definition\nAn artificial first paragraph.');
    expect(isRefusal(await enter(await read('', text), 'en'))).toBe(false);
    const [domain, before] = [await planOf(), marrakesh].map(({ domains }) => domains[3]);
    expect(domain?.definition?.en).toEqual({
      paragraphs: ['An artificial first paragraph.', ...(before?.definition?.en?.paragraphs ?? [])],
      source: ['Artificial source'],
    });
    expect(domain?.objectives.map(({ wording }) => wording.en?.source)).toEqual([
      ['Artificial source'],
      ['Artificial source'],
    ]);
    expect((await planOf()).domains[3]?.wording).toEqual(before?.wording);
  });

  it('of all 23 actions in English and French fills all, and is found by its words at once', async () => {
    await enter(await read('', artificialPlan('en')), 'en');
    await enter(await read('plan.docx', docxOf(artificialPlan('fr').split('\n'))), 'fr');
    expect(await wordingsOf('en')).toEqual(all('en'));
    expect(await wordingsOf('fr')).toEqual(all('fr'));
    const plan = await planOf();
    expect(searchFramework(plan, wordOf('11', 'en'), 'en').map(({ entry }) => entry.number)).toEqual(['11']);
    expect(suggestPlaces(`Il faut un ${wordOf('11', 'fr')}`, [plan], 'fr', 1)).toEqual([
      { framework: 'marrakesh', level: 'action', number: '11' },
    ]);
  });

  it('is read alike from a text, a Word file, a table and JSON', async () => {
    const lines = artificialPlan('en').split('\n').slice(1);
    const rows = all('en').map((text, index) => ({
      level: 'action',
      number: index + 1,
      language: 'en',
      text,
    }));
    const csv = rows.map(({ level, number, language, text }) => `${level};${number};${language};"${text}"`);
    const given: [string, string | Uint8Array][] = [
      ['plan.txt', lines.join('\r\n')],
      [
        'plan.txt',
        Uint8Array.from([
          0xff,
          0xfe,
          ...new Uint8Array(Uint16Array.from(lines.join('\n'), (c) => c.charCodeAt(0)).buffer),
        ]),
      ],
      ['plan.docx', docxOf(lines.map((line) => [line.slice(0, 9), line.slice(9)]))],
      ['plan.csv', ['level;number;language;text', ...csv].join('\n')],
      ['plan.csv', ['Action,en', ...all('en').map((text, index) => `${index + 1},"${text}"`)].join('\n')],
      ['plan.json', JSON.stringify(rows.map((row) => ({ ...row, number: String(row.number) })))],
      [
        '',
        ['level\tnumber\ttext', ...rows.map(({ number, text }) => `Action\t${number}\t${text}`)].join('\n'),
      ],
    ];
    for (const [name, content] of given) {
      const { entries } = await read(name, content);
      expect(
        entries.map(({ level, number, text }) => [level, number, text]),
        name,
      ).toEqual(all('en').map((text, index) => ['action', String(index + 1), text]));
    }
  });

  it('goes to another laptop as a file, with its source, its day and who checked it', async () => {
    expect(await test.desk.savePlanText({ plan: 'marrakesh' })).toMatchObject({
      refused: 'planText.noneEntered',
    });
    await enter(await read('', artificialPlan('en')), 'en');
    await enter(await read('', artificialPlan('fr')), 'fr');
    const handle = await test.desk.savePlanText({ plan: 'marrakesh' });
    if (isRefusal(handle)) throw new Error(handle.refused);
    await test.desk.saveFile({ file: handle.file });
    const [file] = test.saved;
    expect(file?.name).toBe('Marrakesh-Action-Plan_wordings.json');

    const { test: other } = await TestHost.ready();
    try {
      await enter(await read(file?.name ?? '', file?.bytes ?? '', other), 'en', other);
      expect(await wordingsOf('en', other)).toEqual(all('en'));
      expect(await wordingsOf('fr', other)).toEqual(all('fr'));
      const [wording] = Object.values((await library(other)).wordings);
      expect(wording).toMatchObject({
        source: 'Artificial source',
        checkedBy: 'Awa Diop',
        checkedOn: '2026-01-31',
      });
    } finally {
      await other.end();
    }
  });

  it('is entered whole or not at all, and not over what another window entered meanwhile', async () => {
    const text = await read('', artificialPlan('en'));
    const target = { framework: 'marrakesh', level: 'action', number: '5' } as const;
    const one = { target, language: 'en', text: 'Theirs.', source: 's', checkedBy: 'c' } as const;
    await test.run(LIBRARY, 'wording.enter', { ...one, base: null });
    expect(await enter(text, 'en')).toMatchObject({ refused: 'planText.moved', values: { place: '5' } });
    expect(Object.keys((await library()).wordings)).toHaveLength(1);
    const wrong = { ...one, target: { ...target, number: '24' } };
    const answer = await test.run(LIBRARY, 'wording.enterAll', {
      wordings: [{ ...one, target: { ...target, number: '6' } }, wrong],
      base: [null, null],
    });
    expect(answer).toMatchObject({ refused: 'action.unknown' });
    expect(Object.keys((await library()).wordings)).toHaveLength(1);
  });

  it('is taken back in one step', async () => {
    await enter(await read('', artificialPlan('en')), 'en');
    expect(isRefusal(await test.step('undo', LIBRARY))).toBe(false);
    expect((await library()).wordings).toEqual({});
  });
});
