import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkshopFile } from '../../../core/exchange/format';
import { isUnread, readWorkshopText } from '../../../core/exchange/read';
import { updateWorkshop } from '../../../core/exchange/update';
import { writeWorkshopFile } from '../../../core/exchange/write';
import { differenceBetween } from '../../../core/ledger/difference';
import { isRefusal } from '../../../core/messages/refusal';
import * as journeys from '../../../core/model/fieldRouting';
import type { FieldRouting } from '../../../core/model/routing';
import { inOrder } from '../../../core/model/order';
import { bodiesOf } from '../../../core/model/chair';
import type { Workshop } from '../../../core/model/workshop';
import { catalogue, counter, NOW, sampleWorkshop } from '../../fixtures/catalogue';
import { bilingual, fullWorkshop } from '../../fixtures/fullWorkshop';
import { SEED_STYLES } from '../../fixtures/seeds';
import { recommendation, text } from '../../fixtures/workshops';

function read(file: unknown) {
  const result = readWorkshopText(JSON.stringify(file), { catalogue, newId: counter(), now: NOW });
  if (isUnread(result)) throw new Error(JSON.stringify(result));
  return result;
}

function update(ours: Workshop, written: unknown) {
  const { file, workshop } = read(written);
  return updateWorkshop(ours, file, workshop);
}

function updated(ours: Workshop, written: unknown): Workshop {
  const result = update(ours, written);
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result.workshop;
}

const item = (workshop: Workshop, id: string) => {
  const found = workshop.recommendations[id];
  if (!found) throw new Error(`${id} is gone`);
  return found;
};

describe('a workshop in which every field has a value', () => {
  it('has every field of the table, so that these tests cover a new field', () => {
    const full = fullWorkshop();
    const has = (thing: object | undefined, table: object) =>
      expect(Object.keys(thing ?? {}).sort()).toEqual(Object.keys(table).sort());
    has(full, journeys.WORKSHOP);
    has(full.meeting, journeys.MEETING);
    has(full.document, journeys.DOCUMENT);
    has(full.delegations['NE'], journeys.DELEGATION);
    has(full.groups['g1'], journeys.GROUP);
    has(full.recommendations['r1'], journeys.RECOMMENDATION);
    has(full.contributions['c1'], journeys.CONTRIBUTION);
    has(full.agenda['a1'], journeys.AGENDA_ITEM);
  });

  it('is read from its file with every field that goes into files', () => {
    const full = fullWorkshop();
    const { workshop } = read(writeWorkshopFile(full, { attribution: true }));
    const travels = (thing: object | undefined, table: Record<string, FieldRouting>) =>
      Object.fromEntries(
        Object.entries(thing ?? {}).filter(([field]) => {
          const way = table[field]?.workshopFile;
          return way === 'always' || way === 'attributed';
        }),
      );
    const each = (state: Workshop) => ({
      meeting: { ...state.meeting, chairs: bodiesOf(state.meeting.chairs) },
      document: state.document,
      languages: state.languages,
      attribution: state.attribution,
      frameworks: state.frameworks,
      delegations: inOrder(Object.values(state.delegations)).map((t) => travels(t, journeys.DELEGATION)),
      groups: inOrder(Object.values(state.groups)).map((t) => travels(t, journeys.GROUP)),
      recommendations: Object.values(state.recommendations).map((t) => travels(t, journeys.RECOMMENDATION)),
      contributions: Object.values(state.contributions).map((t) => travels(t, journeys.CONTRIBUTION)),
      agenda: Object.values(state.agenda).map((t) => travels(t, journeys.AGENDA_ITEM)),
    });
    expect(each(workshop)).toEqual(each(full));
  });
});

describe('a workshop updated from its own file', () => {
  it.each([true, false])('is unchanged (with attribution: %s)', (attribution) => {
    const full = fullWorkshop();
    expect(updated(full, writeWorkshopFile(full, { attribution }))).toEqual(full);
  });

  it.each(SEED_STYLES)('is unchanged: the sample %s', (style) => {
    const workshop = sampleWorkshop(style);
    expect(updated(workshop, writeWorkshopFile(workshop))).toEqual(workshop);
  });

  it('keeps later changes here in fields that no file has', () => {
    const before = fullWorkshop();
    const file = writeWorkshopFile(before);
    const now = fullWorkshop();
    now.notes['n2'] = { id: 'n2', recommendation: 'r2', order: 'a0', text: 'since', by: 'awa', at: NOW };
    now.conflicts = {};
    const agenda = now.agenda['a1'];
    if (!agenda) throw new Error('there is an item');
    now.agenda['a1'] = { ...agenda, state: 'done', moderator: 'p2', time: { elapsedMs: 99 }, turns: {} };
    now.handovers = {};
    expect(updated(now, file)).toEqual(now);
  });

  it('keeps the words for a moderator in a language that the file leaves out', () => {
    const ours = fullWorkshop();
    for (const item of Object.values(ours.agenda))
      item.moderatedBy = { text: { en: 'The Chair', fr: 'La présidence' } };
    const file = writeWorkshopFile(ours);
    for (const item of file.agenda ?? []) item.moderatedBy = { text: { en: 'The Co-chairs' } };
    expect(Object.values(updated(ours, file).agenda).map(({ moderatedBy }) => moderatedBy)).toEqual([
      { text: { en: 'The Co-chairs', fr: 'La présidence' } },
    ]);
  });

  it('keeps every field that the file leaves out', () => {
    const full = fullWorkshop();
    const file = writeWorkshopFile(full, { attribution: true });
    const thin = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(thin, (choices) => {
        expect(updated(full, leavingOut(file, choices))).toEqual(full);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps recommendations, headings and delegations that the file does not have, in their places', () => {
    const file = writeWorkshopFile(fullWorkshop(), { attribution: true });
    const now = fullWorkshop();
    now.recommendations['r9'] = { ...recommendation('r9', 'g1'), order: `${item(now, 'r1').order}V` };
    const result = update(now, file);
    expect(result).toMatchObject({ workshop: now, nothing: true, counts: { stayed: 1 } });
  });
});

/** The file without some of its optional parts: whole lists, fields of records, records of lists, languages. */
function leavingOut(file: WorkshopFile, choices: number[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(file));
  const needed =
    /^(format|schema|id|leftOut|meeting|languages|document|style|title|startsOn|timeZone|group|kind|delegation|wording|position|text|framework|number|level|role|nodes|rev|from|language|body|on|plannedMinutes|name|references|groups|delegations)$/;
  for (const choice of choices) {
    const places: [Record<string, unknown>, string][] = [];
    const walk = (value: unknown, path: string): void => {
      if (
        typeof value !== 'object' ||
        value === null ||
        /mappings|references|lineage|statusNote|issue|correction|frameworks|meeting\.title/.test(path)
      )
        return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value) && !needed.test(key)) places.push([value as Record<string, unknown>, key]);
        walk(inner, `${path}.${key}`);
      }
    };
    walk(copy, '');
    const chosen = places[choice % places.length];
    if (chosen) Reflect.deleteProperty(chosen[0], chosen[1]);
  }
  return copy;
}

describe('the content of a file', () => {
  it('is taken over, language by language, and a translation of an older wording is seen to be behind', () => {
    const full = fullWorkshop();
    const file = writeWorkshopFile(full);
    const first = file.recommendations?.[0];
    if (!first) throw new Error('there is one');
    first.text = { en: 'Share more' };
    const { text: words } = item(updated(full, file), 'r1');
    expect(words.en).toEqual({ nodes: [{ type: 'text', text: 'Share more' }], rev: 3 });
    expect(words.fr).toEqual(item(full, 'r1').text.fr);
  });

  it('leaves a translation that came with it up to date, however often ours was reworded', () => {
    const ours = fullWorkshop();
    item(ours, 'r1').text = { en: { nodes: [{ type: 'text', text: 'Ours' }], rev: 7 } };
    const theirs = fullWorkshop();
    const { text: words } = item(updated(ours, writeWorkshopFile(theirs)), 'r1');
    expect(words.en?.rev).toBe(8);
    expect(words.fr?.from).toEqual({ language: 'en', rev: 8 });
  });

  it('can add and move, and changes nothing else', () => {
    const ours = fullWorkshop();
    const theirs = fullWorkshop();
    theirs.recommendations['r8'] = { ...recommendation('r8', 'g1'), order: 'Zz' };
    item(theirs, 'r2').group = 'g2';
    const after = updated(ours, writeWorkshopFile(theirs, { attribution: true }));
    const places = inOrder(Object.values(after.recommendations)).map(({ id, group }) => `${group} ${id}`);
    expect(places).toContain('g2 r2');
    const order = places.filter((place) => place.startsWith('g1'));
    expect(order).toEqual(['g1 r8', 'g1 r1']);
    const { patches } = differenceBetween(ours, after);
    expect(new Set(patches.map(({ path }) => path.slice(0, 2).join(' ')))).toEqual(
      new Set(['recommendations r8', 'recommendations r2', 'proposals r8']),
    );
  });

  it('is recognised by its words where the file gives no id, so that reading it twice adds nothing twice', () => {
    const ours = fullWorkshop();
    const file = writeWorkshopFile(ours);
    for (const each of file.recommendations ?? []) {
      delete each.id;
      for (const subItem of each.subItems ?? []) delete subItem.id;
    }
    expect(updated(ours, file)).toEqual(ours);
  });

  it('does not duplicate a delegation that both sides entered', () => {
    const ours = fullWorkshop();
    const theirs = JSON.parse(
      JSON.stringify(writeWorkshopFile(ours, { attribution: true }))
        .replaceAll('"NE"', '"other"')
        .replace('"code":"other"', '"code":"NE"'),
    ) as WorkshopFile;
    expect(updated(ours, theirs)).toEqual(ours);
  });

  it('does not take a document back to an earlier stage, and says so', () => {
    const ours = fullWorkshop();
    const theirs = fullWorkshop();
    theirs.document = { ...theirs.document, status: 'draft', circulated: 0 };
    item(theirs, 'r2').text = text({ en: 'Other' });
    const result = update(ours, writeWorkshopFile(theirs));
    expect(result).toMatchObject({
      statusStayed: true,
      workshop: { document: { status: 'circulated', circulated: 2 } },
    });
  });

  it('is refused as a whole where the text here is adopted and the file is older', () => {
    const ours = fullWorkshop();
    ours.document.status = 'adopted';
    const theirs = fullWorkshop();
    item(theirs, 'r2').text = bilingual('Other', 'Autre');
    expect(update(ours, writeWorkshopFile(theirs))).toEqual({ refused: 'update.locked' });
  });

  it('frees the numbers that circulating had frozen once the file is adopted', () => {
    const ours = fullWorkshop();
    const theirs = fullWorkshop();
    theirs.document.status = 'adopted';
    for (const each of Object.values(theirs.recommendations)) delete each.frozenNumber;
    expect(item(updated(ours, writeWorkshopFile(theirs)), 'r1').frozenNumber).toBeUndefined();
  });
});
