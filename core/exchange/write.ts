import { inOrder } from '../model/order';
import type { Node, Text } from '../model/text';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import {
  FILE_FORMAT,
  FILE_SCHEMA,
  type FileRecommendation,
  type FileText,
  type WorkshopFile,
} from './format';
import { writeText } from './texts';

export interface WriteOptions {
  /**
   * Whether the file says which delegation proposed, supported or reserved what. By default only where the workshop
   * attributes by delegation; a secretariat may choose it for a colleague who carries on the work.
   */
  attribution?: boolean;
  /** Whether what was said goes along, by default yes; a file that leaves it out does not speak of it. */
  contributions?: boolean;
}

/** A workshop as its exchange file, in printing order. Private notes, actors, people, drafts and
 * unsettled conflicts stay where they are. */
export function writeWorkshopFile(workshop: Workshop, options: WriteOptions = {}): WorkshopFile {
  const attributed = options.attribution ?? workshop.attribution === 'byDelegation';
  const textOf = (text: Text) => writeText(attributed ? text : anonymous(text));
  const groups = inOrder(Object.values(workshop.groups));
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  const recommendations = inOrder(Object.values(workshop.recommendations)).sort(
    (a, b) => (place.get(a.group) ?? -1) - (place.get(b.group) ?? -1),
  );
  // The revision of an issue is that of the journal here, which does not travel.
  const { issue, ...document } = workshop.document;
  return {
    format: FILE_FORMAT,
    schema: FILE_SCHEMA,
    id: workshop.id,
    createdAt: workshop.createdAt,
    meeting: workshop.meeting,
    languages: workshop.languages,
    attribution: workshop.attribution,
    ...(!attributed && isAttributed(workshop) && { leftOut: ['attribution'] }),
    frameworks: workshop.frameworks,
    document: {
      ...document,
      ...(issue?.on !== undefined && { issue: { on: issue.on } }),
      fields: Object.fromEntries(
        Object.entries(document.fields).map(([id, paragraphs]) => [id, paragraphs.map(textOf)]),
      ),
    },
    delegations: inOrder(Object.values(workshop.delegations)).map(
      ({ id, kind, code, name, printedName }) => ({
        id,
        kind,
        ...(code !== undefined && { code }),
        name,
        ...(printedName && { printedName }),
      }),
    ),
    groups: groups.map(({ id, title, level, references, referenceDash, numbering, marker }) => ({
      id,
      ...(Object.keys(title).length > 0 && { title: textOf(title) }),
      level,
      references,
      referenceDash,
      numbering,
      marker,
    })),
    recommendations: recommendations.map((item) => recommendation(item, attributed, textOf)),
    agenda: inOrder(Object.values(workshop.agenda)).map(
      ({ id, number, title, plannedMinutes, day, turnSeconds }) => ({
        id,
        number,
        title: textOf(title),
        plannedMinutes,
        ...(day !== undefined && { day }),
        ...(turnSeconds !== undefined && { turnSeconds }),
      }),
    ),
    ...(options.contributions !== false && {
      contributions: inOrder(Object.values(workshop.contributions)).map(
        ({ id, delegation, text, recommendations: linked, agendaItem, at }) => ({
          id,
          ...(attributed && delegation !== undefined && { delegation }),
          text,
          recommendations: linked,
          ...(agendaItem !== undefined && { agendaItem }),
          at,
        }),
      ),
    }),
  };
}

/** Whether anything in it links a delegation to what was proposed or said. */
function isAttributed({ recommendations, contributions }: Workshop): boolean {
  return (
    Object.values(contributions).some(({ delegation }) => delegation !== undefined) ||
    Object.values(recommendations).some(
      ({ proposers, positions, reservations }) =>
        proposers.length > 0 || reservations.length > 0 || Object.keys(positions).length > 0,
    )
  );
}

function recommendation(
  item: Recommendation,
  attributed: boolean,
  textOf: (text: Text) => FileText,
): FileRecommendation {
  const { frozenNumber, proposers, mappings, positions, reservations } = item;
  return {
    id: item.id,
    group: item.group,
    text: textOf(item.text),
    subItems: item.subItems.map((subItem) => ({
      id: subItem.id,
      text: textOf(subItem.text),
    })),
    ...(attributed && { proposers }),
    mappings: mappings.map(({ target, role }) => ({ ...target, role })),
    themes: item.themes,
    state: item.state,
    ...(attributed && {
      positions: Object.entries(positions).map(([delegation, position]) => ({ delegation, position })),
      reservations: reservations.map((reservation) => ({
        ...reservation,
        wording: writeText(reservation.wording),
      })),
    }),
    lineage: item.lineage,
    ...(frozenNumber !== undefined && { frozenNumber }),
    deleted: item.deleted,
    capturedAt: item.capturedAt,
  };
}

/** Variants in brackets without the delegations behind them. */
function anonymous(text: Text): Text {
  const strip = (node: Node): Node =>
    node.type === 'bracket'
      ? { ...node, variants: node.variants.map(({ nodes }) => ({ nodes, delegations: [] })) }
      : node;
  return Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [
      language,
      { ...wording, nodes: wording.nodes.map(strip) },
    ]),
  );
}

/** The text of a workshop file, as it is saved. */
export function workshopFileText(workshop: Workshop, options: WriteOptions = {}): string {
  return `${JSON.stringify(writeWorkshopFile(workshop, options), null, 2)}\n`;
}
