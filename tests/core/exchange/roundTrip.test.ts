import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnread, readWorkshopText } from '../../../core/exchange/read';
import { writeWorkshopFile } from '../../../core/exchange/write';
import { inOrder } from '../../../core/model/order';
import { LANGUAGES } from '../../../core/model/language';
import { RECOMMENDATION_STATES, type Recommendation } from '../../../core/model/recommendation';
import type { Node, PlainNode, Text } from '../../../core/model/text';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { catalogue, counter, NOW, sampleWorkshop } from '../../fixtures/catalogue';
import { SEED_STYLES } from '../../fixtures/seeds';
import { delegation, group, recommendation, workshopOf } from '../../fixtures/workshops';

function readBack(workshop: Workshop): Workshop {
  const json = JSON.stringify(writeWorkshopFile(workshop, { attribution: true }));
  const read = readWorkshopText(json, { catalogue, newId: counter(), now: NOW });
  if (isUnread(read)) throw new Error(JSON.stringify(read));
  // Hidden characters are kept, and reported.
  // What is hidden, and what is agreed against an objection, is said of the file and not changed by it.
  const isSaid = (note: string) => /hidden character|^Agreed in this file/u.test(note);
  expect(read.notes.filter((note) => !isSaid(note))).toEqual([]);
  return read.workshop;
}

/** The workshop with places instead of order keys, and without what the format leaves out. */
function comparable(workshop: Workshop): unknown {
  const places = <T extends { id: string; order: string }>(things: Record<string, T>) =>
    inOrder(Object.values(things)).map((thing) => ({ ...thing, order: '' }));
  const groups = places(workshop.groups);
  const rank = new Map(groups.map(({ id }, index) => [id, index]));
  const recommendations = places(workshop.recommendations)
    .sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0))
    .map((item) => ({ ...item, from: [], capturedBy: '' }));
  return {
    ...workshop,
    delegations: places(workshop.delegations),
    groups,
    recommendations,
    proposals: {},
    notes: {},
    conflicts: {},
    contributions: places(workshop.contributions).map((item) => ({ ...item, by: '' })),
  };
}

const words = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  // eslint-disable-next-line no-control-regex
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '·'));
const mark = fc.constantFrom(
  {},
  { bold: true as const },
  { italic: true as const, superscript: true as const },
);
const plainNode: fc.Arbitrary<PlainNode> = fc.oneof(
  fc.tuple(words, mark).map(([text, look]): PlainNode => ({ type: 'text', text, ...look })),
  fc.constant<PlainNode>({ type: 'break' }),
  fc.constant<PlainNode>({ type: 'field', field: 'date', format: 'ordinal' }),
  fc.constant<PlainNode>({ type: 'reference', recommendation: 'r0' }),
);
const node: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: plainNode },
  fc.array(plainNode, { maxLength: 3 }).map((nodes): Node => ({
    type: 'bracket',
    id: 'b',
    variants: [{ nodes, delegations: ['NE'] }],
  })),
);
const wordings: fc.Arbitrary<Text> = fc.dictionary(
  fc.constantFrom(...LANGUAGES),
  fc.record(
    {
      nodes: fc.array(node, { maxLength: 5 }),
      rev: fc.integer({ min: 1, max: 4 }),
      from: fc.constant({ language: 'fr' as const, rev: 2 }),
    },
    { requiredKeys: ['nodes', 'rev'] },
  ),
);
const item = (id: string, of: string): fc.Arbitrary<Recommendation> =>
  fc
    .record({
      text: wordings,
      subItems: fc
        .array(wordings, { maxLength: 2 })
        .map((list) => list.map((text, at) => ({ id: `${id}-${at}`, text }))),
      proposers: fc.constantFrom<string[]>([], ['NE'], ['EU', 'NE']),
      mappings: fc.constantFrom<Recommendation['mappings']>(
        [],
        [{ target: { framework: 'marrakesh', level: 'action', number: '17' }, role: 'secondary' }],
      ),
      state: fc.constantFrom(...RECOMMENDATION_STATES),
      positions: fc.constantFrom<Recommendation['positions']>({}, { NE: 'objects' }),
      reservations: wordings.map((wording): Recommendation['reservations'] => [
        { id: 'v', delegation: 'EU', wording, state: 'open', at: NOW },
      ]),
      deleted: fc.boolean(),
    })
    .map((change) => recommendation(id, of, change));
const workshops = fc
  .tuple(wordings, wordings, item('r0', 'g1'), item('r1', 'g1'), item('r2', 'g0'), words)
  .map(([title, opening, r0, r1, r2, place]) =>
    workshopOf(
      {
        delegations: [
          delegation('NE', 'state', { fr: 'Niger' }, { fr: 'le Niger' }),
          delegation('EU', 'organisation', { en: 'EU' }),
        ],
        groups: [
          group('g1', { title, numbering: 'restart' }),
          group('g0', { title: {}, marker: 'none', level: 3 }),
        ],
        recommendations: [r0, r1, r2],
      },
      {
        attribution: 'internal',
        meeting: {
          title: { en: 'T' },
          startsOn: '2020-02-28',
          endsOn: '2020-02-29',
          place: { pt: place },
          host: {},
          timeZone: 'UTC',
        },
        document: {
          style: 'workshop-guide',
          nature: 'negotiated',
          status: 'circulated',
          circulated: 2,
          delegationOrder: 'alphabetical',
          fields: { opening: [opening, {}] },
        },
        contributions: {
          c: {
            id: 'c',
            order: 'a0',
            delegation: 'NE',
            text: 'said',
            recommendations: ['r1'],
            at: NOW,
            by: 'awa',
          },
        },
      },
    ),
  );

describe('a workshop written to a file and read back', () => {
  it('is the same except for what the format leaves out', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        expect(workshopSchema.safeParse(workshop).success).toBe(true);
        expect(comparable(readBack(workshop))).toEqual(comparable(workshop));
      }),
      { numRuns: 200 },
    );
  });

  it.each(SEED_STYLES)('keeps the sample %s', (style) => {
    const workshop = sampleWorkshop(style);
    expect(comparable(readBack(workshop))).toEqual(comparable(workshop));
  });
});

describe('a workshop file', () => {
  const disputed: Text = {
    en: {
      nodes: [
        {
          type: 'bracket',
          id: 'b',
          variants: [{ nodes: [{ type: 'text', text: 'x' }], delegations: ['NE'] }],
        },
      ],
      rev: 1,
    },
  };
  const planted = workshopOf({
    delegations: [delegation('NE', 'state', { en: 'Niger' })],
    groups: [group('g', { title: disputed })],
    recommendations: [
      recommendation('r', 'g', {
        proposers: ['NE'],
        positions: { NE: 'objects' },
        reservations: [{ id: 'v', delegation: 'NE', wording: {}, state: 'open', at: NOW }],
        text: disputed,
        subItems: [{ id: 's', text: disputed }],
      }),
    ],
  });

  planted.notes = {
    n: { id: 'n', recommendation: 'r', order: 'a0', text: 'a private remark', by: 'awa', at: NOW },
  };
  planted.document.fields = { opening: [disputed] };

  it('holds no private note and no actor, whatever is chosen', () => {
    const file = JSON.stringify(writeWorkshopFile(planted, { attribution: true }));
    expect(file).not.toMatch(/private remark|awa/);
  });

  it('links no delegation to a recommendation under the rule of non-attribution, unless it is chosen', () => {
    const { delegations, ...rest } = writeWorkshopFile(planted);
    expect(delegations).toHaveLength(1);
    expect(JSON.stringify(rest)).not.toMatch(/"NE"|Niger/);
    expect(rest.leftOut).toEqual(['attribution']);
    const read = readWorkshopText(JSON.stringify({ ...rest, delegations }), {
      catalogue,
      newId: counter(),
      now: NOW,
    });
    expect(isUnread(read) || read.notes).toEqual([
      expect.stringMatching(/^Agreed in this file although .*: 1\. /),
      'This file does not say who proposed what: it was written under the rule of non-attribution.',
    ]);
    expect(writeWorkshopFile(planted, { attribution: true }).recommendations?.[0]?.proposers).toEqual(['NE']);
    const attributed = writeWorkshopFile({ ...planted, attribution: 'byDelegation' });
    expect(attributed.recommendations?.[0]?.proposers).toEqual(['NE']);
  });
});
