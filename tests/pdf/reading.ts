import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';

/** A piece of a page's structure as the reader hands it out. */
interface Node {
  role?: string | undefined;
  type?: string | undefined;
  id?: string | undefined;
  lang?: string | undefined;
  children?: Node[] | undefined;
}
const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    role: z.string().optional(),
    type: z.string().optional(),
    id: z.string().optional(),
    lang: z.string().optional(),
    children: z.array(nodeSchema).optional(),
  }),
);

export interface Tagged {
  role: string;
  /** What it says itself, without its parts that are listed apart. */
  text: string;
  /** How many lists it stands in. */
  depth: number;
  /** The language that it is marked with, itself or by what it stands in; that of the document where there is none. */
  language?: string;
}

export interface ReadPdf {
  /** Headings, paragraphs, labels and cells in the order of the structure. */
  tagged: Tagged[];
  /** Their text without white space: where lines end is the page's own. */
  letters: string;
  /** Every piece of text on the pages, headers and footers too. */
  lines: string[];
  info: Record<string, unknown>;
  outline: string[];
  pages: number;
}

const BLOCKS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'Lbl', 'LBody', 'TH', 'TD', 'Caption']);

/** A PDF as an independent reader (PDF.js) finds it, by its tags: what is marked as an artifact is left out. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const tagged: Tagged[] = [];
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    lines.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const said = textById(content);
    const root = nodeSchema.parse(await page.getStructTree());
    collect(root, said, tagged, { role: 'Document', text: '', depth: 0 });
  }
  for (const each of tagged) each.text = each.text.replace(/\s+/g, ' ').trim();
  const outline = z
    .array(z.object({ title: z.string() }))
    .nullable()
    .parse(await document.getOutline());
  const { info } = await document.getMetadata();
  return {
    tagged,
    letters: lettersOf(tagged.map(({ text }) => text).join('')),
    lines,
    info: z.record(z.string(), z.unknown()).parse(info),
    outline: (outline ?? []).map(({ title }) => title),
    pages: document.numPages,
  };
}

/**
 * A text without white space and without the signs that only say where a line may end. Hyphens in a row count as one:
 * where a line ends at a hyphen, Spanish and Portuguese begin the next with it again ("vê-" / "-lo").
 */
export const lettersOf = (text: string) =>
  text.replace(/[\s\u00ad\u2066-\u2069\u200b]/g, '').replace(/-{2,}/g, '-');

function collect(
  { role, type, id, lang, children = [] }: Node,
  said: Map<string, string>,
  all: Tagged[],
  within: Tagged,
) {
  let current = within;
  if (role !== undefined && BLOCKS.has(role)) {
    current = { ...within, role, text: '', ...(lang !== undefined && { language: lang }) };
    all.push(current);
  } else if (role === 'L') current = { ...within, depth: within.depth + 1 };
  if (type === 'content' && id !== undefined) current.text += said.get(id) ?? '';
  for (const child of children) collect(child, said, all, current);
}

const itemSchema = z.union([
  z.object({ str: z.string(), hasEOL: z.boolean() }),
  z.object({ type: z.string(), id: z.string().nullish(), tag: z.string().nullish() }),
]);

/** What stands in each marked piece of a page. */
function textById({ items }: { items: unknown[] }): Map<string, string> {
  const said = new Map<string, string>();
  const open: string[] = [];
  for (const item of items.map((each) => itemSchema.parse(each))) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id !== undefined) said.set(id, `${said.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    // A span with a text of its own inside a piece belongs to it.
    else open.push(item.id ?? (item.tag === 'Artifact' ? '' : (open.at(-1) ?? '')));
  }
  return said;
}
