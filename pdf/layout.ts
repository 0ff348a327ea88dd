import { paragraphsOf } from '../core/document/visibleText';
import type { DocumentTree } from '../core/document/tree';
import { LANGUAGE_TAGS } from '../core/model/language';
import { FRAME, frameDistance, LINE_NUMBERS } from '../core/looks/frame';
import { SUPERSCRIPT } from '../core/looks/marks';
import { BlockLayout } from './layout/blocks';
import type { PageData } from './layout/data';
import { emblemsOf } from './layout/emblems';
import { fontOf } from './layout/fonts';
import { printable } from './layout/printable';
import { TypeTable } from './layout/types';

/** The tree as plain data for the Typst program. Throws RangeError when `properties.modified` is not an instant. */
export function layoutOf(tree: DocumentTree): PageData {
  const { look, properties, draftMark, runningHeader, footer, language } = tree;
  const { title, creator, subject, modified } = properties;
  const { page, margins } = look;
  const types = new TypeTable();
  const layout = new BlockLayout(tree, {
    tree,
    targets: targetsOf(tree),
    types,
    depthOf: depths(),
    placed: new Set(),
  });
  for (const block of tree.blocks) {
    if (block.kind === 'table') layout.table(block);
    else layout.paragraph(block);
  }
  const { rule } = FRAME;
  return {
    title: printable(title),
    description: printable(subject),
    author: printable(creator),
    language: LANGUAGE_TAGS[language],
    date: dateParts(modified),
    page: { ...page, ...margins },
    frameDistance: Math.min(frameDistance(margins.top), frameDistance(margins.bottom)),
    font: fontOf(look.bodyFont),
    size: look.bodySize,
    superscript: SUPERSCRIPT,
    hyphenate: look.hyphenate ?? false,
    lineNumberGap: tree.hasLineNumbers ? LINE_NUMBERS.gap : null,
    draft: draftMark ? { label: printable(draftMark.label), stamp: printable(draftMark.stamp) } : null,
    runningHeader: runningHeader === undefined ? null : printable(runningHeader),
    footer: { left: printable(footer.left), ...footer.pageWords },
    frame: {
      size: look.bodySize + FRAME.size,
      color: FRAME.color,
      labelColor: FRAME.draftLabel.color,
      labelSpacing: FRAME.draftLabel.letterSpacing,
      ruleWidth: rule.width,
      ruleGap: rule.gap,
      ruleColor: rule.color,
    },
    emblems: emblemsOf(tree),
    types: types.all,
    blocks: layout.blocks(),
  };
}

/**
 * A name for the place of each recommendation that is printed and referred to: an id may hold signs that a label may not, and
 * the compiler keeps an account of every place that has one.
 */
function targetsOf({ blocks }: DocumentTree): Map<string, string> {
  const paragraphs = paragraphsOf(blocks);
  const referredTo = new Set(
    paragraphs.flatMap(({ inlines }) =>
      inlines.flatMap((each) => (each.kind === 'crossReference' ? [each.recommendation] : [])),
    ),
  );
  const targets = new Map<string, string>();
  for (const { source } of paragraphs) {
    if (source?.kind !== 'recommendation' || !referredTo.has(source.id) || targets.has(source.id)) continue;
    targets.set(source.id, `recommendation-${targets.size + 1}`);
  }
  return targets;
}

/** PDF/UA allows no heading to skip a depth, nor to begin below the first. */
function depths(): (outline: number) => number {
  let last = 0;
  return (outline) => {
    last = Math.min(outline + 1, last + 1);
    return last;
  };
}

function dateParts(instant: string): number[] {
  const [date = '', time = ''] = new Date(instant).toISOString().split('T');
  return [...date.split('-'), ...time.slice(0, 8).split(':')].map(Number);
}
