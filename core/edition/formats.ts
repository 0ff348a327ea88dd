import { z } from 'zod';
import type { Edition } from './edition';

/** A file's format, by the ending of its name. */
export const formatSchema = z.enum(['docx', 'pdf', 'html', 'md', 'txt']);
export type Format = z.infer<typeof formatSchema>;

/** Which editions are made in a format. Windows, the command line and its help list formats from here, in this order. */
const MADE_IN = {
  docx: ['document', 'changes', 'signatures', 'participants'],
  pdf: ['document', 'changes', 'signatures', 'participants'],
  html: ['document', 'changes', 'signatures', 'participants'],
  md: ['document'],
  txt: ['document'],
} satisfies Record<Format, Edition['what'][]>;

export function formatsOf(what: Edition['what']): Format[] {
  return formatSchema.options.filter((format) => isMadeIn(what, format));
}

export function isMadeIn(what: Edition['what'], format: Format): boolean {
  const made: readonly Edition['what'][] = MADE_IN[format];
  return made.includes(what);
}
