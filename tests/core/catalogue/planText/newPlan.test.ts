import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparePlan } from '../../../../core/catalogue/planText/comparePlan';
import { newPlan, planOutline, wordedPlan } from '../../../../core/catalogue/planText/newPlan';
import { clashOf, planIdOf } from '../../../../core/catalogue/planText/planMade';
import { readPlanTable } from '../../../../core/catalogue/planText/readPlanTable';
import { readPlanText } from '../../../../core/catalogue/planText/readPlanText';
import { officialWordingOf } from '../../../../core/catalogue/wording';
import { isRefusal } from '../../../../core/messages/refusal';
import { frameworkNamed } from '../../../templates/read';

const { levels, domains } = frameworkNamed('marrakesh');
const seeds = join(import.meta.dirname, '../../../fixtures/seeds');
const seed = readFileSync(
  join(seeds, readdirSync(seeds).find((name) => name.startsWith('004')) ?? ''),
  'utf8',
);
const facts = {
  id: 'trial',
  name: { en: 'Trial' },
  language: 'en',
  source: 'Artificial',
  checkedBy: 'Awa',
  levels,
} as const;

function made(text: string) {
  const read = readPlanText(text, levels);
  return isRefusal(read) ? read : newPlan(read, facts);
}

describe('a new plan out of a text', () => {
  it('has the definition, objectives and actions of the fifth seed word for word', () => {
    const plan = made(seed);
    if (isRefusal(plan)) throw new Error(plan.refused);
    const [domain, ...more] = plan.domains;
    expect(more).toEqual([]);
    expect(domain?.wording).toEqual({});
    expect(domain?.definition?.en?.paragraphs).toEqual(domains[3]?.definition?.en?.paragraphs);
    const texts = (of: typeof domain) =>
      of?.objectives.map((objective) => [
        objective.number,
        objective.wording.en?.text,
        ...objective.actions.map((action) => [action.number, officialWordingOf(action, 'en')?.text]),
      ]);
    expect(texts(domain)).toEqual(texts(domains[3]));
  });

  it('keeps each definition with its own domain', () => {
    const plan = made(
      'Domain 1: A\nDefinition\nOne.\nAction 1: A.\nDomain 2: B\nDefinition\nTwo.\nAction 2: B.',
    );
    if (isRefusal(plan)) throw new Error(plan.refused);
    expect(plan.domains.map(({ definition }) => definition?.en?.paragraphs)).toEqual([['One.'], ['Two.']]);
  });

  it('is refused where a number is there twice or a line fits none', () => {
    expect(made('Action 1: A.\nAction 1: B.')).toMatchObject({ refused: 'planText.doubled' });
    expect(made('Action 1: A.\n\nArtificial line.')).toMatchObject({
      refused: 'planText.looseLine',
      values: { line: 3 },
    });
  });

  it('keeps what fits no number as notes, once somebody said so', () => {
    const read = readPlanText('A preamble.\nAction 1: A.', levels);
    if (isRefusal(read)) throw new Error(read.refused);
    const outline = planOutline(read, facts);
    if (isRefusal(outline)) throw new Error(outline.refused);
    const { loose } = comparePlan(outline, read, 'en');
    expect(wordedPlan(outline, read.entries, loose, facts)).toMatchObject({ notes: ['A preamble.'] });
  });

  it('is one plan in two languages where a table has both', () => {
    const table = (rows: string[]) =>
      readPlanTable(
        rows.map((row) => row.split(';')),
        levels,
      );
    const read = table(['level;number;en;fr', 'objective;7;Seven;Sept', 'action;15;Fifteen;Quinze']);
    if (isRefusal(read)) throw new Error(read.refused);
    const plan = newPlan(read, facts);
    if (isRefusal(plan)) throw new Error(plan.refused);
    const [objective] = plan.domains[0]?.objectives ?? [];
    expect([objective?.wording.en?.text, objective?.wording.fr?.text]).toEqual(['Seven', 'Sept']);
    expect(objective?.actions[0]?.wording.fr?.text).toBe('Quinze');
    const moved = ['level;number;language;text', 'objective;7;en;A', 'action;15;en;A', 'objective;8;en;B'];
    const elsewhere = table([...moved, 'objective;8;fr;B', 'action;15;fr;A']);
    if (isRefusal(elsewhere)) throw new Error(elsewhere.refused);
    expect(newPlan(elsewhere, facts)).toMatchObject({ refused: 'planText.elsewhere' });
  });

  it('gives what the text does not name no number that the text has', () => {
    const plan = made('Domain 1: A\nAction 1: A.\nDomain 2: B\nObjective 1: B\nAction 2: B.');
    if (isRefusal(plan)) throw new Error(plan.refused);
    expect(plan.domains.map(({ objectives }) => objectives.map(({ number }) => number))).toEqual([
      ['2'],
      ['1'],
    ]);
  });

  it('is in force for the days that were said, of which the last is not before the first', () => {
    const read = readPlanText('Action 1: A.', levels);
    if (isRefusal(read)) throw new Error(read.refused);
    const period = { from: '2027-01-01', to: '2030-12-31' };
    const names = { name: { en: 'Plan', fr: 'Le plan' }, shortName: { en: 'P' }, adopted: '2026-12-01' };
    expect(newPlan(read, { ...facts, ...names, period })).toMatchObject({ ...names, period });
    expect(newPlan(read, { ...facts, period: { from: period.to, to: period.from } })).toMatchObject({
      refused: 'plan.endsFirst',
    });
  });

  it('is refused beside one of its name, and its id says its name and is its own', () => {
    const plan = made('Action 1: A.');
    if (isRefusal(plan)) throw new Error(plan.refused);
    const known = [frameworkNamed('marrakesh')];
    expect(clashOf(known, plan)).toBeUndefined();
    const named = { ...plan, name: { fr: 'plan d’action de marrakech' } };
    expect(clashOf(known, named)).toMatchObject({ refused: 'plan.sameName' });
    expect(clashOf([plan], plan)).toMatchObject({ refused: 'thing.exists' });
    expect(planIdOf('Plan d’action de Banjul !', [])).toBe('plan-d-action-de-banjul');
    expect(planIdOf('Trial', ['trial', 'trial-2'])).toBe('trial-3');
    expect(planIdOf('…', [])).toBe('plan');
  });
});
