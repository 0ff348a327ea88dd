import { LANGUAGE_TAGS } from '../model/language';
import { points } from '../looks/roleCss';
import { escapeHtml } from './htmlInlines';
import type { DocumentTree, PlacedEmblem } from './tree';
import { bandOf, EMBLEM_GAPS, statementSize, type BandCell } from './emblemBands';

/** The row of emblems at an edge, with its images in the page itself; each once, since a web page has no pages. */
export function emblemsHtml(tree: DocumentTree, edge: PlacedEmblem['edge']): string {
  const band = bandOf(tree, edge, true);
  if (!band) return '';
  return `<div class="emblems">${band.cells.map(cellHtml).join('')}</div>\n`;
}

/** What the style sheet says of them; nothing where there are none. */
export function emblemRules({ look, emblems }: DocumentTree): string {
  if (!emblems) return '';
  return `.emblems { display: flex; gap: 2mm; margin: ${EMBLEM_GAPS.text}mm 0; break-inside: avoid; }
.emblems > div { min-width: 0; }
.emblems img { max-width: 100%; }
.emblems p { margin: ${EMBLEM_GAPS.statement}mm 0 0; font-size: ${points(statementSize(look))}; }
`;
}

function cellHtml({ width, align, drawn }: BandCell): string {
  const style = `flex: ${width.toFixed(1)} 1 0; text-align: ${align};`;
  if (!drawn) return `<div style="${style}"></div>`;
  const { emblem, width: across, height } = drawn;
  const { type, data } = emblem.image;
  const size = `width: ${across.toFixed(2)}mm; aspect-ratio: ${(across / height).toFixed(4)};`;
  const image = `<img src="data:image/${type};base64,${data}" alt="${escapeHtml(emblem.alt)}" style="${size}">`;
  const said = emblem.statements.map(
    ({ text, language }) => `<p lang="${LANGUAGE_TAGS[language]}">${escapeHtml(text)}</p>`,
  );
  return `<div style="${style}">${image}${said.join('')}</div>`;
}
