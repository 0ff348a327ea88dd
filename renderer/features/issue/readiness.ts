import type { Proof } from '../../../core/document/interpret/interpret';
import type { Inline, Paragraph, TextRun } from '../../../core/document/tree';
import { emptyRequiredFields } from '../../../core/document/requiredFields';
import { paragraphsOf, textOf } from '../../../core/document/visibleText';
import type { Refusal } from '../../../core/messages/refusal';
import type { HouseStyle } from '../../../core/model/houseStyle';
import type { Language } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import type { Workshop } from '../../../core/model/workshop';
import { findHidden } from '../../../core/text/hiddenSigns';
import type { Source } from '../../blocks/document/source';

/** `stops` refuses the export; `marked` refuses it unless it is printed marked; `look` and `know` never do. */
export type Weight = 'stops' | 'marked' | 'look' | 'know';

/** Somewhere in the document that a check speaks of, as a link to it. */
export interface Spot {
  label: string;
  source: Source;
}

export const CHECKS = [
  'nothing',
  'fields',
  'other',
  'missing',
  'stale',
  'brackets',
  'references',
  'hidden',
  'conflicts',
  'notAgreed',
  'unmapped',
  'reservations',
  'leftOut',
] as const;
export type CheckId = (typeof CHECKS)[number];

export interface Check {
  id: CheckId;
  weight: Weight;
  spots: Spot[];
  /** How many things it speaks of; 0 means that all is well. */
  count: number;
  refusals?: Refusal[];
}

interface Asked {
  workshop: Workshop;
  style: HouseStyle;
  proof: Proof;
  language: Language;
  /** The language that the checks are read in, for the names of fields. */
  speaks: Language;
  /** Whether the workshop maps to a plan at all. */
  plan: boolean;
}

/** What stands between the workshop and an issued document, in the order in which it should be settled. */
export function readiness(asked: Asked): Check[] {
  const { workshop, proof } = asked;
  const paragraphs = paragraphsOf(proof.tree.blocks);
  const negotiated = workshop.document.nature === 'negotiated';
  const spotOf = spotter(asked, paragraphs);
  const printedIds = [
    ...new Set(paragraphs.flatMap(({ source }) => (source?.kind === 'recommendation' ? [source.id] : []))),
  ];
  const printed = printedIds.flatMap((id) => workshop.recommendations[id] ?? []);
  const those = (test: (recommendation: Recommendation) => boolean) =>
    printed.filter(test).map(({ id }) => spotOf({ kind: 'recommendation', id }));
  const marked = (mark: NonNullable<TextRun['mark']>) =>
    unique(
      paragraphs
        .filter((paragraph) => hasMark(paragraph, mark))
        .flatMap((paragraph) => paragraph.source ?? []),
    ).map(spotOf);

  const broken = those((recommendation) => refersToNothing(recommendation, printedIds, asked.language));
  const brokenKeys = new Set(broken.map(({ source }) => source.id));
  const check = (id: CheckId, weight: Weight, spots: Spot[]): Check => ({
    id,
    weight,
    spots,
    count: spots.length,
  });
  const others = proof.refusals.filter(({ refused }) => ALWAYS.has(refused));
  const prints = asked.style.blocks.some(({ block }) => block === 'groups');
  return [
    { id: 'nothing', weight: 'stops', spots: [], count: prints && printed.length === 0 ? 1 : 0 },
    check('fields', 'stops', emptyFields(asked)),
    { id: 'other', weight: 'stops', spots: [], count: others.length, refusals: others },
    check(
      'missing',
      'marked',
      marked('missing').filter(({ source }) => !brokenKeys.has(source.id)),
    ),
    check('stale', 'marked', marked('stale')),
    negotiated
      ? check('brackets', 'know', marked('bracket'))
      : check('brackets', 'marked', marked('bracket')),
    check('references', 'marked', broken),
    hiddenSigns(paragraphs, spotOf),
    check(
      'conflicts',
      'look',
      those(({ conflicts }) => conflicts.length > 0),
    ),
    check('notAgreed', 'look', negotiated ? those(({ state }) => UNSETTLED.has(state)) : []),
    check('unmapped', 'look', asked.plan ? those((own) => isUnmapped(own, workshop)) : []),
    check(
      'reservations',
      'know',
      negotiated ? those(({ reservations }) => reservations.some(({ state }) => state === 'open')) : [],
    ),
    check('leftOut', 'know', leftOut(workshop).map(spotOf)),
  ];
}

/** Whether a document can be exported now. */
export function mayExport(checks: readonly Check[], allowMissing: boolean): boolean {
  return checks.every(
    ({ weight, count }) => count === 0 || !(weight === 'stops' || (weight === 'marked' && !allowMissing)),
  );
}

const UNSETTLED = new Set<Recommendation['state']>(['proposed', 'underDiscussion']);
/** Refusals that no choice of printing things marked gets round, beside the empty fields. */
const ALWAYS = new Set<Refusal['refused']>([
  'export.missingField',
  'export.emptyList',
  'action.unknown',
  'framework.unknown',
]);

function emptyFields({ workshop, style, speaks }: Asked): Spot[] {
  return emptyRequiredFields(style, workshop.document.fields).map(({ id, label }) => ({
    label: label[speaks] ?? label.en ?? id,
    source: { kind: 'field', id },
  }));
}

/** Texts with signs that no reader sees; a title, which is no place of its own on paper, is counted all the same. */
function hiddenSigns(paragraphs: readonly Paragraph[], spotOf: (source: Source) => Spot): Check {
  const found = paragraphs.filter(({ inlines }) => findHidden(textOf(inlines)).places.length > 0);
  const spots = unique(found.flatMap(({ source }) => source ?? [])).map(spotOf);
  const elsewhere = found.filter(({ source }) => !source).length;
  return { id: 'hidden', weight: 'look', spots, count: spots.length + elsewhere };
}

function isUnmapped({ mappings, group }: Recommendation, { groups }: Workshop): boolean {
  return mappings.length === 0 && (groups[group]?.references.length ?? 0) === 0;
}

function leftOut({ recommendations }: Workshop): Source[] {
  return Object.values(recommendations)
    .filter(({ state, deleted }) => !deleted && (state === 'withdrawn' || state === 'deferred'))
    .map(({ id }) => ({ kind: 'recommendation', id }));
}

function refersToNothing({ text }: Recommendation, printed: readonly string[], language: Language): boolean {
  return (text[language]?.nodes ?? []).some(
    (node) => node.type === 'reference' && !printed.includes(node.recommendation),
  );
}

function hasMark({ inlines }: Paragraph, mark: NonNullable<TextRun['mark']>): boolean {
  const marked = (inline: Inline): boolean => {
    if (inline.kind === 'bracket') return mark === 'bracket';
    return inline.kind === 'text' && inline.mark === mark;
  };
  return inlines.some(marked);
}

function unique(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.kind}:${source.id}`, source])).values()];
}

/** Names a place as a reader would: by its number, its heading or its first words. */
function spotter({ workshop, style, speaks }: Asked, paragraphs: readonly Paragraph[]) {
  const first = new Map<string, Paragraph>();
  for (const paragraph of paragraphs) {
    const { source } = paragraph;
    if (source && !first.has(`${source.kind}:${source.id}`))
      first.set(`${source.kind}:${source.id}`, paragraph);
  }
  return (source: Source): Spot => {
    const paragraph = first.get(`${source.kind}:${source.id}`);
    const field = source.kind === 'field' ? style.fields.find(({ id }) => id === source.id) : undefined;
    if (field) return { label: field.label[speaks] ?? field.label.en ?? field.id, source };
    const { list } = paragraph ?? {};
    if (list && list.format !== 'bullet') return { label: list.label.replace(/\.$/, ''), source };
    const words = paragraph
      ? textOf(withoutSign(paragraph.inlines))
      : plainText(workshop.recommendations[source.id]);
    return { label: shorten(words), source };
  };
}

/** A marked text starts with a sign such as "[not translated]", which names nothing. */
function withoutSign(inlines: readonly Inline[]): readonly Inline[] {
  const [first] = inlines;
  return first?.kind === 'text' && first.mark !== undefined && first.text.startsWith('[')
    ? inlines.slice(1)
    : inlines;
}

function plainText(recommendation: Recommendation | undefined): string {
  const nodes = Object.values(recommendation?.text ?? {})[0]?.nodes ?? [];
  return nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 36 ? `${words.slice(0, 35).trimEnd()}…` : words || '–';
}
