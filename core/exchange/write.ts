import {
  AGENDA_ITEM,
  CONTRIBUTION,
  DELEGATION,
  DOCUMENT,
  GROUP,
  MEETING,
  RECOMMENDATION,
  RESERVATION,
  SUB_ITEM,
  WORKSHOP,
} from '../model/fieldRouting';
import { bodiesOf } from '../model/chair';
import { inOrder } from '../model/order';
import type { Node, Text } from '../model/text';
import type { Recommendation } from '../model/recommendation';
import { inFile } from '../model/routedFields';
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
  const { meeting, document, contributions, ...top } = inFile(workshop, WORKSHOP, attributed);
  // The revision of an issue is that of the journal here, which does not travel.
  const { fields, issue, ...settings } = inFile(document, DOCUMENT, attributed);
  return {
    format: FILE_FORMAT,
    schema: FILE_SCHEMA,
    ...top,
    meeting: meetingInFile(meeting, attributed),
    ...(!attributed && isAttributed(workshop) && { leftOut: ['attribution'] }),
    document: {
      ...settings,
      ...(issue?.on !== undefined && { issue: { on: issue.on } }),
      fields: Object.fromEntries(
        Object.entries(fields).map(([id, paragraphs]) => [id, paragraphs.map(textOf)]),
      ),
    },
    delegations: inOrder(Object.values(workshop.delegations)).map((delegation) =>
      inFile(delegation, DELEGATION, attributed),
    ),
    groups: groups.map((group) => {
      const { title, ...form } = inFile(group, GROUP, attributed);
      return { ...form, ...(Object.keys(title).length > 0 && { title: textOf(title) }) };
    }),
    recommendations: recommendations.map((item) => recommendation(item, attributed, textOf)),
    agenda: inOrder(Object.values(workshop.agenda)).map((item) => {
      const { title, ...planned } = inFile(item, AGENDA_ITEM, attributed);
      return { ...planned, title: textOf(title) };
    }),
    ...(options.contributions !== false && {
      contributions: inOrder(Object.values(contributions)).map((said) =>
        inFile(said, CONTRIBUTION, attributed),
      ),
    }),
  };
}

/** Of those who chair, the bodies: persons stay with the people file. */
function meetingInFile(meeting: Workshop['meeting'], attributed: boolean): WorkshopFile['meeting'] {
  const { chairs, ...facts } = inFile(meeting, MEETING, attributed);
  const bodies = bodiesOf(chairs);
  return { ...facts, ...(bodies.length > 0 && { chairs: bodies }) };
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
  const { text, subItems, mappings, positions, reservations, ...rest } = inFile(
    item,
    RECOMMENDATION,
    attributed,
  );
  return {
    ...rest,
    text: textOf(text),
    subItems: subItems.map((subItem) => ({
      ...inFile(subItem, SUB_ITEM, attributed),
      text: textOf(subItem.text),
    })),
    mappings: mappings.map(({ target, role }) => ({ ...target, role })),
    ...(positions && {
      positions: Object.entries(positions).map(([delegation, position]) => ({ delegation, position })),
    }),
    ...(reservations && {
      reservations: reservations.map((reservation) => ({
        ...inFile(reservation, RESERVATION, attributed),
        wording: writeText(reservation.wording),
      })),
    }),
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
