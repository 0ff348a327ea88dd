import {
  Document,
  Footer,
  Header,
  LineNumberRestartFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { unzipSync } from 'fflate';
import type { Indents } from '../../core/document/indentsOf';
import type { DocumentTree } from '../../core/document/tree';
import { frameDistance, LINE_NUMBERS } from '../../core/looks/frame';
import type { Look } from '../../core/looks/look';
import { LANGUAGE_TAGS, type Language } from '../../core/model/language';
import { CHARACTER_STYLES } from './characterStyles';
import { takeApart, type Skeleton } from './docxPackage';
import { emblemRows, emblemSlot, type EmblemRows } from './emblems';
import type { ListKind, ListPlan } from './lists';
import { numberingOptions } from './numbering';
import { lines, paragraphStyles } from './typography';
import { halfPoints, twipsOfMm, twipsOfPoints } from './units';

export const SLOTS = {
  runningHeader: 'slot:running-header',
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
  /** Whether pages after the first have a line of their own at the top. */
  running: boolean;
  lineNumbers: boolean;
  /** Which rows of emblems there are. */
  emblems?: EmblemRows | undefined;
  kinds: ListKind[];
  indents: Indents;
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
    running: tree.runningHeader !== undefined,
    lineNumbers: tree.hasLineNumbers ?? false,
    emblems: emblemRows(tree),
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

/** Empties the cache; a bench uses it to measure the first export of a process. */
export function forgetSkeletons(): void {
  kept.clear();
}

async function draw(shape: Shape): Promise<Skeleton> {
  const { look, language } = shape;
  const tag = { value: LANGUAGE_TAGS[language], eastAsia: 'en-US', bidirectional: 'ar-SA' };
  const paragraphs = paragraphStyles(look, shape.indents, shape.emblems !== undefined);
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
  const own = [...paragraphs, ...CHARACTER_STYLES].map(({ id }) => id);
  return takeApart(unzipSync(packed), look, shape.kinds.length, own);
}

function section({ look, language, draft, running, lineNumbers, emblems }: Shape): ISectionOptions {
  const lang = { value: LANGUAGE_TAGS[language] };
  const text = (slot: string, style?: string): TextRun =>
    new TextRun({ text: slot, language: lang, ...(style !== undefined && { style }) });
  const page = (number: (typeof PageNumber)[keyof typeof PageNumber]): TextRun =>
    new TextRun({ children: [number], language: lang });
  const line = (...children: TextRun[]) => new Paragraph({ style: 'Header', children });
  const mark = () => (draft ? [line(text(SLOTS.draftLabel, 'DraftMark'), text(SLOTS.draftStamp))] : []);
  const numbers = () => (running ? [line(text(SLOTS.runningHeader))] : []);
  const row = (edge: 'head' | 'foot', isFirst: boolean) =>
    emblems?.[edge][isFirst ? 'first' : 'later'] ? [line(text(emblemSlot(edge, isFirst)))] : [];
  const header = (isFirst: boolean) =>
    new Header({ children: [...(isFirst ? [] : numbers()), ...mark(), ...row('head', isFirst)] });
  // The first page has its own where something stands on it alone, or on all others alone.
  const differs = running || (emblems?.differs ?? false);
  const footer = (isFirst: boolean) =>
    new Footer({
      children: [
        ...row('foot', isFirst),
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
      ...(differs && { titlePage: true }),
      ...(lineNumbers && {
        lineNumbers: {
          countBy: 1,
          restart: LineNumberRestartFormat.NEW_PAGE,
          distance: twipsOfPoints(LINE_NUMBERS.gap),
        },
      }),
      page: {
        size: { width: twipsOfMm(paper.width), height: twipsOfMm(paper.height) },
        margin: {
          top: twipsOfMm(margins.top),
          right: twipsOfMm(margins.right),
          bottom: twipsOfMm(margins.bottom),
          left: twipsOfMm(margins.left),
          header: twipsOfMm(frameDistance(margins.top)),
          footer: twipsOfMm(frameDistance(margins.bottom)),
        },
      },
    },
    ...((draft || running || emblems) && {
      headers: { default: header(false), ...(differs && { first: header(true) }) },
    }),
    footers: { default: footer(false), ...(differs && { first: footer(true) }) },
    children: [new Paragraph({ style: 'BodyText' })],
  };
}
