import type { ListPosition } from '../document/tree';
import type { HouseStyle } from '../model/houseStyle';
import type { Language } from '../model/language';
import type { Group } from '../model/recommendation';
import { numberRecommendations, type Numberable, type Numbered } from './numbers';
import { ordinalMark } from './ordinalMark';

/** A recommendation where it will be printed, with its label as a reader sees it. */
export interface OutlineItem extends Numbered {
  /** "12.", "•", "" – or "" when it is not printed. */
  label: string;
  /** Absent when it is not printed or its group has no marker. */
  list?: ListPosition;
  subItems: { id: string; list: ListPosition }[];
}

export interface OutlineGroup {
  group: Group;
  items: OutlineItem[];
}

export interface Outline {
  groups: OutlineGroup[];
  /** The same items by recommendation id. */
  byId: Map<string, OutlineItem>;
}

/**
 * Groups and recommendations in printing order with computed labels. Pure and linear but for the sorting; same
 * arguments, same answer, so a caller may keep it for as long as the workshop object is the same.
 * @param before an earlier answer for the same numbering and language: items and groups in which nothing is different
 *   are taken from it as the same objects, so that who draws them sees at once what changed
 */
export function outline(
  workshop: Numberable,
  numbering: HouseStyle['numbering'],
  language: Language,
  before?: Outline,
): Outline {
  const byId = new Map<string, OutlineItem>();
  const groups = numberRecommendations(workshop).map(({ group, items }, index) => {
    const earlier = before?.groups[index];
    /** The same heading in the same place: its items stand in the same lists as long as they count alike. */
    const sameLists = earlier?.group === group;
    const now: OutlineGroup = {
      group,
      items: items.map((numbered) => {
        const known = sameLists ? before?.byId.get(numbered.recommendation.id) : undefined;
        const item = known && countsAlike(known, numbered) ? known : outlineItem(numbered, group, index);
        byId.set(numbered.recommendation.id, item);
        return item;
      }),
    };
    return earlier && isSameGroup(earlier, now) ? earlier : now;
  });

  function outlineItem(numbered: Numbered, group: Group, groupIndex: number): OutlineItem {
    const list = numbered.printed ? positionOf(numbered, group, numbering, groupIndex) : undefined;
    return {
      ...numbered,
      label: list?.label ?? '',
      ...(list && { list }),
      subItems: subItemsOf(numbered, list, numbering.subItem, language),
    };
  }

  return { groups, byId };
}

function countsAlike(known: OutlineItem, numbered: Numbered): boolean {
  return (
    known.recommendation === numbered.recommendation &&
    known.printed === numbered.printed &&
    known.tombstone === numbered.tombstone &&
    known.number === numbered.number &&
    known.run?.id === numbered.run?.id &&
    known.run?.start === numbered.run?.start
  );
}

function isSameGroup(known: OutlineGroup, now: OutlineGroup): boolean {
  return (
    known.group === now.group &&
    known.items.length === now.items.length &&
    known.items.every((item, index) => item === now.items[index])
  );
}

function positionOf(
  { number, run }: Numbered,
  group: Group,
  numbering: HouseStyle['numbering'],
  groupIndex: number,
): ListPosition | undefined {
  if (group.marker === 'none') return undefined;
  if (group.marker === 'bullet') {
    const mark = numbering.bullet;
    return {
      listId: `bullets-${groupIndex + 1}`,
      level: 0,
      format: 'bullet',
      pattern: mark,
      start: 1,
      label: mark,
    };
  }
  const label = numbering.pattern.replace('%', number ?? '');
  if (!run) {
    return { listId: 'frozen', level: 0, format: 'frozen', pattern: numbering.pattern, start: 1, label };
  }
  return {
    listId: run.id,
    level: 0,
    format: 'arabic',
    pattern: numbering.pattern,
    start: run.start,
    label,
  };
}

/** Sub-items count within the list of their recommendation; one that does not count lends them a list of their own. */
function subItemsOf(
  { recommendation, printed, tombstone }: Numbered,
  parent: ListPosition | undefined,
  { format, pattern }: HouseStyle['numbering']['subItem'],
  language: Language,
): OutlineItem['subItems'] {
  if (!printed || tombstone) return [];
  const counts = parent && parent.format !== 'frozen';
  const listId = counts ? parent.listId : `sub-${recommendation.id}`;
  const mark = pattern[language] ?? pattern.en ?? (format === 'bullet' ? '-' : '(%)');
  return recommendation.subItems.map(({ id }, index) => ({
    id,
    list: {
      listId,
      level: 1,
      format,
      pattern: mark,
      start: 1,
      label: format === 'bullet' ? mark : mark.replace('%', ordinalMark(index + 1, format)),
    },
  }));
}
