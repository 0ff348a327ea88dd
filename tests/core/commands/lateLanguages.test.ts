import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../core/model/language';
import { isLocked } from '../../../core/model/isLocked';
import type { Text } from '../../../core/model/text';
import type { DocumentStatus, Workshop } from '../../../core/model/workshop';
import { isAdopted } from '../../../core/queries/adopted';
import { isStale } from '../../../core/queries/isStale';
import { printedTexts } from '../../../core/queries/printedTexts';
import { TestDesk, words } from '../../support/desk';

/** English and French; r1 and its sub-item in English only, r2 in both, the heading in English. */
function adopted(): TestDesk {
  const desk = new TestDesk();
  desk.run('workshop.setLanguages', { languages: ['en', 'fr', 'pt'] });
  desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
  desk.run('recommendation.capture', { id: 'r2', language: 'en', nodes: words('Train') });
  const [group = ''] = Object.keys(desk.state.groups);
  desk.run('group.rename', { id: group, language: 'en', nodes: words('Borders') });
  desk.run('recommendation.setSubItems', {
    id: 'r1',
    language: 'en',
    items: [{ id: 's1', nodes: words('data') }],
  });
  reword(desk, 'r2', 'fr', 'Former', 'en');
  desk.writeOpening();
  desk.run('document.setStatus', { status: 'adopted' });
  return desk;
}

function reword(desk: TestDesk, id: string, language: Language, said: string, translatedFrom?: Language) {
  const base = desk.state.recommendations[id]?.text[language]?.rev ?? 0;
  return desk.run('recommendation.reword', {
    id,
    language,
    nodes: words(said),
    base: base as never,
    ...(translatedFrom && { translatedFrom }),
  });
}
const textOf = (desk: TestDesk, id: string) => desk.state.recommendations[id]?.text ?? {};
const locked = { refused: 'wording.locked' };

describe('a text that was adopted in English', () => {
  it('takes the French that it lacked, as a translation with who made it and when, and is itself untouched', () => {
    const desk = adopted();
    const before = textOf(desk, 'r1').en;
    expect(reword(desk, 'r1', 'fr', 'Partager')).toBeUndefined();
    expect(textOf(desk, 'r1').fr).toEqual({
      nodes: words('Partager'),
      rev: 1,
      from: { language: 'en', rev: 1 },
      late: { by: 'awa', at: '2019-10-24T09:00:00.000Z' },
    });
    expect(textOf(desk, 'r1').en).toBe(before);
    expect(desk.state.document.status).toBe('adopted');
  });

  it('lets that translation be mended, and taken out again', () => {
    const desk = adopted();
    reword(desk, 'r1', 'fr', 'Partager');
    expect(reword(desk, 'r1', 'fr', 'Échanger')).toBeUndefined();
    expect(textOf(desk, 'r1').fr?.late).toBeDefined();
    const taken = { id: 'r1', language: 'fr' as const, base: 2 as never };
    expect(desk.run('recommendation.removeWording', taken)).toBeUndefined();
  });

  it('keeps what was adopted in either language', () => {
    const desk = adopted();
    expect(reword(desk, 'r1', 'en', 'Share it')).toMatchObject(locked);
    expect(reword(desk, 'r2', 'fr', 'Instruire', 'en')).toMatchObject(locked);
    reword(desk, 'r1', 'fr', 'Partager');
    expect(reword(desk, 'r1', 'en', 'Share it', 'fr')).toMatchObject(locked);
  });

  it('takes the French of its headings and sub-items too, and no other change of them', () => {
    const desk = adopted();
    const [group = ''] = Object.keys(desk.state.groups);
    const items = (said: string, id = 's1') => ({ items: [{ id, nodes: words(said) }] });
    const french = { id: group, language: 'fr' as const, nodes: words('Frontières') };
    expect(desk.run('group.rename', french)).toBeUndefined();
    expect(desk.state.groups[group]?.title.fr?.late?.by).toBe('awa');
    expect(desk.run('group.rename', { ...french, language: 'en' })).toMatchObject(locked);
    const sub = { id: 'r1', language: 'fr' as const };
    expect(desk.run('recommendation.setSubItems', { ...sub, ...items('données') })).toBeUndefined();
    expect(desk.run('recommendation.setSubItems', { ...sub, ...items('autre', 's9') })).toMatchObject(locked);
    expect(
      desk.run('recommendation.setSubItems', { ...sub, language: 'en', ...items('other') }),
    ).toMatchObject(locked);
  });

  it('is undone and redone as any step, and adopted whole when it is adopted again', () => {
    const desk = adopted();
    reword(desk, 'r1', 'fr', 'Partager');
    const late = desk.state;
    expect(desk.undo()).toBe('recommendation.reword');
    expect(textOf(desk, 'r1').fr).toBeUndefined();
    desk.redo();
    expect(desk.state).toEqual(late);
    desk.run('document.setStatus', { status: 'draft' });
    desk.run('document.setStatus', { status: 'adopted' });
    expect(textOf(desk, 'r1').fr?.late).toBeUndefined();
    expect(reword(desk, 'r1', 'fr', 'Échanger')).toMatchObject(locked);
  });

  it('leaves the translation behind when the English is corrected, and English follows nothing', () => {
    const desk = adopted();
    reword(desk, 'r1', 'fr', 'Partager');
    desk.run('document.setStatus', { status: 'issued', issuedOn: '2019-11-01' });
    desk.run('document.setStatus', { status: 'corrected' });
    reword(desk, 'r1', 'en', 'Share it');
    expect([isStale(textOf(desk, 'r1'), 'fr'), isStale(textOf(desk, 'r1'), 'en')]).toEqual([true, false]);
    expect(textOf(desk, 'r1').fr?.late).toBeDefined();
  });
});

describe('a courtesy language', () => {
  const courtesy = (desk: TestDesk, language: Language, on = true) =>
    desk.run('workshop.setCourtesy', { language, courtesy: on });

  it('is translated from the others, goes stale with them, and is never locked', () => {
    const desk = new TestDesk();
    desk.run('workshop.setLanguages', { languages: ['en', 'pt'] });
    desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
    reword(desk, 'r1', 'pt', 'Partilhar');
    expect(textOf(desk, 'r1').pt?.from).toBeUndefined();
    expect(courtesy(desk, 'pt')).toBeUndefined();
    expect(textOf(desk, 'r1').pt?.from).toEqual({ language: 'en', rev: 1 });
    desk.writeOpening();
    desk.run('document.setStatus', { status: 'adopted' });
    expect(reword(desk, 'r1', 'pt', 'Trocar')).toBeUndefined();
    expect(textOf(desk, 'r1').pt?.late).toBeUndefined();
    desk.run('document.setStatus', { status: 'issued', issuedOn: '2019-11-01' });
    desk.run('document.setStatus', { status: 'corrected' });
    reword(desk, 'r1', 'en', 'Share it');
    expect(isStale(textOf(desk, 'r1'), 'pt')).toBe(true);
    reword(desk, 'r1', 'pt', 'Partilhá-lo');
    expect(isStale(textOf(desk, 'r1'), 'pt')).toBe(false);
  });

  it('is not made of one that was adopted, nor one that counts of a courtesy, once the text is adopted', () => {
    const desk = adopted();
    expect(courtesy(desk, 'fr')).toMatchObject({ refused: 'courtesy.locked' });
    expect(courtesy(desk, 'pt')).toBeUndefined();
    expect(courtesy(desk, 'pt', false)).toMatchObject({ refused: 'courtesy.locked' });
  });

  it('leaves one language that counts', () => {
    const desk = new TestDesk();
    desk.run('workshop.setLanguages', { languages: ['en', 'pt'] });
    courtesy(desk, 'pt');
    expect(courtesy(desk, 'en')).toMatchObject({ refused: 'courtesy.all' });
    expect(desk.run('workshop.setLanguages', { languages: ['pt'] })).toMatchObject({
      refused: 'courtesy.all',
    });
  });

  it('with brackets in it keeps no text from being adopted', () => {
    const desk = new TestDesk();
    desk.run('document.setNature', { nature: 'negotiated' });
    desk.run('workshop.setLanguages', { languages: ['en', 'pt'] });
    courtesy(desk, 'pt');
    desk.run('recommendation.capture', { id: 'r1', language: 'en', nodes: words('Share') });
    reword(desk, 'r1', 'pt', 'Partilhar [tudo]');
    desk.writeOpening();
    expect(desk.run('document.setStatus', { status: 'adopted' })).toBeUndefined();
  });
});

type Step = { kind: string; language: Language; other: Language; id: string; status: DocumentStatus };
const LANGUAGE = fc.constantFrom<Language>('en', 'fr', 'pt', 'es');
const STEP: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'reword',
    'reword',
    'reword',
    'rename',
    'sub',
    'remove',
    'status',
    'status',
    'courtesy',
    'uncourtesy',
    'undo',
    'redo',
  ),
  language: LANGUAGE,
  other: LANGUAGE,
  id: fc.constantFrom('r1', 'r2'),
  status: fc.constantFrom<DocumentStatus>(
    'draft',
    'circulated',
    'adopted',
    'issued',
    'corrected',
    'validated',
  ),
});

function take(desk: TestDesk, step: Step, said: string): void {
  const { kind, language, other, id, status } = step;
  const [group = ''] = Object.keys(desk.state.groups);
  if (kind === 'reword') reword(desk, id, language, said, other);
  else if (kind === 'rename')
    desk.run('group.rename', { id: group, language, nodes: words(said), translatedFrom: other });
  else if (kind === 'sub')
    desk.run('recommendation.setSubItems', { id: 'r1', language, items: [{ id: 's1', nodes: words(said) }] });
  else if (kind === 'remove')
    desk.run('recommendation.removeWording', {
      id,
      language,
      base: (desk.state.recommendations[id]?.text[language]?.rev ?? 0) as never,
    });
  else if (kind === 'status') desk.run('document.setStatus', { status, issuedOn: '2019-11-01' });
  else if (kind.endsWith('courtesy'))
    desk.run('workshop.setCourtesy', { language, courtesy: kind === 'courtesy' });
  else if (kind === 'undo') desk.undo();
  else desk.redo();
}

/** The words that are adopted now, text by text. */
const adoptedWords = (state: Workshop) =>
  [...printedTexts(state)].map((text: Text) =>
    (['en', 'fr', 'pt', 'es'] as const).flatMap((language) =>
      isAdopted(text, language, state.courtesy) ? [[language, text[language]?.nodes]] : [],
    ),
  );

it('whatever is done, what was adopted stays word for word until a correction, and no courtesy is ever adopted', () => {
  fc.assert(
    fc.property(fc.array(STEP, { minLength: 5, maxLength: 40 }), (steps) => {
      const desk = adopted();
      desk.run('workshop.setLanguages', { languages: ['en', 'fr', 'pt', 'es'] });
      steps.forEach((step, index) => {
        const before = desk.state;
        take(desk, step, `words ${index}`);
        const now = desk.state;
        for (const language of now.courtesy ?? [])
          for (const text of printedTexts(now)) expect(isAdopted(text, language, now.courtesy)).toBe(false);
        const stayed = isLocked(before.document.status) && isLocked(now.document.status);
        if (stayed) expect(adoptedWords(now)).toEqual(adoptedWords(before));
      });
    }),
    { numRuns: 300 },
  );
});
