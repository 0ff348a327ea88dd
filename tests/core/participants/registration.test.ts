import { describe, expect, it } from 'vitest';
import { delegationSchema, participantSchema } from '../../../core/model/participation';
import { notes, read } from './readList';

describe('a registration list', () => {
  it('becomes delegations and participants that fit the model', () => {
    const { delegations, participants, totals } = read([
      ['Title', 'First name', 'Surname', 'Country', 'Position', 'Ministry', 'E-mail', 'Language', 'Head'],
      ['Ms', 'Awa', 'DIOP', 'CI', 'Adviser', 'Interior', 'awa@example.org', 'French', 'yes'],
      ['Mr', 'Jo', 'Roe', 'United Kingdom', 'Head of unit', 'Home Office', 'jo@example.org', 'EN', ''],
    ]);
    expect(totals).toEqual({ rows: 2, imported: 2, merged: 0, refused: 0 });
    expect(delegations.map(({ code }) => code)).toEqual(['CI', 'GB']);
    expect(participants[0]).toMatchObject({
      name: 'Awa DIOP',
      title: 'Ms',
      function: 'Adviser',
      institution: 'Interior',
      language: 'fr',
      head: true,
      delegation: delegations[0]?.id,
    });
    expect(participants[1]?.head).toBe(false);
    for (const delegation of delegations) delegationSchema.parse({ ...delegation, order: 'a0' });
    for (const participant of participants) participantSchema.parse({ ...participant, order: 'a0' });
  });

  it('takes the delegations that the workshop already has, by code or by the name it gave them', () => {
    const cape = { id: 'cv', order: 'a0', kind: 'state' as const, code: 'CV', name: { en: 'Cape Verde' } };
    const lebanon = { id: 'lb', order: 'a1', kind: 'state' as const, name: { en: 'Lebanon' } };
    const { delegations, participants } = read(
      [
        ['Name', 'Country'],
        ['A B', 'Cabo Verde'],
        ['C D', 'cape verde'],
        ['E F', 'LEBANON'],
      ],
      { delegations: [cape, lebanon] },
    );
    expect(delegations).toEqual([]);
    expect(participants.map(({ delegation }) => delegation)).toEqual(['cv', 'cv', 'lb']);
  });

  it('keeps an unknown country as one free entry, and says so', () => {
    const list = read([
      ['Name', 'Country'],
      ['A B', 'Lebanon'],
      ['C D', 'Lebanon'],
      ['E F', 'SOS Sahel Agency'],
    ]);
    expect(list.delegations).toEqual([
      { id: expect.any(String), kind: 'state', name: { en: 'Lebanon' } },
      { id: expect.any(String), kind: 'organisation', name: { en: 'SOS Sahel Agency' } },
    ]);
    expect(notes(list)).toContain('registration.freeDelegation');
  });

  it('reads Niger as Niger, and warns about a bare Congo', () => {
    const list = read([
      ['Name', 'Country'],
      ['A B', 'Niger'],
      ['C D', 'Congo'],
    ]);
    expect(list.delegations.map(({ code }) => code)).toEqual(['NE', 'CG']);
    expect(list.rows.map(({ cells }) => cells[1]?.state)).toEqual(['matched', 'warning']);
    expect(list.rows[1]?.cells[1]?.note?.values).toMatchObject({
      taken: 'Congo (Brazzaville)',
      others: 'Democratic Republic of the Congo (Kinshasa)',
    });
  });

  it('does not guess what "Nig" means', () => {
    const list = read([
      ['Name', 'Country'],
      ['A B', 'Nig'],
    ]);
    expect(list.delegations).toMatchObject([{ name: { en: 'Nig' } }]);
    expect(list.rows[0]?.cells[1]?.note?.values?.candidates).toBe('Niger, Nigeria');
  });

  it('finds the organisation of somebody without a country', () => {
    const { delegations } = read([
      ['Name', 'Country', 'Organisation'],
      ['A B', 'Mali', 'Ministry of Justice'],
      ['C D', '', 'UNODC'],
    ]);
    expect(delegations.map(({ code }) => code)).toEqual(['ML', 'UNODC']);
  });

  it('takes the delegation above where a list is grouped, and says so in each row', () => {
    const list = read([
      ['Country', 'Name'],
      ...[
        ['Mali', 'A A'],
        ['', 'B B'],
        ['Niger', 'C C'],
        ['', 'D D'],
        ['Chad', 'E E'],
      ],
    ]);
    const codes = new Map(list.delegations.map(({ id, code }) => [id, code]));
    expect(list.participants.map(({ delegation }) => codes.get(delegation ?? ''))).toEqual([
      ...['ML', 'ML', 'NE', 'NE', 'TD'],
    ]);
    expect(notes(list).filter((note) => note === 'registration.filledDown')).toHaveLength(2);
  });
});

describe('the same person twice', () => {
  it('is merged, whatever the order of the names, and completed by the second row', () => {
    const list = read([
      ['Name', 'Country', 'E-mail', 'Function'],
      ['Mme DIOP Awa', 'Mali', '', 'Adviser'],
      ['Awa Diop', 'ML', 'awa@example.org', 'Judge'],
    ]);
    expect(list.totals).toEqual({ rows: 2, imported: 1, merged: 1, refused: 0 });
    expect(list.participants).toMatchObject([
      { name: 'Mme DIOP Awa', email: 'awa@example.org', function: 'Adviser' },
    ]);
    expect(list.rows[1]?.warnings).toMatchObject([
      { refused: 'registration.differs', values: { kept: 'Adviser', other: 'Judge' } },
    ]);
  });

  it('is two people when the delegations or the e-mail addresses differ', () => {
    const list = read([
      ['Name', 'Country', 'E-mail'],
      ['Awa Diop', 'Mali', 'a@example.org'],
      ['Awa Diop', 'Senegal', ''],
      ['Awa Diop', 'Mali', 'b@example.org'],
    ]);
    expect(list.totals.imported).toBe(3);
    expect(notes(list)).toEqual(['registration.namesake']);
  });

  it('is merged with the participant in the workshop, of whom only missing fields are filled', () => {
    const awa = participantSchema.parse({
      ...{ id: 'p1', order: 'a0', name: 'Awa Diop', function: 'Adviser', head: false, attendance: [] },
    });
    const list = read(
      [
        ['Name', 'Function', 'E-mail'],
        ['Awa Diop', 'Judge', 'awa@example.org'],
      ],
      {
        participants: [awa],
      },
    );
    expect(list.participants).toEqual([]);
    expect(list.completed).toEqual([{ id: 'p1', change: { email: 'awa@example.org' } }]);
    expect(awa).not.toHaveProperty('email');
  });
});

describe('a head of delegation', () => {
  it('is one for each delegation: the first; the others are reported', () => {
    const list = read([
      ['Name', 'Country', 'Function'],
      ['A A', 'Mali', 'Chef de délégation'],
      ['B B', 'Mali', 'Head of delegation'],
      ['C C', 'Niger', 'Head of the delegation, Director'],
    ]);
    expect(list.participants.map(({ head }) => head)).toEqual([true, false, true]);
    expect(notes(list)).toEqual(['registration.secondHead']);
  });
});
