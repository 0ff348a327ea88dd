import { expect, it } from 'vitest';
import { TestDesk } from '../../support/desk';

const begun = () => {
  const desk = new TestDesk();
  desk.run('meeting.describe', {
    title: { en: 'Return', fr: 'Retour' },
    startsOn: '2026-01-10',
    endsOn: '2026-01-12',
  });
  const { title, place, host } = desk.state.meeting;
  return { desk, seen: { title, place, host } };
};

it('the title that another window gave meanwhile is not put over unseen; its other language and other facts are', () => {
  const { desk, seen } = begun();
  desk.run('meeting.describe', { title: { en: 'Voluntary return' }, from: seen });
  expect(desk.run('meeting.describe', { title: { en: 'Returns' }, from: seen })).toMatchObject({
    refused: 'wording.moved',
    values: { present: 'Voluntary return' },
  });
  expect(desk.run('meeting.describe', { title: { fr: 'Retours' }, from: seen })).toBeUndefined();
  expect(desk.run('meeting.describe', { timeZone: 'Africa/Dakar', from: seen })).toBeUndefined();
  expect(desk.state.meeting).toMatchObject({
    title: { en: 'Voluntary return', fr: 'Retours' },
    timeZone: 'Africa/Dakar',
  });
});

it('a text taken out meanwhile has moved; the same text sent again, because its answer was lost, is acknowledged', () => {
  const { desk, seen } = begun();
  desk.run('meeting.describe', { title: { en: '' }, from: seen });
  expect(desk.run('meeting.describe', { title: { en: 'Returns' }, from: seen })).toMatchObject({
    refused: 'wording.moved',
  });
  desk.run('meeting.describe', { title: { fr: 'Retours' }, from: seen });
  expect(desk.run('meeting.describe', { title: { fr: 'Retours' }, from: seen })).toBeUndefined();
});
