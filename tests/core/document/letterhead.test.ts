import { expect, it } from 'vitest';
import { bandOf, EMBLEM_GAPS, pageFrames } from '../../../core/document/emblemBands';
import { changeLetterhead, type LetterheadChange } from '../../../core/document/changeLetterhead';
import { letterheadAt } from '../../../core/document/letterhead';
import { html } from '../../../core/document/html';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import { makeMapping } from '../../../core/document/mapping/makeMapping';
import { makePeopleList } from '../../../core/document/people/makePeopleList';
import { makeDocumentAs } from '../../../core/edition/documentForm';
import { explain } from '../../../core/messages/explain';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { houseStyleSchema, type HouseStyle } from '../../../core/model/houseStyle';
import type { DocumentTree } from '../../../core/document/tree';
import { EU, imageOf, PARTNER, withTestEmblems } from '../../fixtures/emblems';
import { inputOf, twoLanguages } from '../../fixtures/forms';
import { peopleList, SHEET } from '../../fixtures/people';

const { statement: _, ...SILENT } = EU;
const made = (style: HouseStyle, language: 'en' | 'fr' = 'en', form = {}) =>
  makeDocumentAs({ ...inputOf(twoLanguages(), language), style }, form);
const printed = (style: HouseStyle, language: 'en' | 'fr' = 'en', form = {}): DocumentTree => {
  const tree = made(style, language, form);
  if (Array.isArray(tree)) throw new Error(JSON.stringify(tree));
  return tree;
};
const codes = (answer: DocumentTree | Refusal | Refusal[]) =>
  [answer].flat().map((each) => (isRefusal(each) ? each.refused : 'made'));

it('an emblem that must stand with its statement is refused in each language that lacks it, wherever it is printed', () => {
  const style = withTestEmblems('workshop-guide', [
    { ...EU, statement: { en: 'Funded by the European Union' } },
  ]);
  expect(codes(made(style, 'en'))).toEqual(['made']);
  expect(codes(made(style, 'fr'))).toEqual(['emblem.noStatement']);
  expect(codes(made(style, 'en', { beside: 'fr' }))).toEqual(['emblem.noStatement']);
  expect(codes(makeMapping({ ...inputOf(twoLanguages(), 'fr'), style }))).toEqual(['emblem.noStatement']);
  const sheet = { ...peopleList({ ...SHEET, languages: ['en', 'fr'] }), style };
  expect(codes(makePeopleList(sheet))).toEqual(['emblem.noStatement']);
  expect(codes(makePeopleList({ ...sheet, wanted: { ...SHEET, languages: ['en'] } }))).toEqual(['made']);
  const [refusal] = [made(style, 'fr')].flat();
  expect(isRefusal(refusal) && explain(refusal, 'fr')).toMatch(
    /«\sDrapeau de l’Union européenne\s».*n’en a pas en français\. Saisissez-la dans Préparer, Document, Emblèmes/,
  );
});

it('it is refused without words for who does not see it, lower than a centimetre, and without its image', () => {
  const refusedOf = (emblem: Partial<typeof EU>) =>
    codes(made(withTestEmblems('workshop-guide', [{ ...EU, ...emblem }])));
  expect(refusedOf({ alt: { fr: 'Drapeau' } })).toEqual(['emblem.noAlt']);
  const [nameless] = [made(withTestEmblems('workshop-guide', [PARTNER, { ...EU, alt: {} }]))].flat();
  expect(isRefusal(nameless) && explain(nameless, 'fr')).toMatch(/L’emblème «\sEmblème 2\s» du modèle/);
  expect(refusedOf({ height: 9 })).toEqual(['emblem.tooLow']);
  expect(codes(made({ ...withTestEmblems('workshop-guide', [EU]), images: {} }))).toEqual(['emblem.noImage']);
  expect(codes(made(withTestEmblems('workshop-guide', [{ ...PARTNER, height: 6 }])))).toEqual(['made']);
});

it('it is refused beside a logo that is higher and wider, and not beside one that is only higher', () => {
  const beside = (partner: Partial<typeof PARTNER>, eu: Partial<typeof EU> = {}) =>
    made(
      withTestEmblems('workshop-guide', [
        { ...EU, ...eu },
        { ...PARTNER, ...partner },
      ]),
    );
  expect(codes(beside({ height: 14 }))).toEqual(['made']);
  expect(codes(beside({ height: 15 }))).toEqual(['emblem.smaller']);
  expect(codes(beside({ height: 15 }, { height: 15 }))).toEqual(['made']);
  expect(codes(beside({ id: 'eu-partner', height: 15 }, { height: 15 }))).toEqual(['made']);
  expect(codes(beside({ height: 60, needsStatement: true, statement: EU.statement }))).toEqual(['made']);
  const [refusal] = [beside({ height: 15 })].flat();
  expect(isRefusal(refusal) && explain(refusal, 'en')).toMatch(/“Emblem of the partner” is higher and wider/);
});

it('a document in two languages says the statement in both', () => {
  const tree = printed(withTestEmblems('workshop-guide'), 'en', { beside: 'fr' });
  expect(tree.emblems?.[0]?.statements.map(({ text }) => text)).toEqual([
    'Funded by the European Union',
    'Financé par l’Union européenne',
  ]);
});

it('proportions are kept, the middle is the middle, and the text begins under the emblems of its page', () => {
  const tree = printed(withTestEmblems());
  const first = bandOf(tree, 'head', true);
  expect(first?.cells.map(({ align, drawn }) => [align, drawn?.width, drawn?.height])).toEqual([
    ['left', 21, 14],
    ['right', (10 * 500) / 300, 10],
  ]);
  const { first: one, later } = pageFrames(tree);
  expect(one.text.head).toBeGreaterThan(later.text.head);
  expect(one.text.foot).toBe(later.text.foot);
  const centred = printed(
    withTestEmblems('workshop-guide', [
      EU,
      { ...PARTNER, place: { edge: 'head', side: 'center', pages: 'all' } },
    ]),
  );
  expect(bandOf(centred, 'head', true)?.cells.map(({ align }) => align)).toEqual(['left', 'center', 'right']);
  const wide = printed(
    withTestEmblems('workshop-guide', [
      { ...EU, height: 60 },
      { ...EU, id: 'eu2', height: 60 },
      { ...EU, id: 'eu3', height: 60 },
    ]),
  );
  for (const { drawn, width } of bandOf(wide, 'head', true)?.cells ?? []) {
    expect(drawn?.width).toBeCloseTo(width - EMBLEM_GAPS.beside);
    expect((drawn?.width ?? 0) / (drawn?.height ?? 1)).toBeCloseTo(1.5);
  }
});

it('a page of HTML has the image in itself, Markdown and text say what it shows', () => {
  const tree = printed(withTestEmblems('workshop-guide', [{ ...EU, alt: { en: 'Flag "<b>"' } }]));
  const page = html(tree);
  expect(page).toContain('img-src data:');
  expect(page).toMatch(/<img src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt="Flag &quot;&lt;b&gt;&quot;"/);
  expect(page.split('data:image').length).toBe(2);
  expect(markdown(tree)).toMatch(/^\\\[Image: Flag "&lt;b\\>"\\\] Funded by the European Union\n/);
  expect(plainText(tree)).toMatch(/^\[Image: Flag "<b>"\] Funded by the European Union\n/);
});

it('a style without emblems prints what it printed before', () => {
  const { emblems, images, ...plain } = withTestEmblems('workshop-guide');
  expect(emblems && images).toBeDefined();
  const tree = printed(houseStyleSchema.parse(plain));
  expect(tree).not.toHaveProperty('emblems');
  expect(html(tree)).not.toMatch(/emblems|img-src/);
});

const NOON = '2026-05-01T12:00:00.000Z';
const changed = (style: HouseStyle, change: LetterheadChange, now = NOON): HouseStyle => {
  const next = changeLetterhead(style, change, now);
  if (isRefusal(next)) throw new Error(JSON.stringify(next));
  return houseStyleSchema.parse(next);
};

it('each change is of one thing, and what was printed before a change is printed so again', () => {
  const style = withTestEmblems('workshop-guide');
  const without = changed(style, { change: 'remove', emblem: 'eu' });
  expect(without.emblems?.map(({ id }) => id)).toEqual(['partner', 'foot']);
  expect(letterheadAt(without, '2026-05-01T11:59:59.000Z').emblems).toEqual(style.emblems);
  expect(letterheadAt(without, NOON).emblems).toEqual(without.emblems);
  const before = { ...inputOf(twoLanguages()), now: '2026-04-30T09:00:00.000Z' };
  expect(makeDocumentAs({ ...before, style: without })).toEqual(makeDocumentAs({ ...before, style }));
  const foot = changed(without, { change: 'footer', language: 'fr', text: ' Au pied ' });
  expect(foot.footer).toEqual({ ...style.footer, fr: 'Au pied' });
  expect(changed(foot, { change: 'footer', language: 'fr', text: ' ' }).footer).toEqual(style.footer);
  expect(changeLetterhead(style, { change: 'remove', emblem: 'gone' }, NOON)).toMatchObject({
    refused: 'emblem.gone',
  });
});

it('what could not have been printed leaves no past, and an image goes with the last that shows it', () => {
  const unsaid = withTestEmblems('workshop-guide', [SILENT]);
  const said = changed(unsaid, {
    change: 'set',
    emblem: 'eu',
    set: { part: 'statement', language: 'en', text: 'Funded' },
  });
  expect(said.formerLetterheads).toEqual([]);
  const key = imageOf('flag.png').id;
  expect(Object.keys(said.images ?? {})).toEqual([key]);
  expect(changed(unsaid, { change: 'remove', emblem: 'eu' }).images).toEqual({});
});

it('a style has eight emblems at most, and one image for all that show it', () => {
  const { id, image } = imageOf('flag.jpg');
  let style = withTestEmblems('workshop-guide', []);
  for (let count = 0; count < 8; count += 1)
    style = changed(style, { change: 'add', emblem: { ...EU, id: `e${count}`, image: id }, image });
  expect(Object.keys(style.images ?? {})).toEqual([id]);
  expect(
    changeLetterhead(style, { change: 'add', emblem: { ...EU, id: 'e9', image: id }, image }, NOON),
  ).toMatchObject({
    refused: 'emblem.full',
  });
});
