import type { Role, TextRun } from '../../core/document/tree';

/** The paragraph style of each role: ids as Word stores them. */
export const STYLE_OF_ROLE: Record<Role, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  referenceLine: 'ReferenceLine',
  body: 'BodyText',
  recommendation: 'List',
  subItem: 'SubItem',
  closing: 'Closing',
  note: 'Note',
  reservation: 'Reservation',
  mastheadBody: 'MastheadBody',
  mastheadPlaceDate: 'MastheadPlaceDate',
  mastheadReference: 'MastheadReference',
  mastheadKind: 'MastheadKind',
  mastheadSubject: 'MastheadSubject',
  correction: 'CorrectionNotice',
  tableHeader: 'TableHeader',
  tableCell: 'TableCell',
  caption: 'Caption',
};

/** Styles whose label is typed ("12 bis."): the indent that numbering would give lives in the style. */
export const TYPED_STYLE: Partial<Record<Role, string>> = {
  recommendation: 'ListTyped',
  subItem: 'SubItemTyped',
};

/** The paragraph Word needs after a table; it prints nothing. */
export const SPACER_STYLE = 'TableSpacer';

export const TABLE_STYLES = { masthead: 'MastheadTable', annex: 'AnnexTable', form: 'FormTable' } as const;

export const STYLE_OF_MARK: Record<NonNullable<TextRun['mark']>, string> = {
  missing: 'MissingText',
  stale: 'StaleText',
  bracket: 'BracketedText',
};
