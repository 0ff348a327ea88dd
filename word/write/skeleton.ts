import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentTree, Look } from '../../core/document/tree';
import { LANGUAGE_TAGS, type Language } from '../../core/model/language';
import { CHARACTER_STYLES } from './characterStyles';
import type { ListKind, ListPlan } from './lists';
import { numberingOptions } from './numbering';
import { furtherStyles } from './furtherStyles';
import { lines, paragraphStyles, type Indent } from './typography';
import { halfPoints, twipsOfMm, twipsOfPoints } from './units';

/**
 * Everything of a Word file that does not depend on its text: styles, numbering definitions, page, header, footer and
 * settings, drawn by docx. Texts of the header and footer are slots, filled per document.
 */
export interface Skeleton {
  /** Part name to XML, for the parts that are used as they are. */
  parts: Record<string, string>;
  /** document.xml up to the first block, and from the section properties on. */
  bodyHead: string;
  bodyTail: string;
  numberingHead: string;
  /** One `w:abstractNum` per kind of list, numbered from 1. */
  definitions: string[];
}

export const SLOTS = {
  draftLabel: 'slot:draft-label',
  draftStamp: 'slot:draft-stamp',
  footerLeft: 'slot:footer-left',
  pageBefore: 'slot:page-before',
  pageBetween: 'slot:page-between',
  pageAfter: 'slot:page-after',
} as const;

interface Shape {
  look: Look;
  language: Language;
  draft: boolean;
  kinds: ListKind[];
  indents: readonly [Indent, Indent, Indent];
}

/** Skeletons of the last shapes asked for; a secretariat uses a few house styles, again and again. */
const kept = new Map<string, Promise<Skeleton>>();
const KEPT = 16;

/** The skeleton for a tree, drawn once per look, language and kinds of list in this process. */
export function skeletonFor(tree: DocumentTree, plan: ListPlan): Promise<Skeleton> {
  const shape: Shape = {
    look: tree.look,
    language: tree.language,
    draft: tree.draftMark !== undefined,
    kinds: plan.kinds,
    indents: plan.indents,
  };
  const key = JSON.stringify(shape);
  let skeleton = kept.get(key);
  if (!skeleton) {
    skeleton = draw(shape);
    kept.set(key, skeleton);
    skeleton.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }
  return skeleton;
}

/** Draws them all anew from now on; a bench uses it to measure the first export of a process. */
export function forgetSkeletons(): void {
  kept.clear();
}

async function draw(shape: Shape): Promise<Skeleton> {
  const { look, language } = shape;
  const tag = { value: LANGUAGE_TAGS[language], eastAsia: 'en-US', bidirectional: 'ar-SA' };
  const paragraphs = paragraphStyles(look, shape.indents);
  const document = new Document({
    compatibility: { version: 15 },
    defaultTabStop: 720,
    styles: {
      default: {
        document: {
          run: { font: look.bodyFont, size: halfPoints(look.bodySize), language: tag },
          paragraph: {
            spacing: {
              after: twipsOfPoints(look.paragraphSpacing),
              ...lines(look.lineSpacing),
            },
          },
        },
      },
      paragraphStyles: paragraphs,
      characterStyles: CHARACTER_STYLES,
    },
    numbering: numberingOptions(shape.kinds, shape.indents),
    sections: [section(shape)],
  });
  const packed = await Packer.toBuffer(document);
  const own = new Set([...FOUNDATIONS, ...[...paragraphs, ...CHARACTER_STYLES].map(({ id }) => id)]);
  return cut(unzipSync(packed), shape, own);
}

const FOUNDATIONS = ['Normal', 'TableNormal'];

function section({ look, language, draft }: Shape): ISectionOptions {
  const lang = { value: LANGUAGE_TAGS[language] };
  const text = (slot: string, style?: string): TextRun =>
    new TextRun({ text: slot, language: lang, ...(style !== undefined && { style }) });
  const page = (number: (typeof PageNumber)[keyof typeof PageNumber]): TextRun =>
    new TextRun({ children: [number], language: lang });
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [text(SLOTS.draftLabel, 'DraftMark'), text(SLOTS.draftStamp)],
      }),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          text(SLOTS.footerLeft),
          new TextRun({ children: [new Tab()], language: lang }),
          text(SLOTS.pageBefore),
          page(PageNumber.CURRENT),
          text(SLOTS.pageBetween),
          page(PageNumber.TOTAL_PAGES),
          text(SLOTS.pageAfter),
        ],
      }),
    ],
  });
  const { page: paper, margins } = look;
  return {
    properties: {
      page: {
        size: { width: twipsOfMm(paper.width), height: twipsOfMm(paper.height) },
        margin: {
          top: twipsOfMm(margins.top),
          right: twipsOfMm(margins.right),
          bottom: twipsOfMm(margins.bottom),
          left: twipsOfMm(margins.left),
          header: twipsOfMm(Math.min(12.5, margins.top / 2)),
          footer: twipsOfMm(Math.min(12.5, margins.bottom / 2)),
        },
      },
    },
    ...(draft && { headers: { default: header } }),
    footers: { default: footer },
    children: [new Paragraph({ style: 'BodyText' })],
  };
}

/** Parts of docx's package that nothing in these documents refers to. */
const UNUSED =
  /^(docProps\/custom\.xml|word\/(footnotes|endnotes|theme\/theme1)\.xml|word\/_rels\/(?!document).*)$/;

/** Takes docx's package apart, leaving out what it adds for features these documents do not have. */
function cut(files: Record<string, Uint8Array>, { look, kinds }: Shape, own: ReadonlySet<string>): Skeleton {
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
  parts['word/styles.xml'] = ownStyles(take('word/styles.xml'), own).replace(
    '</w:styles>',
    `${furtherStyles(look)}</w:styles>`,
  );
  parts['word/settings.xml'] = take('word/settings.xml').replace('</w:compat>', `${COMPAT_2013}</w:compat>`);
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
    bodyHead: body.slice(0, start),
    bodyTail: body.slice(end),
    numberingHead: numbering.slice(0, numbering.indexOf('<w:abstractNum ')),
    // docx puts a bullet list of its own first.
    definitions: abstracts
      .slice(abstracts.length - kinds.length)
      .map((xml, index) =>
        xml
          .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${index + 1}"`)
          .replaceAll(' w:tentative="1"', ''),
      ),
  };
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
  ...['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'BodyText', 'List', 'Closing', 'Caption'],
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
