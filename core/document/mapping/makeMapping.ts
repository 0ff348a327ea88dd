import { refuse, type Refusal } from '../../messages/refusal';
import type { Language } from '../../model/language';
import { isRefused, makeProof } from '../interpret/interpret';
import { firstRefusal } from '../firstRefusal';
import { emblemRefusals, letterheadAt } from '../letterhead';
import { known } from '../known';
import { A4_WIDE } from '../paper';
import { textParagraph } from '../textParagraph';
import { scopeOf, type DocumentInput } from '../scope';
import type { Block, DocumentTree, Paragraph } from '../tree';
import { mappedOf } from './mapped';
import { crosses, mappingBlocks, mappingTitle } from './mappingBlocks';

/** Recommendations and actions of the plan as a document of its own, on a page as wide as its table. */
export function makeMapping(input: DocumentInput): DocumentTree | Refusal {
  const proof = makeProof({ ...input, options: { ...input.options, allowMissing: true } });
  if (isRefused(proof)) return firstRefusal(proof);
  const [lacking] = emblemRefusals(input.style, letterheadAt(input.style, input.now), input.language);
  if (lacking) return lacking;
  const mapped = mappedOf(scopeOf(input));
  if (!mapped) return refuse('export.noPlan');
  if (mapped.recommendations.length === 0) return refuse('export.nothing');
  const { tree } = proof;
  const { language, workshop, style } = input;
  const title = mappingTitle(mapped, language);
  const meeting = known(workshop.meeting.title, language);
  const upright = { ...tree.look, bodySize: 10, justify: false };
  const wide = { ...upright, page: A4_WIDE, margins: SIDES };
  const look = crosses(mapped, upright) || !crosses(mapped, wide) ? upright : wide;
  const { runningHeader: _, ...frame } = tree;
  return {
    ...frame,
    style: `mapping-${style.id}`,
    look,
    properties: {
      title: [title, meeting].filter(Boolean).join(' – '),
      subject: title,
      creator: tree.properties.creator,
      modified: tree.properties.modified,
    },
    blocks: [
      textParagraph('title', title),
      ...(meeting === '' ? [] : [textParagraph('subtitle', meeting)]),
      ...mappingBlocks(mapped, language, look),
    ],
  };
}

/** The same as the annex of a document, on a new page. */
export function mappingAnnex(
  input: DocumentInput,
  { look, language: around }: DocumentTree,
): Block[] | Refusal {
  const mapped = mappedOf(scopeOf(input));
  if (!mapped) return refuse('export.noPlan');
  const { language } = input;
  const heading: Paragraph = {
    ...textParagraph('heading1', mappingTitle(mapped, language)),
    keepWithNext: true,
    pageBreakBefore: true,
  };
  const blocks = [heading, ...mappingBlocks(mapped, language, look)];
  return language === around ? blocks : blocks.map((block) => inLanguage(block, language));
}

function inLanguage(block: Block, language: Language): Block {
  if (block.kind === 'paragraph') return { ...block, language };
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((each) => ({ ...each, language })) })),
  );
  return { ...block, rows };
}

/** Millimetres around a wide table. */
const SIDES = { top: 16, right: 15, bottom: 16, left: 15 };
