import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newPlan } from '../../../../core/catalogue/planText/newPlan';
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
  name: 'Trial',
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
});
