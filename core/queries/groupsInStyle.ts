import type { HouseStyle } from '../model/houseStyle';
import type { Group } from '../model/recommendation';
import type { Workshop } from '../model/workshop';

type Form = Pick<Group, 'marker' | 'numbering'>;

/**
 * How a heading marks its texts once another house style is chosen: a style that promises bullets prints bullets. What
 * is not as the earlier style begins a heading was set by somebody, and stays. Numbers that went round stay as well.
 */
export function formInStyle(
  group: Form,
  {
    status,
    from,
    to,
  }: { status: Workshop['document']['status']; from: HouseStyle | undefined; to: HouseStyle },
): Form {
  const { marker, numbering } = group;
  if (!from || status !== 'draft') return { marker, numbering };
  return {
    marker: marker === from.defaults.groupMarker ? to.defaults.groupMarker : marker,
    numbering: numbering === from.defaults.groupNumbering ? to.defaults.groupNumbering : numbering,
  };
}

/** A workshop as another house style prints it: the same, except for how its headings mark their texts. */
export function workshopInStyle(
  workshop: Workshop,
  { from, to }: { from: HouseStyle | undefined; to: HouseStyle },
): Workshop {
  if (from?.id === to.id) return workshop;
  const { status } = workshop.document;
  const groups: Workshop['groups'] = {};
  for (const [id, group] of Object.entries(workshop.groups))
    groups[id] = { ...group, ...formInStyle(group, { status, from, to }) };
  return { ...workshop, groups };
}
