/** A bullet, dash, number or letter at the beginning of a line: "- ", "• ", "1. ", "12) ", "(a) ", "i) ", "IV. ". */
const MARKER =
  /^(?:[-–—•*·▪‣◦o]|\[[ x]\]|\(?(?:\d{1,4}|[a-z]|[ivxl]{1,6}|[IVXL]{1,6})[.)]|\d{1,4}\s*[-–—]|[A-Z]\))[\s\u00a0]+/u;

/** A line without its list marker; a line that is nothing but a marker becomes empty. */
export function withoutMarker(line: string): string {
  const text = line.trim();
  const rest = `${text} `.replace(MARKER, '').trim();
  return rest === '' && /[\p{L}\p{N}]{3}/u.test(text) ? text : rest;
}

export const PASTE_UNITS = ['lines', 'paragraphs'] as const;
export type PasteUnit = (typeof PASTE_UNITS)[number];

/**
 * A pasted text as proposals, list markers removed, empty lines left out. By `paragraphs`, lines that follow each other
 * without an empty line or a list marker between them are one (a text copied from a PDF is broken at every line).
 */
export function pastedProposals(text: string, unit: PasteUnit = 'lines'): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const found: string[] = [];
  let open = false;
  for (const line of lines) {
    const clean = withoutMarker(line);
    if (clean === '') {
      open = false;
      continue;
    }
    const marked = clean !== line.trim();
    if (unit === 'paragraphs' && open && !marked) found.push(`${found.pop() ?? ''} ${clean}`);
    else found.push(clean);
    open = true;
  }
  return found;
}

/** Whether pasting by paragraphs would give something else than by lines. */
export function hasParagraphs(text: string): boolean {
  return pastedProposals(text, 'paragraphs').length !== pastedProposals(text).length;
}
