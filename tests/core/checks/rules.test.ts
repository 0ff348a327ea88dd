import { describe, expect, it } from 'vitest';
import { obstaclesTo } from '../../../core/checks/findings';
import { RULES, ruleOf, type RuleId } from '../../../core/checks/rules';
import { explainName } from '../../../core/messages/explain';
import { checkWords, explainCheck } from '../../../core/messages/explainCheck';
import { isRefusal } from '../../../core/messages/refusal';
import { documentStatusSchema } from '../../../core/model/workshop';
import { checksOf, run } from './plant';
import { clean, PLANTED, planted } from './planted';

const ids = RULES.map(({ id }) => id);
const found = (workshop: ReturnType<typeof clean>) => checksOf(workshop).map(({ rule }) => rule);

it('a complete text has no finding', () => {
  expect(checksOf(clean())).toEqual([]);
});

describe.each(ids)('the rule %s', (id: RuleId) => {
  it('finds the violation planted for it and names its place', () => {
    const own = checksOf(planted(id)).filter(({ rule }) => rule === id);
    expect(own).toHaveLength(1);
    const [check] = own;
    expect(check?.place.kind === 'document' || explainName(check?.name ?? '') !== '').toBe(true);
  });

  it('says what it found and what to do, in English and in French', () => {
    for (const count of [1, 2]) {
      const english = explainCheck(id, count, { language: 'fr', speaks: 'en' });
      const french = explainCheck(id, count, { language: 'fr', speaks: 'fr' });
      expect(english).not.toEqual(french);
      for (const words of [english, french]) expect(words).toMatch(/^[^{}]+$/);
    }
    expect(checkWords(id, 'en').todo).not.toEqual(checkWords(id, 'fr').todo);
  });

  it.each(documentStatusSchema.options)(
    'keeps the text from being %s exactly if the list says so',
    (status) => {
      const workshop = planted(id);
      const correction = { number: 'COR 1', reason: { en: 'A date' }, on: '2019-10-26' };
      const result = run(workshop, [
        'document.setStatus',
        { status, ...(status === 'issued' && { issuedOn: '2019-10-26', correction }) },
      ]);
      const { refused } = obstaclesTo(status, checksOf(workshop));
      const says =
        refused[0] &&
        ruleOf(refused[0].rule).keepsFrom?.refusal(
          refused.map(({ name }) => name),
          refused,
          workshop,
        );
      if (workshop.document.status === status) expect(isRefusal(result)).toBe(false);
      else expect(isRefusal(result) ? result : undefined).toEqual(says);
    },
  );
});

describe('a fix', () => {
  it('is offered for hidden characters, and then nothing is found', () => {
    const workshop = planted('hidden');
    const [check] = checksOf(workshop);
    expect(check?.fix).toBeDefined();
    const mended = check?.fix && run(workshop, [check.fix.command, check.fix.payload]);
    if (!mended || isRefusal(mended)) throw new Error('not mended');
    expect(mended.recommendations['hidden']?.text.en?.nodes).toEqual([
      { type: 'text', text: 'Pay 000,1 now' },
    ]);
    expect(found(mended)).toEqual([]);
  });

  it('is not offered once the wording is locked', () => {
    const adopted = run(planted('hidden'), ['document.setStatus', { status: 'adopted' }]);
    if (isRefusal(adopted)) throw new Error(adopted.refused);
    expect(checksOf(adopted).map(({ rule, fix }) => [rule, fix])).toEqual([['hidden', undefined]]);
  });

  it('has words for its button wherever a rule offers a command', () => {
    for (const id of Object.keys(PLANTED) as RuleId[]) {
      const offers = checksOf(planted(id)).some(({ rule, fix }) => rule === id && fix);
      expect([
        id,
        checkWords(id, 'en').offer !== undefined,
        checkWords(id, 'fr').offer !== undefined,
      ]).toEqual([id, offers, offers]);
    }
  });
});
