import { fieldNames } from '../document/gaps';
import { textOf } from '../document/visibleText';
import { refuse } from '../messages/refusal';
import { isLocked } from '../model/isLocked';
import type { Language } from '../model/language';
import type { Recommendation } from '../model/recommendation';
import type { FieldName } from '../model/text';
import { numberRecommendations } from '../queries/numbers';
import { bracketsOf } from '../text/typedBrackets';
import { findHidden } from '../text/hiddenCharacters';
import { withoutHidden } from '../text/withoutHidden';
import type { Fix } from './check';
import { sourcesOf, type CheckedDocument } from './checkedDocument';
import { AGREED, rule, type Found } from './rule';

export const textRules = [
  rule({
    id: 'missing',
    weight: 'blocksUnlessMarked',
    ofALanguage: true,
    isAsked: hasTexts,
    find: (document) => {
      const broken = new Set(brokenReferences(document).map(({ id }) => id));
      const texts = document.marked('missing').filter(({ id }) => !broken.has(id));
      const found: Found[] = [
        ...texts.map((place) => ({ place })),
        ...document.foreignValues.map(valueIn(document.language)),
      ];
      // Whatever else printing it would refuse, such as the body that adopted it: nothing is fine that cannot be printed.
      return found.length > 0 ? found : missingIn(document);
    },
  }),
  rule({
    id: 'stale',
    weight: 'blocksUnlessMarked',
    ofALanguage: true,
    isAsked: hasTexts,
    find: (document) => document.marked('stale').map((place) => ({ place })),
  }),
  /** A negotiated text prints its brackets; no other does, and none is agreed while it has some. */
  rule({
    id: 'brackets',
    weight: ({ isNegotiated }) => (isNegotiated ? 'info' : 'blocksUnlessMarked'),
    keepsFrom: { statuses: AGREED, refusal: (numbers) => refuse('status.openBrackets', { numbers }) },
    isOrdinary: (status, weight) => status === 'circulated' && weight === 'info',
    find: (document) =>
      document.isPrinted ? document.marked('bracket').map((place) => ({ place })) : bracketed(document),
  }),
  rule({
    id: 'references',
    weight: 'blocksUnlessMarked',
    find: (document) =>
      brokenReferences(document).map(({ id }) => ({ place: { kind: 'recommendation', id } })),
  }),
  rule({ id: 'hidden', weight: 'warning', ofALanguage: true, find: hiddenCharacters }),
] as const;

/** "No wording in French for “host”": said by its name, since the text that prints it lacks nothing. */
function valueIn(language: Language): (field: FieldName) => Found {
  return (field) => ({
    place: { kind: 'document' },
    refusal: refuse('export.missingText', {
      language: language.toUpperCase(),
      numbers: [fieldNames(field)],
    }),
  });
}

function missingIn({ refusals }: CheckedDocument): Found[] {
  return refusals
    .filter(({ refused }) => refused === 'export.missingText')
    .map((refusal) => ({ place: { kind: 'document' }, refusal }));
}

function hasTexts({ recommendations }: CheckedDocument): boolean {
  return recommendations.length > 0;
}

/** The same without paper: a style that cannot print the text makes it no more agreed. */
function bracketed({ workshop }: CheckedDocument): Found[] {
  return numberRecommendations(workshop)
    .flatMap(({ items }) => items)
    .filter(
      ({ printed, tombstone, recommendation }) =>
        printed && !tombstone && bracketsOf(recommendation, workshop.document.nature) > 0,
    )
    .map(({ recommendation: { id } }) => ({ place: { kind: 'recommendation', id } }));
}

function brokenReferences({ recommendations, language }: CheckedDocument): Recommendation[] {
  const printed = new Set(recommendations.map(({ id }) => id));
  return recommendations.filter(({ text }) =>
    (text[language]?.nodes ?? []).some(
      (node) => node.type === 'reference' && !printed.has(node.recommendation),
    ),
  );
}

/** Texts with hidden characters. What has no place of its own on paper belongs to the document. */
function hiddenCharacters(document: CheckedDocument): Found[] {
  const found = document.paragraphs.filter(({ inlines }) => findHidden(textOf(inlines)).places.length > 0);
  const elsewhere = found.filter(({ source }) => !source);
  return [
    ...sourcesOf(found).map((place) => {
      const fix = place.kind === 'recommendation' && fixWithout(place.id, document);
      return { place, ...(fix && { fix }) };
    }),
    ...elsewhere.map((): Found => ({ place: { kind: 'document' } })),
  ];
}

/** The wording without its hidden characters, where it has some and is not locked. */
function fixWithout(id: string, { workshop, language }: CheckedDocument): Fix | undefined {
  const wording = workshop.recommendations[id]?.text[language];
  if (!wording || isLocked(workshop.document.status)) return undefined;
  const nodes = withoutHidden(wording.nodes);
  return nodes && { command: 'recommendation.reword', payload: { id, language, nodes, base: wording.rev } };
}
