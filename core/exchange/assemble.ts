import { generateNKeysBetween } from 'fractional-indexing';
import { isRefusal } from '../ledger/refusal';
import type { FrameworkPin, PlanReference } from '../model/framework';
import type { Group, Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { resolve } from './check';
import type { FileGroup, FileRecommendation, FileReference, WorkshopFile } from './format';
import { STOPPED } from '../time/stopwatch';
import type { ReadContext } from './readContext';
import { readText } from './texts';

/** Who captured what came in from a file: no local person did. */
const IMPORTED = 'import';

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
  return {
    id: file.id ?? newId(),
    createdAt: file.createdAt ?? now,
    meeting: {
      ...meeting,
      endsOn: meeting.endsOn ?? meeting.startsOn,
      place: meeting.place ?? {},
      host: meeting.host ?? {},
    },
    languages: file.languages,
    attribution: file.attribution ?? 'none',
    frameworks: pins(file, context),
    document: {
      style: document.style,
      nature: document.nature ?? 'recommendations',
      status: document.status ?? 'draft',
      ...(document.statusNote && { statusNote: document.statusNote }),
      ...(document.issue && { issue: document.issue }),
      ...(document.correction && { correction: document.correction }),
      ...(document.delegationOrder && { delegationOrder: document.delegationOrder }),
      circulated: document.circulated ?? 0,
      fields: Object.fromEntries(
        Object.entries(document.fields ?? {}).map(([id, paragraphs]) => [id, paragraphs.map(readText)]),
      ),
    },
    delegations: byId(delegations.map((item, index) => ({ ...item, order: delegationKeys[index] ?? '' }))),
    groups: byId(groups.map((item, index) => group(item, groupKeys[index] ?? '', file, context))),
    recommendations: byId(
      recommendations.map((item, index) =>
        recommendation(item, recommendationKeys[index] ?? '', file, context),
      ),
    ),
    agenda: byId(
      agenda.map(({ title, ...item }, index) => ({
        ...item,
        order: agendaKeys[index] ?? '',
        title: readText(title),
        state: 'planned' as const,
        time: STOPPED,
        turns: {},
      })),
    ),
    contributions: byId(
      contributions.map((item, index) => ({
        id: item.id ?? newId(),
        order: contributionKeys[index] ?? '',
        ...(item.delegation !== undefined && { delegation: item.delegation }),
        text: item.text,
        recommendations: item.recommendations ?? [],
        ...(item.agendaItem !== undefined && { agendaItem: item.agendaItem }),
        at: item.at ?? now,
        by: IMPORTED,
      })),
    ),
  };
}

function group(item: FileGroup, order: string, file: WorkshopFile, context: ReadContext): Group {
  const style = context.catalogue.styles.find(({ id }) => id === file.document.style);
  return {
    id: item.id,
    order,
    title: readText(item.title ?? {}),
    level: item.level ?? style?.defaults.groupLevel ?? 1,
    references: references(item.references, file, context),
    referenceDash: item.referenceDash ?? style?.referenceLine?.dash ?? '-',
    numbering: item.numbering ?? style?.defaults.groupNumbering ?? 'continue',
    marker: item.marker ?? style?.defaults.groupMarker ?? 'number',
  };
}

function recommendation(
  item: FileRecommendation,
  order: string,
  file: WorkshopFile,
  context: ReadContext,
): Recommendation {
  const { newId, now } = context;
  return {
    id: item.id ?? newId(),
    group: item.group,
    order,
    text: readText(item.text),
    subItems: (item.subItems ?? []).map(({ id, text }) => ({ id: id ?? newId(), text: readText(text) })),
    proposers: item.proposers ?? [],
    mappings: (item.mappings ?? []).flatMap((mapping) =>
      references([mapping], file, context).map((target) => ({ target, role: mapping.role ?? 'primary' })),
    ),
    themes: item.themes ?? [],
    state: item.state ?? 'proposed',
    positions: Object.fromEntries(
      (item.positions ?? []).map(({ delegation, position }) => [delegation, position]),
    ),
    reservations: (item.reservations ?? []).map(({ id, delegation, wording, state, at }) => ({
      id: id ?? newId(),
      delegation,
      wording: readText(wording),
      state: state ?? 'open',
      at: at ?? now,
    })),
    notes: [],
    lineage: item.lineage ?? [],
    ...(item.frozenNumber !== undefined && { frozenNumber: item.frozenNumber }),
    deleted: item.deleted ?? false,
    conflicts: [],
    capturedAt: item.capturedAt ?? now,
    capturedBy: IMPORTED,
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
