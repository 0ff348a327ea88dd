import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../core/catalogue/planText/comparePlan';
import { chosenRows, keyOfRow, seenOf } from '../../../renderer/features/prepare/planText/choices';

const row = (over: Partial<PlanRow>): PlanRow => ({
  reference: { framework: 'marrakesh', level: 'action', number: '1' },
  language: 'en',
  versions: [{ level: 'action', number: '1', text: 'A.', line: 1 }],
  times: 1,
  state: 'new',
  ...over,
});
const official = { text: 'Artificial.', status: 'entered' as const, source: [] };
const chosen = (given: PlanRow, choices: Parameters<typeof chosenRows>[1] = {}) =>
  chosenRows([given], choices).map(({ entry }) => entry.text);

describe('what will be entered of a text', () => {
  it('is unasked only what no official wording stands in the way of', () => {
    const second = { level: 'action' as const, number: '1', text: 'B.', line: 2 };
    const doubled = row({ state: 'doubled', versions: [...row({}).versions, second] });
    expect(chosen(row({}))).toEqual(['A.']);
    expect(chosen(row({ state: 'different', now: official }))).toEqual([]);
    expect(chosen(doubled)).toEqual([]);
    expect(chosen(doubled, { [keyOfRow(doubled)]: { seen: seenOf(doubled), version: 1 } })).toEqual(['B.']);
    expect(chosen(row({}), { [keyOfRow(row({}))]: { seen: seenOf(row({})), version: undefined } })).toEqual(
      [],
    );
  });

  it('is asked anew once another window changed what stands there', () => {
    const seen = row({ state: 'different', now: official });
    const choices = { [keyOfRow(seen)]: { seen: seenOf(seen), version: 0 } };
    expect(chosen(seen, choices)).toEqual(['A.']);
    expect(chosen(row({ state: 'different', now: { ...official, text: 'Theirs.' } }), choices)).toEqual([]);
  });
});
