import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMMAND_NAMES, commandNamed } from '../../../core/commands';
import { SCOPES } from '../../../core/ledger/ledger';
import type { Mapping } from '../../../core/model/recommendation';
import type { PlanReference } from '../../../core/model/framework';
import { TestDesk, words } from '../../support/desk';

const action = (number: string): PlanReference => ({ framework: 'marrakesh', level: 'action', number });
const mapped = (number: string, role: Mapping['role'] = 'primary'): Mapping => ({
  target: action(number),
  role,
});

function begun(): TestDesk {
  const desk = new TestDesk();
  for (const id of ['ci', 'ma', 'ne', 'sn'])
    desk.run('delegation.add', { id, kind: 'state', name: { en: id } });
  desk.run('group.add', { id: 'g1', language: 'en', title: words('Return') });
  desk.run('recommendation.capture', { id: 'r1', group: 'g1', language: 'en', nodes: words('Share') });
  desk.run('contribution.record', { id: 'c1', text: 'We share.' });
  return desk;
}
const r1 = (desk: TestDesk) => desk.state.recommendations['r1'];

describe('a list that two windows change at one moment holds', () => {
  it('the proposer that either added, and lacks the one that either took off', () => {
    const desk = begun();
    desk.run('recommendation.setProposers', { id: 'r1', proposers: ['ci', 'ma'] });
    const from = r1(desk)?.proposers ?? [];
    desk.run('recommendation.setProposers', { id: 'r1', from, proposers: ['ci', 'ma', 'ne'] }, 'awa');
    desk.run('recommendation.setProposers', { id: 'r1', from, proposers: ['ma', 'sn'] }, 'bruno');
    expect(r1(desk)?.proposers).toEqual(['ma', 'sn', 'ne']);
  });

  it('the places of the plan that either chose, with the part that either gave them', () => {
    const desk = begun();
    desk.run('recommendation.map', { id: 'r1', mappings: [mapped('3'), mapped('4')] });
    const from = r1(desk)?.mappings ?? [];
    desk.run('recommendation.map', { id: 'r1', from, mappings: [mapped('3', 'secondary'), mapped('4')] });
    desk.run('recommendation.map', { id: 'r1', from, mappings: [mapped('3'), mapped('4'), mapped('16')] });
    expect(r1(desk)?.mappings).toEqual([mapped('3', 'secondary'), mapped('4'), mapped('16')]);
  });

  it('the themes, the places of a heading and the recommendations of an intervention of both', () => {
    const desk = begun();
    desk.run('recommendation.capture', { id: 'r2', group: 'g1', language: 'en', nodes: words('Train') });
    for (const theme of ['youth', 'data'])
      desk.run('recommendation.setThemes', { id: 'r1', from: [], themes: [theme] });
    for (const number of ['3', '4'])
      desk.run('group.setReferences', { id: 'g1', from: [], references: [action(number)] });
    for (const id of ['r1', 'r2'])
      desk.run('contribution.link', { id: 'c1', from: [], recommendations: [id] });
    expect(new Set(r1(desk)?.themes)).toEqual(new Set(['youth', 'data']));
    expect(new Set(desk.state.groups['g1']?.references)).toEqual(new Set([action('3'), action('4')]));
    expect(new Set(desk.state.contributions['c1']?.recommendations)).toEqual(new Set(['r1', 'r2']));
  });

  it('the languages of both, in the order that one of them gave', () => {
    const desk = begun();
    const from = ['en', 'fr'] as const;
    desk.run('workshop.setLanguages', { languages: [...from] });
    desk.run('workshop.setLanguages', { from: [...from], languages: ['en', 'fr', 'pt'] });
    desk.run('workshop.setLanguages', { from: [...from], languages: ['fr', 'en'] });
    expect(desk.state.languages).toEqual(['fr', 'pt', 'en']);
  });

  it('one plan, the one that was chosen last, and the lists of themes of both', () => {
    const desk = begun();
    const choose = (from: string[], frameworks: string[]) =>
      desk.run('workshop.setFrameworks', { from, frameworks });
    choose([], ['marrakesh']);
    choose(['marrakesh'], ['cadiz']);
    choose(['marrakesh'], ['marrakesh', 'four-ps']);
    expect(desk.state.frameworks.map(({ id }) => id)).toEqual(['cadiz', 'four-ps']);
  });
});

it('a document that would be left without a language by two people is refused to the second, in words', () => {
  const desk = begun();
  desk.run('workshop.setLanguages', { languages: ['en', 'fr'] });
  desk.run('workshop.setLanguages', { from: ['en', 'fr'], languages: ['fr'] });
  const late = desk.run('workshop.setLanguages', { from: ['en', 'fr'], languages: ['en'] });
  expect(late).toEqual({ refused: 'languages.moved' });
  expect(desk.state.languages).toEqual(['fr']);
});

it('a list that nobody else changed is as it was sent, whatever it stood on; without what it stood on too', () => {
  const some = fc.uniqueArray(fc.constantFrom('ci', 'ma', 'ne', 'sn'));
  fc.assert(
    fc.property(some, some, (from, proposers) => {
      const desk = begun();
      desk.run('recommendation.setProposers', { id: 'r1', proposers: from });
      desk.run('recommendation.setProposers', { id: 'r1', from, proposers });
      expect(r1(desk)?.proposers).toEqual(proposers);
      desk.run('recommendation.setProposers', { id: 'r1', proposers: from });
      expect(r1(desk)?.proposers).toEqual(from);
    }),
    { numRuns: 40 },
  );
});

describe('the name in one language', () => {
  it('of a meeting, given in two languages by two windows, is there in both; emptied, it goes', () => {
    const desk = begun();
    desk.run('meeting.describe', { title: { en: 'Return' } });
    desk.run('meeting.describe', { title: { fr: 'Retour' } }, 'bruno');
    expect(desk.state.meeting.title).toMatchObject({ en: 'Return', fr: 'Retour' });
    desk.run('meeting.describe', { title: { fr: '' } });
    expect(desk.state.meeting.title).not.toHaveProperty('fr');
  });

  it('of a delegation likewise', () => {
    const desk = begun();
    desk.run('delegation.edit', { id: 'ci', name: { fr: 'La CI' }, printedName: { en: 'the CI' } });
    desk.run('delegation.edit', { id: 'ci', printedName: { fr: 'la CI' } });
    expect(desk.state.delegations['ci']).toMatchObject({
      name: { en: 'ci', fr: 'La CI' },
      printedName: { en: 'the CI', fr: 'la CI' },
    });
    desk.run('delegation.edit', { id: 'ci', printedName: { en: '', fr: '' } });
    expect(desk.state.delegations['ci']?.printedName ?? {}).toEqual({});
  });
});

/** Commands with a list of their payload that takes the place of none: what is new, or what is chosen to be dealt with. */
const NO_WHOLE_LIST = new Set([
  'delegation.addMany',
  'participant.addMany',
  'group.add',
  'agenda.add',
  'recommendation.capture',
  'recommendation.captureMany',
  'recommendation.join',
  'recommendation.confirmNoSpeaker',
  'recommendation.agreeTogether',
  'reservation.enter',
  'contribution.record',
  'contribution.takeAsProposal',
  'attendance.note',
]);

it('every command of a desk that sends a list whole says what it was changed from', () => {
  const lists = COMMAND_NAMES.flatMap((name) => {
    const command = SCOPES.map((scope) => commandNamed(scope, name)).find((found) => found !== undefined);
    if (command?.by !== 'desk' || !(command.payload instanceof z.ZodObject)) return [];
    const shape: Record<string, unknown> = command.payload.shape;
    const hasList = Object.values(shape).some((field) => field instanceof z.ZodArray);
    return hasList && !('from' in shape) && !('base' in shape) ? [name] : [];
  });
  expect(lists.filter((name) => !NO_WHOLE_LIST.has(name))).toEqual([]);
});
