import { strFromU8 } from 'fflate';
import type { Look } from '../../core/looks/look';
import { FIELD_RESULT } from '../format/fieldResult';
import { furtherStyles, LATENT_STYLES } from './furtherStyles';
import type { Entry } from './zip';

/**
 * Everything of a Word file that does not depend on its text: styles, numbering definitions, page, header, footer and
 * settings, drawn by docx. Texts of the header and footer are slots, filled per document.
 */
export interface Skeleton {
  /** Part name to XML, for the parts that are used as they are. */
  parts: Record<string, string>;
  /** Those that were written already, as they stand in the file. */
  entries: Map<string, Entry>;
  /** document.xml up to the first block, and from the section properties on. */
  bodyHead: string;
  bodyTail: string;
  numberingHead: string;
  /** One `w:abstractNum` per kind of list, numbered from 1. */
  definitions: string[];
}

const FOUNDATIONS = ['Normal', 'TableNormal'];

/** Parts of docx's package that nothing in these documents refers to. */
const UNUSED = /^(docProps\/custom\.xml|word\/(footnotes|endnotes)\.xml|word\/_rels\/(?!document).*)$/;

/** Takes docx's package apart, leaving out what it adds for features these documents do not have. */
export function takeApart(
  files: Record<string, Uint8Array>,
  look: Look,
  kinds: number,
  ownIds: readonly string[],
): Skeleton {
  const own = new Set([...FOUNDATIONS, ...ownIds]);
  const parts: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(files)) {
    if (!UNUSED.test(name)) parts[name] = strFromU8(bytes);
  }
  const take = (name: string): string => {
    const xml = parts[name];
    if (xml === undefined) throw new Error(`docx wrote no ${name}`);
    return xml;
  };
  for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']) {
    parts[name] = withoutUnusedTargets(take(name));
  }
  parts['word/styles.xml'] = ownStyles(take('word/styles.xml'), own)
    .replace('</w:docDefaults>', `</w:docDefaults>${LATENT_STYLES}`)
    .replace('</w:styles>', `${furtherStyles(look)}</w:styles>`);
  parts['word/settings.xml'] = take('word/settings.xml')
    .replace(/(<w:defaultTabStop [^>]*>)/, `$1${look.hyphenate ? '<w:autoHyphenation/>' : ''}`)
    .replace('<w:compat>', '<w:compat><w:doNotExpandShiftReturn/>')
    .replace('</w:compat>', `${COMPAT_2013}</w:compat>`);
  addWebSettings(parts);
  for (const name of Object.keys(parts)) {
    if (/^word\/(header|footer)\d+\.xml$/.test(name)) parts[name] = withFieldResults(take(name));
  }
  delete parts['docProps/core.xml'];

  const body = take('word/document.xml');
  const start = body.indexOf('<w:body>') + '<w:body>'.length;
  const end = body.lastIndexOf('<w:sectPr');
  const numbering = take('word/numbering.xml');
  const abstracts = numbering.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? [];
  delete parts['word/document.xml'];
  delete parts['word/numbering.xml'];
  return {
    parts,
    entries: new Map(),
    bodyHead: body.slice(0, start),
    bodyTail: body.slice(end),
    numberingHead: numbering.slice(0, numbering.indexOf('<w:abstractNum ')),
    // docx puts a bullet list of its own first.
    definitions: abstracts
      .slice(abstracts.length - kinds)
      .map((xml, index) =>
        xml
          .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${index + 1}"`)
          .replaceAll(' w:tentative="1"', ''),
      ),
  };
}

/** Settings of a web page that Word writes into each of its own files; Word for Mac is reported to ask for them. */
function addWebSettings(parts: Record<string, string>): void {
  const insert = (name: string, end: string, entry: string) => {
    parts[name] = (parts[name] ?? '').replace(end, `${entry}${end}`);
  };
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings';
  parts['word/webSettings.xml'] =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>';
  insert(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/word/webSettings.xml" ContentType="${type}"/>`,
  );
  insert(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdWebSettings" Type="${relation}" Target="webSettings.xml"/>`,
  );
}

/** Numbers of pages as Word left them last: a field without a result is reported to make Word for Mac refuse the file. */
function withFieldResults(xml: string): string {
  return xml.replaceAll(
    /(<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r>)/g,
    (separate: string, _all: string, look = '') =>
      `${separate}<w:r>${String(look)}<w:t>${FIELD_RESULT}</w:t></w:r>`,
  );
}

/** What Word 2013 itself writes beside the mode, so that it lays out as in its own new documents. */
const COMPAT_2013 = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
]
  .map(
    (name) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`,
  )
  .join('');

function withoutUnusedTargets(xml: string): string {
  return xml
    .replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) =>
      UNUSED.test(part) ? '' : entry,
    )
    .replace(/<Default [^>]*Extension="(?!rels|xml)[^"]*"[^>]*\/>/g, '')
    .replace(/<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, (entry, target: string) =>
      UNUSED.test(target) || UNUSED.test(`word/${target}`) ? '' : entry,
    );
}

/** Styles that Word knows by name and in the user's own language; the others are ours. */
const BUILT_IN = new Set([
  ...FOUNDATIONS,
  ...['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'BodyText', 'Caption'],
  ...['Header', 'Footer'],
]);

/** Only this document's styles; docx adds some thirty for tables of contents, footnotes and bibliographies. */
function ownStyles(xml: string, own: ReadonlySet<string>): string {
  return xml
    .replace(/<w:style .*?<\/w:style>/gs, (style) => {
      const id = /w:styleId="([^"]+)"/.exec(style)?.[1] ?? '';
      if (!own.has(id)) return '';
      return BUILT_IN.has(id) ? style : style.replace('<w:style ', '<w:style w:customStyle="1" ');
    })
    .replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl/>');
}
