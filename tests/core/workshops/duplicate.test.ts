import { expect, it } from 'vitest';
import * as journeys from '../../../core/model/fieldRouting';
import { workshopSchema } from '../../../core/model/workshop';
import { duplicateWorkshop } from '../../../core/workshops/create';
import { catalogue, sampleWorkshop } from '../../fixtures/catalogue';
import { fullWorkshop } from '../../fixtures/fullWorkshop';

const AT = '2020-01-01T00:00:00.000Z';

it('copies to the next meeting the fields that the routing table sends there, and nothing else', () => {
  const source = fullWorkshop();
  const copy = duplicateWorkshop(source, 'w2', AT, catalogue);
  expect(workshopSchema.safeParse(copy).success).toBe(true);
  const { dayStarts: _ofTheseDays, chairs: _ofThisMeeting, ...meeting } = source.meeting;
  expect(copy).toMatchObject({ id: 'w2', createdAt: AT, duplicatedFrom: 'w1' });
  expect(copy.meeting).toEqual(meeting);
  expect(journeys.MEETING.dayStarts.nextMeeting).toBe('never');
  expect([copy.recommendations, copy.contributions, copy.agenda]).toEqual([{}, {}, {}]);
  expect([copy.delegations, copy.groups]).toEqual([source.delegations, source.groups]);
  expect(copy.document).toMatchObject({ status: 'draft', circulated: 0, fields: source.document.fields });
  for (const [field, { nextMeeting }] of Object.entries(journeys.DOCUMENT))
    if (nextMeeting === 'always') expect(copy.document).toHaveProperty(field);
  expect(copy.document).not.toHaveProperty('statusNote');
  expect(copy).not.toHaveProperty('handovers');
});

it('does not copy the reference numbers of the last document', () => {
  const source = sampleWorkshop('joint-document');
  expect(source.document.fields).toHaveProperty('references');
  const { fields } = duplicateWorkshop(source, 'w2', AT, catalogue).document;
  expect(fields).not.toHaveProperty('references');
  expect(Object.keys(fields)).toContain('placeDate');
});
