import { describe, expect, it } from 'vitest';
import type { DocumentStatus } from '../../../core/model/workshop';
import { TestDesk, words } from '../../support/desk';

const FINAL = ['adopted', 'adoptedAdReferendum', 'validated', 'issued'] as const;

function deskWith(...texts: string[]): TestDesk {
  const desk = new TestDesk();
  texts.forEach((text, index) =>
    desk.run('recommendation.capture', { id: `r${index + 1}`, language: 'en', nodes: words(text) }),
  );
  return desk;
}
const set = (desk: TestDesk, status: DocumentStatus) => desk.run('document.setStatus', { status });

describe('a text whose needed fields are empty', () => {
  it.each(FINAL)('is not %s, and the fields are named in every language', (status) => {
    const desk = deskWith('Share');
    expect(set(desk, status)).toEqual({
      refused: 'status.missingFields',
      values: { fields: [{ en: 'Opening', fr: 'Ouverture', pt: 'Abertura', es: 'Apertura' }] },
    });
    expect(desk.state.document.status).toBe('draft');
    desk.writeOpening();
    expect(set(desk, status)).toBeUndefined();
  });

  it('may be circulated: a draft goes round to be completed', () => {
    expect(set(deskWith('Share'), 'circulated')).toBeUndefined();
  });

  it('counts white space as empty', () => {
    const desk = deskWith('Share');
    desk.run('document.setField', { field: 'opening', language: 'en', paragraphs: [words('  ')] });
    expect(set(desk, 'adopted')).toMatchObject({ refused: 'status.missingFields' });
  });

  it('can be given its present status again, so that the body and the day can be corrected', () => {
    const desk = deskWith('Share');
    desk.writeOpening();
    set(desk, 'adopted');
    desk.run('document.setField', { field: 'opening', language: 'en', paragraphs: [] });
    const note = { body: { en: 'Senior officials' }, on: '2019-10-25' };
    expect(desk.run('document.setStatus', { status: 'adopted', note })).toBeUndefined();
    expect(set(desk, 'corrected')).toBeUndefined();
  });
});

describe('a text without a recommendation', () => {
  it.each(['circulated', ...FINAL] as const)('is not %s: there is nothing to print', (status) => {
    const desk = deskWith();
    desk.writeOpening();
    expect(set(desk, status)).toEqual({ refused: 'export.nothing' });
    expect(desk.state.document).toMatchObject({ status: 'draft', circulated: 0 });
  });

  it('nor is one whose recommendations were all left out; with one of them back it may be', () => {
    const desk = deskWith('Share');
    desk.writeOpening();
    desk.run('recommendation.setState', { id: 'r1', state: 'withdrawn' });
    expect(set(desk, 'circulated')).toEqual({ refused: 'export.nothing' });
    desk.undo();
    expect(set(desk, 'circulated')).toBeUndefined();
  });
});

describe('who adopted a text, and when', () => {
  it('is kept when it is issued, corrected and issued again, and cleared when it is a draft again', () => {
    const desk = deskWith('Share');
    desk.writeOpening();
    const note = { body: { en: 'Ambassadors’ meeting' }, on: '2015-01-28' };
    desk.run('document.setStatus', { status: 'adopted', note });
    const correction = { number: 'COR 1', reason: { en: 'A date' }, on: '2015-06-02' };
    for (const step of [
      { status: 'issued' as const, issuedOn: '2015-02-01' },
      { status: 'corrected' as const },
      { status: 'issued' as const, issuedOn: '2015-06-02', correction },
    ]) {
      expect(desk.run('document.setStatus', step)).toBeUndefined();
      expect(desk.state.document.statusNote).toEqual(note);
    }
    set(desk, 'draft');
    expect(desk.state.document).not.toHaveProperty('statusNote');
  });
});

describe('a text with square brackets left', () => {
  const bracketed = () => {
    const desk = deskWith('Share all data', 'Train');
    desk.writeOpening();
    desk.run('document.setNature', { nature: 'negotiated' });
    const place = { id: 'r1', language: 'en', base: 1, from: 6, to: 9 } as const;
    desk.run('bracket.make', { ...place, bracket: 'b1', delegations: [], others: [] });
    return desk;
  };

  it.each(['adopted', 'adoptedAdReferendum', 'validated'] as const)('is not %s', (status) => {
    expect(set(bracketed(), status)).toMatchObject({
      refused: 'status.openBrackets',
      values: { numbers: ['1'] },
    });
  });

  it('can be circulated, or issued with its brackets', () => {
    expect(set(bracketed(), 'circulated')).toBeUndefined();
    expect(set(bracketed(), 'issued')).toBeUndefined();
  });

  it('can be adopted once the recommendations with brackets are withdrawn', () => {
    const desk = bracketed();
    desk.run('recommendation.setState', { id: 'r1', state: 'withdrawn' });
    expect(set(desk, 'adopted')).toBeUndefined();
  });
});

it('a text that goes back to draft counts its numbers afresh', () => {
  const desk = deskWith('One', 'Two');
  set(desk, 'circulated');
  set(desk, 'draft');
  expect(Object.values(desk.state.recommendations).map(({ frozenNumber }) => frozenNumber)).toEqual([
    undefined,
    undefined,
  ]);
});
