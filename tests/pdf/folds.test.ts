import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import type { PeopleListOptions } from '../../core/document/people/peopleListOptions';
import { isRefusal } from '../../core/messages/refusal';
import { layoutOf } from '../../pdf/layout';
import { folded } from '../../pdf/layout/folds';
import { changesOf, documentIn, mappingOf, twoLanguages } from '../fixtures/forms';
import { LIST, peopleList, person, SHEET } from '../fixtures/people';
import { SEED_STYLES } from '../fixtures/seeds';
import { jointDocument } from '../word/jointDocument';
import { bullet, numbered, paragraph, tree } from '../word/trees';
import { lettersOfTree, pdfOf, reread } from './written';

const ADDRESS = 'first.name.and.last.name@directorate.general.of.the.ministry.of.interior.example.org';
const WORD = 'Bundeskriminalamtsverwaltungsvorschriftenabteilungsleitung';

describe('a word that is longer than a line', () => {
  it('is folded after the joints of an address', () => {
    expect(folded(`write to ${ADDRESS}`, 30)).toEqual([
      'write to first.',
      'name.',
      'and.',
      'last.',
      'name@',
      'directorate.',
      'general.',
      'of.',
      'the.',
      'ministry.',
      'of.',
      'interior.',
      'example.',
      'org',
    ]);
  });

  it('is folded anywhere where it has none, and never before an accent that stands alone', () => {
    expect(folded('e\u0301'.repeat(14), 12).every((piece) => piece.startsWith('e'))).toBe(true);
    expect(folded(`${WORD}, at sea`, 20).join('')).toBe(`${WORD}, at sea`);
  });

  it.each([
    ['has room', 'Sous-directeur de la coopération transfrontalière', 20],
    ['has signs that join', 'الاتجاربالبشرالاتجاربالبشر', 20],
  ])('stays whole where it %s', (_, text, room) => {
    expect(folded(text, room)).toEqual([text]);
  });
});

const people = [
  person('p1', 'Ana', { delegation: 'NE', email: ADDRESS, function: `Director, ${WORD}` }),
  person('p2', WORD.toUpperCase(), { delegation: 'CI', email: 'x'.repeat(120) }),
];
const listed = (wanted: PeopleListOptions) => {
  const made = makePeopleList(peopleList(wanted, { participants: people }));
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
};
const days = ['2019-10-21', '2019-10-22', '2019-10-23'];

it.each([
  ['a list of participants', listed({ ...LIST, contacts: true })],
  ['a signature sheet', listed({ ...SHEET, days, halfDays: true })],
  [
    'any other text',
    tree([
      paragraph('title', WORD.repeat(3)),
      numbered(1, `see https://example.org/${'x'.repeat(200)}`),
      bullet('b', `**${'x'.repeat(200)}**`),
      paragraph('body', ADDRESS.repeat(3)),
    ]),
  ],
])('no word of %s goes over the next column or off the paper, and all can be read', async (_, document) => {
  const places = await placesOf(pdfOf(document));
  const { page, margins } = document.look;
  const right = ((page.width - margins.right) * 72) / 25.4;
  expect(places.filter(({ x, width }) => x + width > right + 1)).toEqual([]);
  const over = places.filter((one) =>
    places.some(
      (other) =>
        other !== one &&
        Math.abs(other.y - one.y) < 2 &&
        other.x > one.x + 0.5 &&
        other.x < one.x + one.width - 0.5,
    ),
  );
  expect(over).toEqual([]);
  expect((await reread(document)).letters).toBe(lettersOfTree(document));
});

it('no word of the samples and their forms is folded', () => {
  const documents = [
    ...SEED_STYLES.flatMap((of) => [documentIn({}, { of }), documentIn({ beside: 'fr' }, { of })]),
    jointDocument(),
    documentIn({ reading: true }),
    changesOf('fr'),
    mappingOf(twoLanguages()),
    makePeopleList(peopleList({ ...SHEET, days, halfDays: true })),
    makePeopleList(peopleList({ ...LIST, contacts: true })),
  ];
  for (const document of documents) {
    if (isRefusal(document)) throw new Error(document.refused);
    expect(JSON.stringify(layoutOf(document))).not.toContain('"text":[');
  }
});

interface Place {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** Every text on the pages of a PDF, in points. */
async function placesOf(bytes: Uint8Array): Promise<Place[]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const places: Place[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x = 0, y = 0] = item.transform.slice(4).map(Number);
      places.push({ text: item.str, x, y: y + number * 10_000, width: item.width });
    }
  }
  return places;
}
