import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../../core/model/recommendation';
import { frozenNumbers } from '../../../core/queries/numbers';
import { outline } from '../../../core/queries/outline';
import { styleNamed } from '../../fixtures/catalogue';
import { group, recommendation, text, workshopOf } from '../../fixtures/workshops';

const { numbering } = styleNamed('workshop-guide');

/** Labels by recommendation, in printing order; "(no)" for what is not printed. */
function labels(workshop: Parameters<typeof outline>[0]): Record<string, string> {
  const entries = outline(workshop, numbering, 'en').groups.flatMap(({ items }) =>
    items.map((item) => [item.recommendation.id, item.printed ? item.label : '(no)']),
  );
  return Object.fromEntries(entries);
}

const items = (of: string, ...ids: string[]) => ids.map((id) => recommendation(id, of));
const frozen = (id: string, of: string, frozenNumber: string, change: Partial<Recommendation> = {}) =>
  recommendation(id, of, { frozenNumber, ...change });

describe('numbers', () => {
  it('continue through headings, and past bullets and unmarked groups in between', () => {
    const workshop = workshopOf({
      groups: [group('g1'), group('g2', { marker: 'bullet' }), group('g3', { marker: 'none' }), group('g4')],
      recommendations: [
        ...items('g1', 'a', 'b'),
        ...items('g2', 'c'),
        ...items('g3', 'd'),
        ...items('g4', 'e'),
      ],
    });
    expect(labels(workshop)).toEqual({ a: '1.', b: '2.', c: '-', d: '', e: '3.' });
  });

  it('restart where a heading says so, in a list of its own', () => {
    const workshop = workshopOf({
      groups: [group('g1'), group('g2', { numbering: 'restart' }), group('g3')],
      recommendations: [...items('g1', 'a', 'b'), ...items('g2', 'c'), ...items('g3', 'd')],
    });
    expect(labels(workshop)).toEqual({ a: '1.', b: '2.', c: '1.', d: '2.' });
    const { byId } = outline(workshop, numbering, 'en');
    expect(byId.get('a')?.list?.listId).not.toBe(byId.get('c')?.list?.listId);
    expect(byId.get('c')?.list?.listId).toBe(byId.get('d')?.list?.listId);
  });

  it('skip recommendations that were withdrawn, merged, deferred or deleted before circulation', () => {
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [
        recommendation('a', 'g', { state: 'withdrawn' }),
        recommendation('b', 'g'),
        recommendation('c', 'g', { state: 'merged' }),
        recommendation('d', 'g', { state: 'deferred' }),
        recommendation('e', 'g', { deleted: true }),
        recommendation('f', 'g'),
      ],
    });
    expect(labels(workshop)).toEqual({ a: '(no)', b: '1.', c: '(no)', d: '(no)', e: '(no)', f: '2.' });
  });

  it('sort equal order keys by id', () => {
    const workshop = workshopOf({ groups: [group('g')] });
    workshop.recommendations = { z: recommendation('z', 'g'), y: recommendation('y', 'g') };
    expect(labels(workshop)).toEqual({ y: '1.', z: '2.' });
  });
});

describe('frozen numbers', () => {
  it('stay, and recommendations inserted between them are bis, ter …', () => {
    const workshop = workshopOf({
      groups: [group('g1'), group('g2')],
      recommendations: [
        frozen('a', 'g1', '1'),
        recommendation('new', 'g1'),
        recommendation('newer', 'g1'),
        frozen('b', 'g1', '2'),
        recommendation('third', 'g1'),
        frozen('c', 'g2', '3'),
        recommendation('last', 'g2'),
      ],
    });
    expect(labels(workshop)).toEqual({
      a: '1.',
      new: '1 bis.',
      newer: '1 ter.',
      b: '2.',
      third: '2 bis.',
      c: '3.',
      last: '4.',
    });
  });

  it('keep a gap where one was withdrawn, in a run that starts anew so that Word counts the same', () => {
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [
        frozen('a', 'g', '1'),
        frozen('b', 'g', '2', { state: 'withdrawn' }),
        recommendation('new', 'g'),
        frozen('c', 'g', '3'),
      ],
    });
    expect(labels(workshop)).toEqual({ a: '1.', b: '(no)', new: '1 bis.', c: '3.' });
    expect(outline(workshop, numbering, 'en').byId.get('c')?.list).toMatchObject({
      format: 'arabic',
      start: 3,
    });
  });

  it('leave a tombstone for a deleted recommendation', () => {
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [frozen('a', 'g', '1', { deleted: true }), frozen('b', 'g', '2')],
    });
    const { byId } = outline(workshop, numbering, 'en');
    expect(byId.get('a')).toMatchObject({ printed: true, tombstone: true, label: '1.' });
    expect(byId.get('b')?.label).toBe('2.');
  });

  it('are written as text where they are no whole numbers, and are never given twice', () => {
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [
        frozen('a', 'g', '12'),
        frozen('b', 'g', '12 bis'),
        recommendation('new', 'g'),
        frozen('c', 'g', '13'),
      ],
    });
    expect(labels(workshop)).toEqual({ a: '12.', b: '12 bis.', new: '12 ter.', c: '13.' });
    expect(outline(workshop, numbering, 'en').byId.get('b')?.list?.format).toBe('frozen');
  });

  it('are the numbers before circulation: freezing changes none', () => {
    const workshop = workshopOf({
      groups: [group('g1'), group('g2', { numbering: 'restart' })],
      recommendations: [...items('g1', 'a', 'b'), ...items('g2', 'c')],
    });
    const numbers = frozenNumbers(workshop);
    expect(Object.fromEntries(numbers)).toEqual({ a: '1', b: '2', c: '1' });
    const before = labels(workshop);
    for (const item of Object.values(workshop.recommendations)) {
      const number = numbers.get(item.id);
      if (number !== undefined) item.frozenNumber = number;
    }
    expect(labels(workshop)).toEqual(before);
  });
});

describe('sub-items', () => {
  const subItems = ['x', 'y'].map((id) => ({ id, text: text({ en: id, fr: id }) }));

  it('are (a), (b) in English and a), b) in French', () => {
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [recommendation('a', 'g', { subItems })],
    });
    const marks = (language: 'en' | 'fr') =>
      outline(workshop, numbering, language)
        .byId.get('a')
        ?.subItems.map(({ list }) => list.label);
    expect(marks('en')).toEqual(['(a)', '(b)']);
    expect(marks('fr')).toEqual(['a)', 'b)']);
  });

  it('count in a list of their own under a label that does not count', () => {
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [frozen('a', 'g', '1 bis', { subItems }), recommendation('b', 'g', { subItems })],
    });
    const { byId } = outline(workshop, numbering, 'en');
    expect(byId.get('a')?.subItems[0]?.list.listId).toBe('sub-a');
    expect(byId.get('b')?.subItems[0]?.list.listId).toBe(byId.get('b')?.list?.listId);
  });

  it('continue after z, and may be small Roman numbers', () => {
    const many = Array.from({ length: 28 }, (_, index) => ({ id: `s${index}`, text: text({ en: 's' }) }));
    const workshop = workshopOf({
      groups: [group('g')],
      recommendations: [recommendation('a', 'g', { subItems: many })],
    });
    const marksIn = (format: 'letter' | 'roman') =>
      outline(workshop, { ...numbering, subItem: { format, pattern: { en: '%' } } }, 'en')
        .byId.get('a')
        ?.subItems.map(({ list }) => list.label);
    expect(marksIn('letter')?.slice(24)).toEqual(['y', 'z', 'aa', 'bb']);
    expect(marksIn('roman')?.slice(0, 10)).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
      'v',
      'vi',
      'vii',
      'viii',
      'ix',
      'x',
    ]);
  });
});

it('an outline of 2,000 recommendations takes a few milliseconds', () => {
  const groups = Array.from({ length: 40 }, (_, index) => group(`g${index}`));
  const recommendations = Array.from({ length: 2_000 }, (_, index) =>
    recommendation(`r${index}`, `g${index % 40}`),
  );
  const workshop = workshopOf({ groups, recommendations });
  outline(workshop, numbering, 'en');
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    outline(workshop, numbering, 'en');
    return performance.now() - start;
  });
  // The fastest of several runs, so that a busy machine does not fail it.
  expect(Math.min(...times)).toBeLessThan(40);
});
