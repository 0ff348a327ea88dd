import { describe, expect, it } from 'vitest';
import { findReference } from '../../core/catalogue/reference';
import { matchDirectory } from '../../core/directory/match';
import { isUnread, readWorkshopFile } from '../../core/exchange/read';
import type { Workshop } from '../../core/model/workshop';
import { testCatalogue } from '../support/catalogue';
import { templateFiles } from './read';

const files = templateFiles('workshops');
const catalogue = testCatalogue();

function open(data: unknown) {
  let last = 0;
  const newId = () => `n${(last += 1)}`;
  const read = readWorkshopFile(data, { catalogue, newId, now: '2026-01-01T00:00:00.000Z' });
  if (isUnread(read)) throw new Error(JSON.stringify(read));
  return read;
}
const samples = files.map(({ name, data }) => ({ name, ...open(data) }));
const styleOf = ({ document }: Workshop) => catalogue.styles.find(({ id }) => id === document.style);

describe('the sample workshops', () => {
  it('are one for each house style, named after it', () => {
    expect(samples.map(({ workshop }) => workshop.document.style)).toEqual(files.map(({ name }) => name));
    expect(files.map(({ name }) => name)).toEqual(catalogue.styles.map(({ id }) => id));
  });

  it.each(samples)('$name is read as any workshop file, with nothing to be made safe', ({ notes }) => {
    expect(notes).toEqual([]);
  });

  it.each(samples)('$name cites only places that its plans have', ({ workshop }) => {
    const cited = [
      ...Object.values(workshop.groups).flatMap(({ references }) => references),
      ...Object.values(workshop.recommendations).flatMap(({ mappings }) => mappings.map(({ target }) => target)),
    ];
    const missing = cited.filter(
      (reference) =>
        !catalogue.frameworks.some(({ framework }) => findReference(framework, reference)) ||
        !workshop.frameworks.some(({ id }) => id === reference.framework),
    );
    expect(missing).toEqual([]);
  });

  it.each(samples)('$name has no plan that was adopted after its meeting', ({ workshop }) => {
    const later = workshop.frameworks.filter(({ id }) => {
      const adopted = catalogue.frameworks.find(({ framework }) => framework.id === id)?.framework.adopted;
      return adopted !== undefined && adopted > workshop.meeting.endsOn;
    });
    expect(later).toEqual([]);
  });

  it.each(samples)('$name names delegations as the directory would recognise them', ({ workshop }) => {
    const wrong = Object.values(workshop.delegations).filter(({ code, kind, name }) =>
      Object.values(name).some((text) => {
        const match = matchDirectory(catalogue.directory, text);
        return code !== undefined && !(match.kind === 'exact' && match.entry.code === code && match.entry.kind === kind);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(samples)('$name fills in the fields of its style: those required, and no others', ({ workshop }) => {
    const style = styleOf(workshop);
    const filled = Object.keys(workshop.document.fields);
    const required = style?.fields.filter(({ required }) => required).map(({ id }) => id) ?? [];
    expect(filled).toEqual(expect.arrayContaining(required));
    expect(style?.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(filled));
  });

  it.each(samples)('$name puts every recommendation under a heading of its own workshop', ({ workshop }) => {
    const groups = new Set(Object.keys(workshop.groups));
    expect(Object.values(workshop.recommendations).filter(({ group }) => !groups.has(group))).toEqual([]);
  });
});

describe('the sample of the Abidjan workshop', () => {
  const abidjan = samples.find(({ name }) => name === 'workshop-guide')?.workshop;

  it('has 26 countries, 5 organisations, 4 headings and 22 recommendations', () => {
    const delegations = Object.values(abidjan?.delegations ?? {});
    expect(delegations.filter(({ kind }) => kind === 'state')).toHaveLength(26);
    expect(delegations.filter(({ kind }) => kind === 'organisation')).toHaveLength(5);
    expect(Object.keys(abidjan?.groups ?? {})).toHaveLength(4);
    expect(Object.keys(abidjan?.recommendations ?? {})).toHaveLength(22);
  });
});
