import type { TextRun } from '../../core/document/tree';
import { roleLook, type Role } from '../../core/looks/roleLooks';

/** Styles whose label is typed ("12 bis."): the indent that numbering would give lives in the style. */
export const TYPED_STYLE: Partial<Record<Role, { id: string; level: 0 | 1 }>> = {
  recommendation: { id: 'RecommendationTyped', level: 0 },
  chapeau: { id: 'ChapeauTyped', level: 0 },
  subItem: { id: 'SubItemTyped', level: 1 },
  mastheadSubject: { id: 'MastheadSubjectTyped', level: 0 },
  mastheadSubjectLast: { id: 'MastheadSubjectLastTyped', level: 0 },
  lastSubItem: { id: 'SubItemLastTyped', level: 1 },
};

/** The paragraph style of a role, or the one for a label that is typed: ids as Word stores them. */
export function styleOf(role: Role, typed: boolean): string {
  return (typed ? TYPED_STYLE[role]?.id : undefined) ?? roleLook(role).style.id;
}

/** The paragraph between two tables; it prints nothing. */
export const SPACER_STYLE = 'TableSpacer';

/**
 * The paragraph that Word needs after a table at the end: a twentieth of a point high, or a full page would be followed by a blank
 * one. Word keeps it with the table's last row, LibreOffice only where the table stands on one page.
 */
export const END_STYLE = 'TableEnd';

/** The paragraph of an emblem in a header or footer, and those of what stands under it. */
export const EMBLEM_STYLE = 'Emblem';
export const STATEMENT_STYLE = 'EmblemStatement';

export const STYLE_OF_MARK: Record<NonNullable<TextRun['mark']>, string> = {
  missing: 'MissingText',
  stale: 'StaleText',
  bracket: 'BracketedText',
  added: 'AddedText',
  removed: 'RemovedText',
};
