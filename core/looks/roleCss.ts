import type { SetRole } from './setRole';

/** A role in CSS, for the paper of the window and the HTML file alike. */
export interface RoleCss {
  marginTop: string;
  marginBottom: string;
  marginLeft?: string;
  marginRight?: string;
  paddingLeft?: string;
  paddingTop?: string;
  paddingBottom?: string;
  lineHeight: string;
  textAlign: 'left' | 'justify' | 'center';
  fontFamily?: string;
  fontSize: string;
  fontWeight: 400 | 700;
  fontStyle?: 'italic';
  color?: string;
  letterSpacing?: string;
  background?: string;
  borderLeft?: string;
  borderTop?: string;
  borderBottom?: string;
}

/**
 * Word multiplies the font's own line, CSS does not: `--natural-body` and `--natural-heading` say how high that is. Word draws
 * an edge outside the indent, CSS inside the margin.
 */
export function roleCss(role: SetRole, headingFamily: string): RoleCss {
  const { edge, rules } = role;
  const outside = edge ? edge.width + edge.gap : 0;
  return {
    marginTop: points(role.before),
    marginBottom: points(role.after),
    ...(role.left !== outside && { marginLeft: points(role.left - outside) }),
    ...(role.right !== 0 && { marginRight: points(role.right) }),
    ...(edge && { paddingLeft: points(edge.gap), borderLeft: line(edge) }),
    ...(rules && {
      ...{ paddingTop: points(rules.gap), paddingBottom: points(rules.gap) },
      ...{ borderTop: line(rules), borderBottom: line(rules) },
    }),
    lineHeight: `calc(${role.line} * var(${role.heading ? '--natural-heading' : '--natural-body'}))`,
    textAlign: role.align,
    ...(role.heading && { fontFamily: headingFamily }),
    fontSize: points(role.size),
    fontWeight: role.bold ? 700 : 400,
    ...(role.italic && { fontStyle: 'italic' }),
    ...(role.color !== undefined && { color: `#${role.color}` }),
    ...(role.letterSpacing !== 0 && { letterSpacing: points(role.letterSpacing) }),
    ...(role.fill !== undefined && { background: shade(role.fill) }),
  };
}

/** Points in CSS; the last digits of a sum say nothing. */
export function points(length: number): string {
  return `${Math.round(length * 100) / 100}pt`;
}

/** A line of a width and colour, as a CSS border. */
export function line({ width, color }: { width: number; color: string }): string {
  return `${width}pt solid #${color}`;
}

/** A shade of grey as black let through, so that it darkens paper that is not white; other colours as they are. */
export function shade(color: string): string {
  const [, part, green, blue] = /^(..)(..)(..)$/.exec(color) ?? [];
  if (part === undefined || part !== green || part !== blue) return `#${color}`;
  return `rgb(0 0 0 / ${Math.round((1 - Number.parseInt(part, 16) / 255) * 100)}%)`;
}
