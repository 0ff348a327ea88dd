import type { Look } from './look';
import type { RoleLook, Space } from './roleLook';
import { roleLook, type Role } from './roleLooks';

/** A role as it is set in one house style: nothing is left open but lines, shades and colours that it does not have. */
export interface SetRole {
  /** Points, like every length here. */
  before: number;
  after: number;
  /** Multiple of the font's own line. */
  line: number;
  align: 'left' | 'justify' | 'center';
  heading: boolean;
  size: number;
  bold: boolean;
  italic: boolean;
  /** RRGGBB; absent: the ink of the body. */
  color?: string;
  letterSpacing: number;
  /** From the left and right side of the text. */
  left: number;
  right: number;
  edge?: { width: number; gap: number; color: string };
  rules?: NonNullable<RoleLook['rules']>;
  fill?: string;
}

/** What a writer without styles that inherit needs of a role; `label` is where the text of a numbered item begins. */
export function setRole(role: Role, look: Look, label: number): SetRole {
  const { space, type, align, indent, edge, rules, fill } = roleLook(role);
  const color = type?.heading ? look.headingColor : type?.color;
  const text = look.justify ? 'justify' : 'left';
  return {
    before: pointsOf(space?.before ?? 0, look),
    after: pointsOf(space?.after ?? { share: 1 }, look),
    line: space?.line ?? look.lineSpacing,
    align: align === 'text' ? text : (align ?? 'left'),
    heading: type?.heading ?? false,
    size: look.bodySize + (type?.size ?? 0),
    bold: type?.bold ?? false,
    italic: type?.italic ?? false,
    ...(color !== undefined && { color }),
    letterSpacing: type?.letterSpacing ?? 0,
    left: (indent?.left ?? 0) + (indent?.afterLabel ? label : 0),
    right: indent?.right ?? 0,
    ...(edge && { edge: { ...edge, color: look.headingColor } }),
    ...(rules && { rules }),
    ...(fill !== undefined && { fill }),
  };
}

export function pointsOf(space: Space, { paragraphSpacing }: Look): number {
  return typeof space === 'number' ? space : space.share * paragraphSpacing;
}
