import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlanParagraphs, readPlanText } from '../../../../core/catalogue/planText/readPlanText';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import { placesOf } from '../../../../core/catalogue/reference';
import { isRefusal } from '../../../../core/messages/refusal';
import { frameworkNamed } from '../../../templates/read';
import { artificialPlan, artificialWording } from '../../../fixtures/artificialPlan';
import { cpuClock } from '../../../support/cpu';

const marrakesh = frameworkNamed('marrakesh');
const seeds = join(import.meta.dirname, '../../../fixtures/seeds');
const seed = readFileSync(
  join(seeds, readdirSync(seeds).find((name) => name.startsWith('004')) ?? ''),
  'utf8',
);

function read(text: string): PlanText {
  const answer = readPlanText(text, marrakesh.levels);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}
const texts = (plan: PlanText) =>
  Object.fromEntries(plan.entries.map(({ level, number, text }) => [`${level} ${number}`, text]));

describe('the text of a plan', () => {
  it('gives the five actions and two objectives of the fifth seed word for word, and its definition to nobody', () => {
    const plan = read(seed);
    const known = placesOf(marrakesh).filter(
      ({ reference: { level, number } }) =>
        (level === 'action' && Number(number) >= 15 && Number(number) <= 19) ||
        (level === 'objective' && ['7', '8'].includes(number)),
    );
    expect(texts(plan)).toEqual(
      Object.fromEntries(
        known.map(({ reference, entry }) => [
          `${reference.level} ${reference.number}`,
          entry.wording.en?.text,
        ]),
      ),
    );
    expect(plan.loose).toHaveLength(3);
    expect(plan.loose.every(({ isDefinition, after }) => isDefinition && after === undefined)).toBe(true);
    expect(plan.language).toBe('en');
  });

  it('reads the same from lines broken at the width of a page', () => {
    const broken = seed
      .split('\n')
      .map((line) => line.replace(/(.{1,78}) /gu, '$1\n'))
      .join('\n');
    expect(texts(read(broken))).toEqual(texts(read(seed)));
  });

  it.each(['en', 'fr'] as const)('reads all 23 actions in %s with every sign they have', (language) => {
    const plan = read(artificialPlan(language));
    expect(plan.entries.filter(({ level }) => level === 'action').map(({ text }) => text)).toEqual(
      Array.from({ length: 23 }, (_, index) => artificialWording(String(index + 1), language)),
    );
    expect(plan.language).toBe(language);
    expect(plan.loose).toEqual([]);
  });

  it.each([
    ['ACTION 4 - Artificial.', '4', 'Artificial.'],
    ['• Action n° 4 : Artificielle.', '4', 'Artificielle.'],
    ['Acción 4. Artificial.', '4', 'Artificial.'],
    ['Ação 4 – Artificial.', '4', 'Artificial.'],
    ['Action\u00a04\u00a0: l’artificielle\u202f!', '4', 'l’artificielle\u202f!'],
    ['Action 4\n\nArtificial.', '4', 'Artificial.'],
    ['Action 4:\nartificial', '4', 'artificial'],
  ])('finds the number in %j', (text, number, wording) => {
    expect(read(text).entries).toMatchObject([{ level: 'action', number, text: wording }]);
  });

  it.each([
    'Actions 3 and 4: artificial',
    'Action 3-4: artificial',
    'Action 3 and 4: artificial',
    'as Action 3 of the plan says',
  ])('takes no number from %j', (line) => {
    const plan = read(`Action 1: artificial.\n${line}`);
    expect(plan.entries.map(({ number }) => number)).toEqual(['1']);
    expect(plan.entries[0]?.text === 'artificial.' || line.startsWith('as')).toBe(true);
  });

  it('joins lines with a hyphen at their end without losing it, and small letters to what they go on', () => {
    const plan = read('Action 1: the cross-\nborder and sub regional\nartificial part');
    expect(plan.entries[0]?.text).toBe('the cross-border and sub regional artificial part');
  });

  it('puts no page number and no further paragraph behind an action, and says which one it follows', () => {
    const plan = read(
      'Action 1: Artificial text that is as long as the\nothers.\n12\nAnother paragraph.\n\nAction 2: B.',
    );
    expect(plan.entries.map(({ text }) => text)).toEqual([
      'Artificial text that is as long as the others.',
      'B.',
    ]);
    expect(plan.loose.map(({ text, after }) => [text, after])).toEqual([
      ['12', 0],
      ['Another paragraph.', 0],
    ]);
  });

  it('says a number without words, and refuses a text in which nothing has a number', () => {
    const plan = read('Action 1:\nAction 2: B.');
    expect(plan.loose.map(({ text }) => text)).toEqual(['Action 1:']);
    expect(readPlanText('Artificial words alone.', marrakesh.levels)).toMatchObject({
      refused: 'planText.nothing',
    });
    expect(readPlanText('', marrakesh.levels)).toMatchObject({ refused: 'planText.nothing' });
  });

  it('refuses an action that has no end', () => {
    expect(readPlanText(`Action 1: ${'artificial '.repeat(3_000)}`, marrakesh.levels)).toMatchObject({
      refused: 'planText.tooLong',
      values: { line: 1 },
    });
  });

  it('reads a Word file by its paragraphs, whatever their width', () => {
    const plan = readPlanParagraphs(
      ['Objectif 7\u00a0: Artificiel', 'Action 15', 'Premier texte artificiel.', 'Action 16: Un\nautre.'],
      marrakesh.levels,
    );
    expect(isRefusal(plan) || texts(plan)).toEqual({
      'objective 7': 'Artificiel',
      'action 15': 'Premier texte artificiel.',
      'action 16': 'Un autre.',
    });
  });

  it('is read in time that grows with its length alone', () => {
    const spent = cpuClock();
    readPlanText(
      `${'a'.repeat(400_000)}\n${'-'.repeat(400_000)}\n${'Action 1'.repeat(50_000)}`,
      marrakesh.levels,
    );
    expect(spent()).toBeLessThan(2_000);
  });
});
