import { describe, expect, it } from 'vitest';
import type { WorkshopFile } from '../../../core/exchange/format';
import { isUnread, readWorkshopFile, readWorkshopText, type ReadWorkshop } from '../../../core/exchange/read';
import type { Refusal } from '../../../core/messages/refusal';
import { explain } from '../../../core/messages/explain';
import { inOrder } from '../../../core/model/order';
import { catalogue, counter, NOW } from '../../fixtures/catalogue';

const context = () => ({ catalogue, newId: counter(), now: NOW });

/** A small file as someone would write it by hand. */
function handWritten(change: Partial<WorkshopFile> = {}): WorkshopFile {
  return {
    format: 'rapporteur-workshop',
    schema: 1,
    meeting: { title: { en: 'Borders' }, startsOn: '2019-10-24', timeZone: 'Africa/Abidjan' },
    languages: ['en', 'fr'],
    frameworks: [{ id: 'marrakesh' }],
    document: { style: 'workshop-guide' },
    delegations: [{ id: 'NE', kind: 'state', name: { en: 'Niger' } }],
    groups: [{ id: 'g', title: { en: 'Heading' }, references: [{ number: 17 }] }],
    recommendations: [
      {
        group: 'g',
        text: { en: 'First' },
        proposers: ['NE'],
        mappings: [{ level: 'objective', number: '7' }],
      },
      { group: 'g', text: { en: ['Promote ', { type: 'text', text: 'key words', bold: true }, '\nbelow'] } },
    ],
    ...change,
  };
}

function read(json: unknown): ReadWorkshop {
  const result = readWorkshopFile(json, context());
  if (isUnread(result)) throw new Error(result.map((refusal) => explain(refusal)).join('\n'));
  return result;
}

function refused(json: unknown): Refusal[] {
  const result = readWorkshopFile(json, context());
  return isUnread(result) ? result : [];
}

const said = (json: unknown) => refused(json).map((refusal) => explain(refusal));

describe('a file written by hand', () => {
  it('needs no ids, order keys or defaults', () => {
    const { workshop, notes } = read(handWritten());
    expect(notes).toEqual([]);
    expect(workshop).toMatchObject({ id: 'new-1', createdAt: NOW, attribution: 'none' });
    expect(workshop.meeting.endsOn).toBe('2019-10-24');
    expect(workshop.document).toMatchObject({ nature: 'recommendations', status: 'draft', circulated: 0 });
    const [first, second] = inOrder(Object.values(workshop.recommendations));
    expect(first?.text.en?.nodes).toEqual([{ type: 'text', text: 'First' }]);
    expect(second?.text.en?.nodes).toEqual([
      { type: 'text', text: 'Promote ' },
      { type: 'text', text: 'key words', bold: true },
      { type: 'break' },
      { type: 'text', text: 'below' },
    ]);
  });

  it('may leave out the plan and level of a mapping, and give its number as a number', () => {
    const { workshop } = read(handWritten());
    expect(workshop.groups['g']?.references).toEqual([
      { framework: 'marrakesh', level: 'action', number: '17' },
    ]);
    expect(inOrder(Object.values(workshop.recommendations))[0]?.mappings).toEqual([
      { target: { framework: 'marrakesh', level: 'objective', number: '7' }, role: 'primary' },
    ]);
    expect(workshop.frameworks[0]).toMatchObject({ id: 'marrakesh', version: '1' });
    expect(workshop.frameworks[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes what the house style starts a heading with', () => {
    const { workshop } = read(handWritten({ document: { style: 'thematic-conclusions' } }));
    expect(workshop.groups['g']).toMatchObject({ marker: 'bullet', referenceDash: '–', level: 1 });
  });

  it('is read literally: stars and tags in a string stay stars and tags', () => {
    const { workshop } = read(handWritten({ recommendations: [{ group: 'g', text: { en: '**a** <b>' } }] }));
    expect(Object.values(workshop.recommendations)[0]?.text.en?.nodes).toEqual([
      { type: 'text', text: '**a** <b>' },
    ]);
  });
});

describe('bad input', () => {
  const texts = (text: string): [string, string] => {
    const result = readWorkshopText(text, context());
    const [refusal] = isUnread(result) ? result : [];
    return [refusal?.refused ?? '', refusal ? explain(refusal) : ''];
  };

  it('that is not JSON, is empty, or is something else is refused in one line', () => {
    for (const text of ['', '  \n', '{', 'PK\u0003\u0004', '[]', '"x"', 'null', '{"format":"docx"}']) {
      const [code, message] = texts(text);
      expect(code).toBe('file.notJson');
      expect(message).not.toContain('\n');
    }
  });

  it('is read with a byte order mark all the same', () => {
    expect(texts(`\ufeff${JSON.stringify(handWritten())}`)).toEqual(['', '']);
  });

  it('of a newer schema is refused for that reason before any other', () => {
    expect(refused({ ...handWritten(), schema: 7, novelty: true })).toEqual([
      { refused: 'file.newerSchema', values: { found: 7, known: 1 }, where: 'schema' },
    ]);
  });

  it('without a title says what is missing', () => {
    for (const title of [{}, { en: ' ' }, undefined]) {
      const { meeting, ...rest } = handWritten();
      expect(refused({ ...rest, meeting: { ...meeting, title } })[0]).toMatchObject({
        refused: 'file.missingTitle',
        where: 'meeting.title',
      });
    }
  });

  it('with a reference to a missing record is refused with the place', () => {
    const file = handWritten({
      document: { style: 'unheard-of' },
      frameworks: [{ id: 'marrakesh' }, { id: 'atlantis' }],
      groups: [{ id: 'g', references: [{ number: '99' }] }],
      recommendations: [
        { group: 'g', text: { en: 'x' } },
        {
          group: 'nowhere',
          text: { en: 'x' },
          proposers: ['XX'],
          mappings: [{ number: 1 }, { number: '24' }],
        },
      ],
    });
    expect(refused(file).map(({ refused: code, where }) => [code, where])).toEqual([
      ['style.unknown', 'document.style'],
      ['framework.unknown', 'frameworks[1]'],
      ['action.unknown', 'groups[0].references[0]'],
      ['file.unknownReference', 'recommendations[1].group'],
      ['file.unknownReference', 'recommendations[1].proposers[0]'],
      ['action.unknown', 'recommendations[1].mappings[1]'],
    ]);
    expect(said(file)[5]).toBe('recommendations[1].mappings[1]: The Marrakesh Action Plan has no Action 24.');
  });

  it('with an id used twice names both places', () => {
    const twice = { id: 'r', group: 'g', text: { en: 'x' } };
    expect(said(handWritten({ recommendations: [twice, twice] }))).toEqual([
      'recommendations[1]: The id “r” is already used by recommendations[0]. Give each recommendation an id of its own.',
    ]);
  });

  it('with a recommendation of 5 MB is refused by its place and length', () => {
    const long = 'a'.repeat(5 * 1024 * 1024);
    expect(refused(handWritten({ recommendations: [{ group: 'g', text: { en: long } }] }))).toEqual([
      {
        refused: 'text.tooLong',
        values: { length: 5_242_880, limit: 200_000 },
        where: 'recommendations[0].text.en',
      },
    ]);
    const parts = Array.from({ length: 3 }, () => 'b'.repeat(90_000));
    expect(refused(handWritten({ recommendations: [{ group: 'g', text: { en: parts } }] }))).toMatchObject([
      { refused: 'text.tooLong', values: { length: 270_000 } },
    ]);
  });

  it('with reserved keys is refused and changes no prototype', () => {
    const text = JSON.stringify(handWritten()).replace(
      '"startsOn"',
      '"__proto__":{"polluted":true},"startsOn"',
    );
    const result = readWorkshopText(text, context());
    expect(isUnread(result) && result).toEqual([
      { refused: 'file.reservedKey', values: { key: '__proto__' }, where: 'meeting' },
    ]);
    expect({}).not.toHaveProperty('polluted');
    expect(
      refused({
        ...handWritten(),
        document: { style: 'workshop-guide', fields: JSON.parse('{"constructor":[]}') },
      }),
    ).toMatchObject([{ refused: 'file.reservedKey', where: 'document.fields' }]);
  });

  it('nested without end is refused', () => {
    const text = `{"format":"rapporteur-workshop","schema":1,"meeting":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const result = readWorkshopText(text, context());
    expect(isUnread(result) && result[0]?.refused).toBe('file.tooDeep');
  });

  it('with characters that Word cannot hold is read without them, and a note says so', () => {
    const { workshop, notes } = read(
      handWritten({ recommendations: [{ id: 'r', group: 'g', text: { en: 'a\u0001b\ud800\ufffe' } }] }),
    );
    expect(workshop.recommendations['r']?.text.en?.nodes).toEqual([{ type: 'text', text: 'ab\ufffd\ufffd' }]);
    expect(notes).toEqual([
      'recommendations[0].text.en: 3 character(s) that Word cannot hold were replaced or removed.',
    ]);
  });

  it('with hidden characters keeps them and says where they stand', () => {
    const one = (id: string, en: string) => ({ id, group: 'g', text: { en } });
    const { workshop, notes } = read(
      handWritten({ recommendations: [one('r', 'Pay \u202e000,1\u202c'), one('s', 'می\u200cخواهیم')] }),
    );
    expect(workshop.recommendations['r']?.text.en?.nodes).toEqual([
      { type: 'text', text: 'Pay \u202e000,1\u202c' },
    ]);
    expect(notes).toEqual([
      'recommendations[0].text.en: 2 hidden character(s); they can reverse the order of letters. They are kept; Check and export leads to them.',
    ]);
  });

  it('of the wrong shape is refused with the place, in French too', () => {
    const file = {
      ...handWritten(),
      groups: [{ id: 'g', level: 4 }],
      recommendations: [{ group: 'g', text: { en: 3 } }],
      colour: 1,
    };
    expect(refused(file).map(({ where }) => where)).toEqual([
      'groups[0].level',
      'recommendations[0].text.en',
      undefined,
    ]);
    const french = readWorkshopFile(file, { ...context(), language: 'fr' });
    expect(isUnread(french) && explain(french[0] ?? { refused: 'file.invalid' }, 'fr')).toMatch(
      /^groups\[0\]\.level: .*une valeur parmi 1\|2\|3/,
    );
  });

  it('with impossible days or time zones is refused', () => {
    const { meeting } = handWritten();
    const where = (change: object) =>
      refused(handWritten({ meeting: { ...meeting, ...change } })).map((r) => r.where);
    expect(where({ startsOn: '2019-02-30' })).toEqual(['meeting.startsOn']);
    expect(where({ endsOn: '2019-10-23' })).toEqual(['meeting.endsOn']);
    expect(where({ timeZone: 'Mars/Olympus' })).toEqual(['meeting.timeZone']);
  });
});
