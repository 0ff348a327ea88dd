import { beforeEach, expect, it } from 'vitest';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import { makeDocumentAs } from '../../core/edition/documentForm';
import type { DocumentTree } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { boothPack } from '../fixtures/booth';
import { EU, imageOf, PARTNER, withTestEmblems } from '../fixtures/emblems';
import { documentIn, grownTo, inputOf, mappingOf, slipOf, twoLanguages } from '../fixtures/forms';
import { furtherForms } from '../fixtures/furtherForms';
import { LIST, peopleList, SHEET } from '../fixtures/people';
import { runningOrder } from '../fixtures/programme';
import { SEED_STYLES } from '../fixtures/seeds';
import { guide } from '../word/trees';
import { VERA_PDF, verdictsOf } from './veraPdf';
import { pdfOf } from './written';

const BOTH = ['en', 'fr'] as const;

/** Every form of every document that is made, by a name of its own. */
function forms(): Record<string, DocumentTree> {
  const trees: Record<string, DocumentTree> = {
    long: guide(200),
    list: mappingOf(grownTo(60)),
    ...furtherForms(),
    'long-beside': documentIn({ beside: 'fr' }, { of: grownTo(100) }),
  };
  for (const style of SEED_STYLES) {
    for (const language of BOTH) trees[`${style}-${language}`] = documentIn({}, { of: style, language });
    trees[`${style}-beside`] = documentIn({ beside: 'fr' }, { of: style });
  }
  for (const language of BOTH) {
    const beside = language === 'en' ? 'fr' : 'en';
    trees[`draft-${language}`] = documentIn({}, { language });
    trees[`issued-${language}`] = documentIn({}, { of: twoLanguages('issued'), language });
    trees[`reading-${language}`] = documentIn({ reading: true }, { language });
    trees[`beside-${language}`] = documentIn({ beside, mapping: true }, { language });
    trees[`mapping-${language}`] = mappingOf(twoLanguages(), language);
    trees[`slip-${language}`] = slipOf(language);
    trees[`running-order-${language}`] = runningOrder([language], true);
    trees[`running-order-${language}-${beside}`] = runningOrder([language, beside]);
    trees[`booth-${language}`] = boothPack({ languages: [language], people: true });
    trees[`booth-${language}-${beside}`] = boothPack({ languages: [language, beside], speakers: true });
  }
  trees['courtesy'] = documentIn({}, { of: { ...twoLanguages(), courtesy: ['fr'] }, language: 'fr' });
  for (const language of BOTH) trees[`emblems-${language}`] = withEmblems(language);
  for (const [name, list] of Object.entries({ people: LIST, sheet: SHEET })) {
    const made = makePeopleList(peopleList(list));
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    trees[name] = made;
  }
  return trees;
}

/** Emblems on the first page alone and on all, at the head and the foot, one of them a JPEG. */
function withEmblems(language: 'en' | 'fr'): DocumentTree {
  const style = withTestEmblems('workshop-guide', [
    EU,
    { ...EU, id: 'eu-foot', place: { edge: 'foot', side: 'left', pages: 'first' } },
    PARTNER,
    { ...PARTNER, id: 'foot', place: { edge: 'foot', side: 'center', pages: 'all' } },
  ]);
  const { id, image } = imageOf('flag.jpg');
  const emblems = style.emblems?.map((emblem) =>
    emblem.id === 'eu-foot' ? { ...emblem, image: id } : emblem,
  );
  const made = makeDocumentAs(
    {
      ...inputOf(twoLanguages(), language),
      style: { ...style, ...(emblems && { emblems }), images: { ...style.images, [id]: image } },
    },
    {},
  );
  if (Array.isArray(made)) throw new Error(JSON.stringify(made));
  return made;
}

beforeEach((context) => {
  if (VERA_PDF === '') context.skip('veraPDF is not here: see .ci/veraPdf.sh');
});

it('every form of every document keeps to PDF/UA-1 and to PDF/A-2a', { timeout: 300_000 }, async () => {
  const files = Object.fromEntries(Object.entries(forms()).map(([name, tree]) => [name, pdfOf(tree)]));
  const passed = Object.fromEntries(Object.keys(files).map((name) => [name, 'PASS']));
  const [ua, archival] = await Promise.all([verdictsOf(files, 'ua1'), verdictsOf(files, '2a')]);
  expect(ua).toEqual(passed);
  expect(archival).toEqual(passed);
});

it('a file that breaks its promise is named with the rule', { timeout: 60_000 }, async () => {
  const bytes = Buffer.from(pdfOf(guide(2))).toString('latin1');
  const untitled = bytes.replace('/DisplayDocTitle true', '/DisplayDocTitle null');
  expect(untitled).not.toBe(bytes);
  const { broken } = await verdictsOf({ broken: Buffer.from(untitled, 'latin1') }, 'ua1');
  expect(broken).toMatch(/^FAIL .*7\.1/);
});
