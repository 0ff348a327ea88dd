import { describe, expect, it } from 'vitest';
import {
  documentFileName,
  handoverFileName,
  listRowsFileName,
  peopleListFileName,
  reportFileName,
  workshopFileName,
} from '../../../core/exchange/fileName';
import { isDiskName, LONGEST_NAME } from '../../../core/text/diskName';
import { folderOfId } from '../../../workspace/files/safeNames';
import { idStem } from '../../../workspace/archive/packages/idStem';
import { sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

const style = styleNamed('workshop-guide');
const abidjan = sampleWorkshop('workshop-guide');

/** Every function of the product that makes a file name, with one text in place of each text that somebody typed. */
const MAKERS: Record<string, (typed: string) => string> = {
  document: (typed) =>
    documentFileName(withText(typed), { ...style, shortName: { en: typed } }, 'en', 'docx'),
  correction: (typed) => documentFileName(corrected(typed), style, 'en', 'html'),
  'list of people': (typed) => peopleListFileName(withText(typed), typed, ['en', 'fr'], 'docx'),
  workshop: (typed) => workshopFileName(withText(typed)),
  handover: (typed) =>
    handoverFileName({ at: '2026-11-27T10:00:00.000Z', label: typed, direction: 'out' }, typed),
  report: (typed) => reportFileName(typed, '2026-11-27T10:00:00.000Z'),
  'rows of a list': (typed) => listRowsFileName(typed, 'unsure'),
  package: (typed) => `${idStem({ date: '2026-11-27', place: typed, style: typed, language: 'en' })}_1`,
};

const TYPED = [
  'CON', 'con.docx', 'NUL', 'aux.', 'COM1', 'com9.csv', 'LPT1 ', 'a:b', 'C:\\Windows\\x.csv', '..\\..\\x', '../x',
  'name. . .', ' name ', '...', '', '   ', 'what? "this" <is> | it*', 'x'.repeat(400), `${'é'.repeat(400)}.csv`,
  'نواكشوط', 'tab\there\nand there', '\u202egnp.exe', '\ud83d', '.hidden', 'CONIN$',
]; // prettier-ignore

describe.each(Object.entries(MAKERS))('the name of a %s', (_what, name) => {
  it.each(TYPED)('is accepted by every system when somebody typed %j', (typed) => {
    expect(isDiskName(name(typed))).toBe(true);
    expect(Buffer.byteLength(name(typed))).toBeLessThanOrEqual(LONGEST_NAME + 1);
    expect(name(typed)).toMatch(/^[^.]/);
  });
});

it('a name that is shortened keeps day, language and version', () => {
  const name = documentFileName(
    corrected('long '.repeat(100)),
    { ...style, shortName: { en: 'kind '.repeat(50) } },
    'en',
    'docx',
  );
  expect(name).toMatch(/^2019-10-24_long-.*_kind-.*_EN_draft\.docx$/);
});

it('a package in a Windows profile stays below 260 characters with its longest file', () => {
  const typed = 'a very long place and kind '.repeat(20);
  const names = Object.values(MAKERS).map((maker) => maker(typed));
  const longest = names.reduce((one, other) => (other.length > one.length ? other : one));
  const profile = 'C:\\Users\\TwentyCharactersName\\AppData\\Roaming\\Rapporteur\\library\\archive';
  expect([profile, MAKERS['package']?.(typed), 'data', longest].join('\\').length).toBeLessThan(260);
});

it('two plans whose ids differ in case alone have two files in a package, and none is a device', () => {
  const files = ['AP', 'ap', 'con', 'a:b', 'a.'].map((id) => folderOfId(id));
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(5);
  expect(files.filter((file) => !isDiskName(`${file}.json`))).toEqual([]);
  expect(folderOfId('marrakesh-action-plan')).toBe('marrakesh-action-plan');
});

function withText(typed: string): typeof abidjan {
  return { ...abidjan, meeting: { ...abidjan.meeting, place: { en: typed }, title: { en: typed } } };
}

function corrected(typed: string): typeof abidjan {
  const correction = { number: typed, on: '2019-12-01', reason: {}, replaces: {} };
  const workshop = withText(typed);
  return { ...workshop, document: { ...workshop.document, status: 'corrected', correction } };
}
