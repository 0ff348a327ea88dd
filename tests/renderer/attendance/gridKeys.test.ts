import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../core/model/order';
import { byDelegation } from '../../../core/participants/byDelegation';
import { DAYS_LINE, linesOf } from '../../../renderer/features/people/attendance/gridLines';
import {
  placeAfterKey,
  nextDelegation,
  nextNotedLine,
} from '../../../renderer/features/people/attendance/gridKeys';
import { catalogue } from '../../fixtures/catalogue';
import { PEOPLE, peopleList, SHEET } from '../../fixtures/people';

const { workshop } = peopleList(SHEET);
const groups = byDelegation(inOrder(Object.values(workshop.delegations)), PEOPLE);
const words = { language: 'en', directory: catalogue.directory, nobody: 'Without delegation' } as const;
const lines = [DAYS_LINE, ...linesOf(groups, '', words)];
const named = (found: readonly (typeof lines)[number][]) =>
  found.map((line) => (line.kind === 'person' ? line.person.name : line.kind === 'days' ? '' : line.name));
const at = (name: string) => named(lines).indexOf(name);

describe('the rows of the grid', () => {
  it('are each delegation with its people under it, head first; one without people by itself', () => {
    expect(named(lines)).toEqual([
      '',
      'UNODC',
      'Jo Doe',
      'Niger',
      'Aïssa Maïga',
      'Ibrahim Saïdou',
      'Germany',
      'Côte d’Ivoire',
      'Kouassi N’Dri',
      'Without delegation',
      'Sam Roe',
    ]);
  });

  it('are found by a delegation, with all its people, or by a name, accents aside', () => {
    expect(named(linesOf(groups, 'nig', words))).toEqual(['Niger', 'Aïssa Maïga', 'Ibrahim Saïdou']);
    expect(named(linesOf(groups, 'saidou', words))).toEqual(['Niger', 'Ibrahim Saïdou']);
    expect(linesOf(groups, 'nobody of that name', words)).toEqual([]);
  });
});

describe('the keyboard in the grid', () => {
  const go = (from: string, key: string, ctrlKey = false, day = 1) => {
    const to = placeAfterKey(lines, 3, { line: at(from), day }, { key, ctrlKey, metaKey: false });
    return to && [named(lines)[to.line], to.day];
  };

  it('goes from the last person of a delegation to the next delegation, and back', () => {
    expect(go('Ibrahim Saïdou', 'ArrowDown')).toEqual(['Germany', 1]);
    expect(go('Germany', 'ArrowUp')).toEqual(['Ibrahim Saïdou', 1]);
  });

  it('stays within the days and the rows', () => {
    expect(go('Jo Doe', 'ArrowRight', false, 2)).toEqual(['Jo Doe', 2]);
    expect(go('Jo Doe', 'ArrowLeft', false, 0)).toEqual(['Jo Doe', 0]);
    expect(go('Sam Roe', 'ArrowDown')).toEqual(['Sam Roe', 1]);
    expect(go('', 'ArrowUp')).toEqual(['', 1]);
  });

  it('goes to the ends of a row with Home and End, of the list with Ctrl, by delegation with Page Up and Down', () => {
    expect(go('Jo Doe', 'Home')).toEqual(['Jo Doe', 0]);
    expect(go('Jo Doe', 'End')).toEqual(['Jo Doe', 2]);
    expect(go('Jo Doe', 'Home', true)).toEqual(['', 0]);
    expect(go('Jo Doe', 'End', true)).toEqual(['Sam Roe', 2]);
    expect(go('Jo Doe', 'PageDown')).toEqual(['Niger', 1]);
    expect(go('Ibrahim Saïdou', 'PageUp')).toEqual(['Niger', 1]);
  });

  it('goes to the next person or delegation after a letter', () => {
    expect(named(lines)[nextNotedLine(lines, at('Jo Doe'))]).toBe('Aïssa Maïga');
    expect(named(lines)[nextDelegation(lines, at('Aïssa Maïga'))]).toBe('Germany');
  });
});
