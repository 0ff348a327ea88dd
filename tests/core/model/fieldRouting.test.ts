import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  agendaItemSchema,
  bodySchema,
  interruptionSchema,
  stopwatchSchema,
  turnSchema,
} from '../../../core/model/agenda';
import { chairSchema } from '../../../core/model/chair';
import { frameworkPinSchema, planReferenceSchema } from '../../../core/model/framework';
import * as journeys from '../../../core/model/fieldRouting';
import type { FieldRouting } from '../../../core/model/routing';
import { delegationSchema, participantSchema } from '../../../core/model/participation';
import { proposalOriginSchema, proposalSchema, putForwardSchema } from '../../../core/model/proposal';
import { subItemSchema } from '../../../core/model/subItem';
import {
  conflictSchema,
  contributionSchema,
  groupSchema,
  mappingSchema,
  noteSchema,
  recommendationSchema,
  reservationSchema,
} from '../../../core/model/recommendation';
import { nodeSchema, wordingSchema } from '../../../core/model/text';
import {
  COLLECTIONS,
  routedFields,
  pickFields,
  PARTS,
  RECORD_TABLES,
} from '../../../core/model/routedFields';
import {
  documentSettingsSchema,
  handoverRecordSchema,
  meetingSchema,
  receivedRecordSchema,
  workshopSchema,
} from '../../../core/model/workshop';

const TABLES = new Map<z.ZodObject, Record<string, FieldRouting>>([
  [workshopSchema, journeys.WORKSHOP],
  [meetingSchema, journeys.MEETING],
  [documentSettingsSchema, journeys.DOCUMENT],
  [delegationSchema, journeys.DELEGATION],
  [groupSchema, journeys.GROUP],
  [recommendationSchema, journeys.RECOMMENDATION],
  [subItemSchema, journeys.SUB_ITEM],
  [reservationSchema, journeys.RESERVATION],
  [proposalSchema, journeys.PROPOSAL],
  [noteSchema, journeys.NOTE],
  [conflictSchema, journeys.CONFLICT],
  [contributionSchema, journeys.CONTRIBUTION],
  [agendaItemSchema, journeys.AGENDA_ITEM],
  [turnSchema, journeys.TURN],
  [handoverRecordSchema, journeys.HANDOVER_RECORD],
  [receivedRecordSchema, journeys.RECEIVED_RECORD],
]);

/** Schemas of values that are routed as a whole, with the field that holds them. */
const statusNote = documentSettingsSchema.shape.statusNote.unwrap();
const { issue, correction } = documentSettingsSchema.shape;
const lineage = recommendationSchema.shape.lineage.element;
const round = recommendationSchema.shape.round.unwrap();
const kept = handoverRecordSchema.shape.kept.element;
const WHOLE = new Set<z.ZodType>([
  ...[wordingSchema, nodeSchema, stopwatchSchema, interruptionSchema, ...bodySchema.options],
  ...chairSchema.options,
  ...[mappingSchema, planReferenceSchema, frameworkPinSchema],
  ...[
    statusNote,
    issue.unwrap(),
    correction.unwrap(),
    lineage,
    round,
    kept,
    proposalOriginSchema,
    putForwardSchema,
  ],
]);

/** Every object schema within a schema, with the field that holds it. */
function* objectsIn(schema: unknown, where: string): Generator<[string, z.ZodObject]> {
  if (!(schema instanceof z.ZodType) || WHOLE.has(schema)) return;
  if (schema instanceof z.ZodOptional) yield* objectsIn(schema.unwrap(), where);
  else if (schema instanceof z.ZodArray) yield* objectsIn(schema.element, `${where}[]`);
  else if (schema instanceof z.ZodRecord) yield* objectsIn(schema.valueType, `${where}{}`);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options) yield* objectsIn(option, `${where}|`);
  else if (schema instanceof z.ZodObject) {
    yield [where, schema];
    for (const [field, inner] of Object.entries(schema.shape)) yield* objectsIn(inner, `${where}.${field}`);
  }
}

describe('the routing table', () => {
  const objects = [...objectsIn(workshopSchema, 'workshop')];

  it('covers every object of a workshop', () => {
    expect(objects.length).toBeGreaterThanOrEqual(TABLES.size);
    for (const [where, schema] of objects) expect(TABLES.has(schema), where).toBe(true);
    for (const schema of TABLES.keys()) expect(objects.map(([, found]) => found)).toContain(schema);
  });

  it.each([...objects, ['participant', participantSchema] as const])(
    'has a line for each field of %s and none more',
    (_where, schema) => {
      const table = schema === participantSchema ? journeys.PARTICIPANT : TABLES.get(schema);
      expect(Object.keys(table ?? {}).sort()).toEqual(Object.keys(schema.shape).sort());
    },
  );

  it('updates no field from a workshop file that no workshop file has', () => {
    for (const [where, schema] of objects)
      for (const [field, routing] of Object.entries(TABLES.get(schema) ?? {}))
        if (routing.workshopFile === 'never') expect(routing.update, `${where}.${field}`).toBe('never');
        else if (routing.workshopFile === 'attributed')
          expect(routing.update, `${where}.${field}`).toMatch(/^(attributed|never)$/);
  });

  it('sends no person anywhere', () => {
    for (const routing of Object.values(journeys.PARTICIPANT)) {
      expect(new Set(Object.values(routing))).toEqual(new Set(['never']));
    }
  });

  it('sends no status and no count of circulated versions to the next meeting', () => {
    const { status, statusNote, circulated, issue, correction } = journeys.DOCUMENT;
    for (const { nextMeeting } of [status, statusNote, circulated, issue, correction])
      expect(nextMeeting).toBe('never');
  });
});

describe('the lists derived from the table', () => {
  it('name the collections and the parts that a hand-over merges', () => {
    expect([...COLLECTIONS].sort()).toEqual([
      'agenda',
      'conflicts',
      'contributions',
      'delegations',
      'groups',
      'notes',
      'proposals',
      'recommendations',
    ]);
    expect([...PARTS].sort()).toEqual(
      ['attribution', 'document', 'frameworks', 'languages', 'meeting'].sort(),
    );
    expect(Object.keys(RECORD_TABLES)).toContain('handovers');
  });

  it('name the fields that go one way, and pick them', () => {
    expect(routedFields(journeys.AGENDA_ITEM, 'workshopFile', 'never')).toEqual([
      'moderator',
      'state',
      'time',
      'startedAt',
      'endedAt',
      'listClosed',
      'turns',
    ]);
    expect(pickFields({ a: 1, b: undefined, c: 3 }, ['a', 'b'])).toEqual({ a: 1 });
  });
});
