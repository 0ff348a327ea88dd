import { generateNKeysBetween } from 'fractional-indexing';
import { isRefusal } from '../messages/refusal';
import type { FrameworkPin, PlanReference } from '../model/framework';
import { IMPORTED, type Group, type Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { resolve } from './check';
import type { FileGroup, FileRecommendation, FileReference, WorkshopFile } from './format';
import { STOPPED } from '../time/stopwatch';
import type { ReadContext } from './readContext';
import { proposalsOfFile } from './proposalsOfFile';
import { definedFields } from './definedFields';
import { readText } from './texts';

/** The stored state of a file that was checked: order keys for arrays, defaults of the house style where it is silent. */
export function assemble(file: WorkshopFile, context: ReadContext): Workshop {
  const {
    document,
    meeting,
    delegations = [],
    groups = [],
    recommendations = [],
    contributions = [],
    agenda = [],
  } = file;
  const { newId, now } = context;
  const delegationKeys = keys(delegations.length);
  const groupKeys = keys(groups.length);
  const recommendationKeys = keys(recommendations.length);
  const contributionKeys = keys(contributions.length);
  const agendaKeys = keys(agenda.length);
  const id = file.id ?? newId();
  const read = byId(
    recommendations.map((item, index) =>
      recommendation(item, recommendationKeys[index] ?? '', file, context),
    ),
  );
  return {
    id,
    createdAt: file.createdAt ?? now,
    meeting: { endsOn: meeting.startsOn, place: {}, host: {}, ...definedFields(meeting) },
    languages: file.languages,
    ...(file.courtesy && { courtesy: file.courtesy }),
    attribution: file.attribution ?? 'none',
    frameworks: pins(file, context),
    document: {
      nature: 'recommendations',
      status: 'draft',
      circulated: 0,
      ...definedFields(document),
      fields: Object.fromEntries(
        Object.entries(document.fields ?? {}).map(([id, paragraphs]) => [id, paragraphs.map(readText)]),
      ),
    },
    delegations: byId(
      delegations.map((item, index) => ({ ...definedFields(item), order: delegationKeys[index] ?? '' })),
    ),
    groups: byId(groups.map((item, index) => group(item, groupKeys[index] ?? '', file, context))),
    recommendations: read,
    proposals: proposalsOfFile(Object.values(read)),
    notes: {},
    conflicts: {},
    agenda: byId(
      agenda.map(({ title, ...item }, index) => ({
        state: 'planned' as const,
        time: STOPPED,
        turns: {},
        number: '',
        ...definedFields(item),
        order: agendaKeys[index] ?? '',
        title: readText(title),
      })),
    ),
    contributions: byId(
      contributions.map((item, index) => ({
        id: newId(),
        recommendations: [],
        at: now,
        by: IMPORTED,
        ...definedFields(item),
        order: contributionKeys[index] ?? '',
      })),
    ),
  };
}

function group(
  { title, ...item }: FileGroup,
  order: string,
  file: WorkshopFile,
  context: ReadContext,
): Group {
  const style = context.catalogue.styles.find(({ id }) => id === file.document.style);
  return {
    level: style?.defaults.groupLevel ?? 1,
    referenceDash: style?.referenceLine?.dash ?? '-',
    numbering: style?.defaults.groupNumbering ?? 'continue',
    marker: style?.defaults.groupMarker ?? 'number',
    ...definedFields(item),
    order,
    title: readText(title ?? {}),
    references: references(item.references, file, context),
  };
}

function recommendation(
  item: FileRecommendation,
  order: string,
  file: WorkshopFile,
  context: ReadContext,
): Recommendation {
  const { newId, now } = context;
  const id = item.id ?? newId();
  return {
    proposers: [],
    themes: [],
    state: 'proposed',
    from: [id],
    lineage: [],
    deleted: false,
    capturedAt: now,
    capturedBy: IMPORTED,
    ...definedFields(item),
    id,
    order,
    text: readText(item.text),
    subItems: (item.subItems ?? []).map((subItem) => ({
      id: newId(),
      ...definedFields(subItem),
      text: readText(subItem.text),
    })),
    mappings: (item.mappings ?? []).flatMap((mapping) =>
      references([mapping], file, context).map((target) => ({ target, role: mapping.role ?? 'primary' })),
    ),
    positions: Object.fromEntries(
      (item.positions ?? []).map(({ delegation, position }) => [delegation, position]),
    ),
    reservations: (item.reservations ?? []).map((reservation) => ({
      id: newId(),
      state: 'open' as const,
      at: now,
      ...definedFields(reservation),
      wording: readText(reservation.wording),
    })),
  };
}

function references(
  items: readonly FileReference[] = [],
  file: WorkshopFile,
  context: ReadContext,
): PlanReference[] {
  return items.flatMap((item) => {
    const { framework, level, number } = item;
    const found = resolve({ framework, level, number }, file, context.catalogue);
    return isRefusal(found) ? [] : [found];
  });
}

function pins({ frameworks = [] }: WorkshopFile, { catalogue }: ReadContext): FrameworkPin[] {
  return frameworks.map(({ id, version, hash }) => {
    const known = catalogue.frameworks.find(({ framework }) => framework.id === id);
    return { id, version: version ?? known?.framework.version ?? '', hash: hash ?? known?.hash ?? '' };
  });
}

function byId<T extends { id: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}

const keys = (count: number) => generateNKeysBetween(null, null, count);
