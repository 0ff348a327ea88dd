import { MUTED, RULE, SHADE } from './colors';
import { namesOf } from './namesOf';
import type { RoleLook } from './roleLook';

const KEPT = { keepWithNext: true, keepWhole: true } as const;

const SUBJECT = { labelRoom: 4.5, keepWhole: true } as const;

const MASTHEAD_KIND = {
  space: { before: 18, after: 12, line: 1.05 },
  type: { heading: true, bold: true, size: 1.5, letterSpacing: 1 },
  align: 'center',
  rules: { width: 0.5, gap: 6, color: RULE },
  strong: true,
  ...KEPT,
} as const;

/**
 * Every role of a paragraph and its look, once: Word, the paper of the window, HTML and Markdown read it from here, each in
 * its own units. A new role is a new entry. `before: 0` is stated where Word's style states it.
 */
export const ROLE_LOOKS = {
  title: {
    style: { id: 'Title', name: 'Title', next: 'Subtitle' },
    outline: 0,
    inStyles: true,
    space: { before: 12, after: 10, line: 1.05 },
    type: { heading: true, bold: true, size: 7 },
    align: 'center',
    ...KEPT,
  },
  subtitle: {
    style: { id: 'Subtitle', name: 'Subtitle', next: 'BodyText' },
    inStyles: true,
    space: { before: 0, after: { share: 3 }, line: 1.1 },
    type: { heading: true, size: 2 },
    align: 'center',
    strong: true,
    ...KEPT,
  },
  heading1: {
    style: { id: 'Heading1', name: 'heading 1', next: 'Recommendation' },
    outline: 1,
    inStyles: true,
    space: { before: 18, after: { share: 0.75 }, line: 1.05 },
    type: { heading: true, bold: true, size: 3 },
    ...KEPT,
  },
  heading2: {
    style: { id: 'Heading2', name: 'heading 2', next: 'Recommendation' },
    outline: 2,
    inStyles: true,
    space: { before: 15, after: { share: 0.75 }, line: 1.05 },
    type: { heading: true, bold: true, size: 1.5 },
    ...KEPT,
  },
  heading3: {
    style: { id: 'Heading3', name: 'heading 3', next: 'Recommendation' },
    outline: 3,
    inStyles: true,
    space: { before: 12, after: { share: 0.75 }, line: 1.05 },
    type: { heading: true, bold: true, size: 0.5 },
    ...KEPT,
  },
  body: { style: { id: 'BodyText', name: 'Body Text' }, inStyles: true, align: 'text' },
  recommendation: { style: { id: 'Recommendation', name: 'Recommendation' }, align: 'text' },
  /** A recommendation that sub-items follow: it stands as close to them as they do to each other. */
  chapeau: {
    style: { id: 'Chapeau', name: 'Chapeau', next: 'SubItem' },
    space: { after: { share: 0.6 } },
    align: 'text',
    keepWithNext: true,
  },
  subItem: {
    style: { id: 'SubItem', name: 'Sub-item' },
    space: { after: { share: 0.6 } },
    align: 'text',
  },
  lastSubItem: {
    style: { id: 'SubItemLast', name: 'Last sub-item', next: 'Recommendation' },
    space: { after: { share: 1 } },
    align: 'text',
  },
  referenceLine: {
    style: { id: 'ReferenceLine', name: 'Reference line', next: 'Recommendation' },
    space: { before: 0, after: { share: 1 } },
    type: { italic: true, color: MUTED },
    ...KEPT,
  },
  closing: {
    style: { id: 'ClosingText', name: 'Closing text' },
    inStyles: true,
    space: { before: { share: 2 } },
    align: 'text',
  },
  note: {
    style: { id: 'Note', name: 'Note' },
    inStyles: true,
    type: { size: -1, color: MUTED },
    keepWhole: true,
  },
  reservation: {
    style: { id: 'Reservation', name: 'Reservation' },
    type: { italic: true, size: -0.5 },
    indent: { left: 6, afterLabel: true },
    edge: { width: 1.5, gap: 6 },
    keepWhole: true,
  },
  mastheadBody: {
    style: { id: 'MastheadBody', name: 'Masthead body' },
    inStyles: true,
    space: { before: 0, after: 2, line: 1.05 },
    type: { heading: true, bold: true, size: 0.5 },
    strong: true,
    ...KEPT,
  },
  mastheadPlaceDate: {
    style: { id: 'MastheadPlaceDate', name: 'Masthead place and date' },
    inStyles: true,
    space: { before: 2, after: 2, line: 1.05 },
  },
  mastheadReference: {
    style: { id: 'MastheadReference', name: 'Masthead reference' },
    inStyles: true,
    space: { before: 0, after: 1, line: 1.05 },
    type: { bold: true },
  },
  mastheadKind: {
    style: { id: 'MastheadKind', name: 'Masthead kind', next: 'MastheadSubject' },
    inStyles: true,
    ...MASTHEAD_KIND,
  },
  /** The kind of document where no other title is printed. */
  mastheadTitle: {
    style: { id: 'MastheadTitle', name: 'Masthead title', next: 'MastheadSubject' },
    outline: 0,
    ...MASTHEAD_KIND,
  },
  mastheadSubject: {
    style: { id: 'MastheadSubject', name: 'Masthead subject' },
    inStyles: true,
    space: { before: 0, after: 3, line: 1.1 },
    ...SUBJECT,
  },
  /** Its last line, before whatever begins the text. */
  mastheadSubjectLast: {
    style: { id: 'MastheadSubjectLast', name: 'Last masthead subject', next: 'BodyText' },
    space: { before: 0, after: { share: 2 }, line: 1.1 },
    ...SUBJECT,
  },
  correction: {
    style: { id: 'CorrectionNotice', name: 'Correction notice' },
    space: { before: 10, after: 6, line: 1.15 },
    indent: { left: 6, right: 6 },
    edge: { width: 3, gap: 6 },
    fill: SHADE,
    ...KEPT,
  },
  /** What the document says of its language: a courtesy, a translation made afterwards. */
  languageNote: {
    style: { id: 'LanguageNote', name: 'Language note' },
    space: { before: 4, after: 6, line: 1.15 },
    type: { italic: true },
    align: 'center',
    ...KEPT,
  },
  tableHeader: {
    style: { id: 'TableHeader', name: 'Table header' },
    space: { before: 2.5, after: 2.5, line: 1.05 },
    type: { bold: true, size: -1 },
    keepWithNext: true,
  },
  tableCell: {
    style: { id: 'TableCell', name: 'Table cell' },
    space: { before: 2, after: 2, line: 1.05 },
    type: { size: -1 },
  },
  caption: {
    style: { id: 'Caption', name: 'caption' },
    inStyles: true,
    space: { before: 12, after: 5 },
    type: { heading: true, bold: true, size: -0.5 },
    ...KEPT,
  },
} satisfies Record<string, RoleLook>;

/** What a paragraph is; each role is one named style in Word. */
export type Role = keyof typeof ROLE_LOOKS;

export const ROLES: readonly Role[] = namesOf(ROLE_LOOKS);

/** The look of a role, with every field that one may have. */
export function roleLook(role: Role): RoleLook {
  return ROLE_LOOKS[role];
}
