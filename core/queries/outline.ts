import type { ListPosition } from './listPosition';
import type { HouseStyle } from '../model/houseStyle';
import type { Language } from '../model/language';
import type { Group } from '../model/recommendation';
import { membersAfter, membersOf, type Members, type Touched } from './members';
import { numberRecommendations, type Numberable, type Numbered, type NumberedGroup } from './numbers';
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
  byId: ReadonlyMap<string, OutlineItem>;
  /** What it was made of, so that another can follow from it. */
  made: { members: Members; numbered: NumberedGroup[] };
}

/** An outline of the same numbering and language, made before a change. */
export interface Earlier {
  outline: Outline;
  /** Which recommendations the change may have touched, where that is known and no heading was: nothing else is looked at. */
  touched?: Touched | undefined;
}

/**
 * Groups and recommendations in printing order with computed labels. Pure and linear but for the sorting; same
 * arguments, same answer, so a caller may keep it for as long as the workshop object is the same.
 * @param earlier items and groups in which nothing is different are taken from it as the same objects, so that who draws
 *   them sees at once what changed
 */
export function outline(
  workshop: Numberable,
  numbering: HouseStyle['numbering'],
  language: Language,
  earlier?: Earlier,
): Outline {
  const before = earlier?.outline;
  const { recommendations } = workshop;
  const touched = earlier?.touched;
  const members =
    before && touched
      ? membersAfter(before.made.members, recommendations, touched)
      : membersOf(recommendations);
  const numbered = numberRecommendations(workshop, members, before?.made.numbered);
  const byId = new Map(touched && before?.byId);
  for (const id of touched?.ids ?? []) byId.delete(id);

  const groups = numbered.map((counted, index) => {
    const known = before?.groups[index];
    if (known && counted === before.made.numbered[index]) return known;
    /** The same heading in the same place: its items stand in the same lists as long as they count alike. */
    const sameLists = known?.group === counted.group;
    const items = counted.items.map((item) => {
      const old = sameLists ? before?.byId.get(item.recommendation.id) : undefined;
      const now = old && countsAlike(old, item) ? old : outlineItem(item, counted.group, index);
      byId.set(item.recommendation.id, now);
      return now;
    });
    const now: OutlineGroup = { group: counted.group, items };
    return known && isSameGroup(known, now) ? known : now;
  });
  return { groups, byId, made: { members, numbered } };

  function outlineItem(item: Numbered, group: Group, groupIndex: number): OutlineItem {
    const list = item.printed ? positionOf(item, group, numbering, groupIndex) : undefined;
    return {
      ...item,
      label: list?.label ?? '',
      ...(list && { list }),
      subItems: subItemsOf(item, list, numbering.subItem, language),
    };
  }
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
    value: Number(number),
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
      ...(format !== 'bullet' && { value: index + 1 }),
      label: format === 'bullet' ? mark : mark.replace('%', ordinalMark(index + 1, format)),
    },
  }));
}
