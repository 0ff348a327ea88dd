import { z } from 'zod';
import type { Edition } from './edition';

/** A file's format, by the ending of its name. */
export const formatSchema = z.enum(['docx', 'pdf', 'html', 'md', 'txt']);
export type Format = z.infer<typeof formatSchema>;

/** What is made: each edition, and the copy of a document to read, which needs pages. */
type Made = Edition['what'] | 'reading';

/** Which editions are made in a format. Windows, the command line and its help list formats from here, in this order. */
const MADE_IN = {
  docx: ['document', 'reading', 'mapping', 'changes', 'runningOrder', 'booth', 'signatures', 'participants'],
  pdf: ['document', 'reading', 'mapping', 'changes', 'runningOrder', 'booth', 'signatures', 'participants'],
  html: ['document', 'mapping', 'changes', 'runningOrder', 'booth', 'signatures', 'participants'],
  md: ['document', 'mapping', 'runningOrder', 'booth'],
  txt: ['document', 'mapping', 'runningOrder', 'booth'],
} satisfies Record<Format, Made[]>;

export function formatsOf(what: Made): Format[] {
  return formatSchema.options.filter((format) => isListed(what, format));
}

/** Whether a format can hold an edition. */
export function isMadeIn(edition: Edition, format: Format): boolean {
  return isListed(edition.what === 'document' && edition.options.reading ? 'reading' : edition.what, format);
}

function isListed(what: Made, format: Format): boolean {
  const made: readonly Made[] = MADE_IN[format];
  return made.includes(what);
}
