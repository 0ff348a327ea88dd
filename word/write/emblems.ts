import type { Band, BandCell } from '../../core/document/emblemBands';
import { bandOf, EMBLEM_GAPS } from '../../core/document/emblemBands';
import type { DocumentTree, PlacedEmblem } from '../../core/document/tree';
import { LANGUAGE_TAGS } from '../../core/model/language';
import { EMBLEM_STYLE, END_STYLE, STATEMENT_STYLE } from '../format/styleNames';
import { escapeXml } from '../format/xmlText';
import { bytesOfImage } from './imageBytes';
import { emuOfMm, twipsOfMm } from './units';
import type { Part } from './zip';

const TYPES = '[Content_Types].xml';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const WORD_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ENDINGS = { png: 'png', jpeg: 'jpeg' } as const;

/** The paragraph that stands in for a row of emblems in the skeleton. */
const SLOT = /<w:p>(?:(?!<\/w:p>).)*slot:emblems-(head|foot)-(first|later)(?:(?!<\/w:p>).)*<\/w:p>/s;

/** The text of that paragraph. */
export const emblemSlot = (edge: 'head' | 'foot', isFirst: boolean): string =>
  `slot:emblems-${edge}-${isFirst ? 'first' : 'later'}`;

/**
 * The parts of a file with its emblems in headers and footers: one file of each image, related once from each part.
 * @param skeleton the same parts before their slots were filled
 * @param fill fills what else a header or footer holds; what people typed into an emblem's words is never filled
 */
export function withEmblems(
  parts: Record<string, string>,
  skeleton: Readonly<Record<string, string>>,
  tree: DocumentTree,
  fill: (xml: string) => string,
): Record<string, Part> {
  const { emblems } = tree;
  if (!emblems) return parts;
  const media = mediaOf(emblems);
  let drawn = 0;
  const made: Record<string, Part> = { ...parts };
  for (const [name, xml] of Object.entries(skeleton)) {
    const found = SLOT.exec(xml);
    if (!found) continue;
    const [slot, edge, page] = found;
    const band = bandOf(tree, edge === 'foot' ? 'foot' : 'head', page === 'first');
    if (!band) continue;
    const related = new Set<string>();
    const content = bandXml(band, edge === 'foot', tree, (emblem) => {
      related.add(emblem.imageId);
      drawn += 1;
      return { relation: relationOf(media, emblem), number: drawn };
    });
    made[name] = fill(xml.slice(0, found.index)) + content + fill(xml.slice(found.index + slot.length));
    const own = [...media].filter(([id]) => related.has(id));
    made[`word/_rels/${name.slice('word/'.length)}.rels`] = relationsXml(own);
  }
  for (const { name, image } of media.values()) made[`word/${name}`] = bytesOfImage(image);
  const kinds = new Set([...media.values()].map(({ image }) => image.type));
  const defaults = [...kinds]
    .sort()
    .map((type) => `<Default ContentType="image/${type}" Extension="${ENDINGS[type]}"/>`);
  made[TYPES] = (parts[TYPES] ?? '').replace(/(<Types [^>]*>)/, `$1${defaults.join('')}`);
  return made;
}

type Media = Map<string, { name: string; image: PlacedEmblem['image'] }>;

function mediaOf(emblems: readonly PlacedEmblem[]): Media {
  const media: Media = new Map();
  for (const { imageId, image } of emblems)
    if (!media.has(imageId))
      media.set(imageId, { name: `media/emblem${media.size + 1}.${ENDINGS[image.type]}`, image });
  return media;
}

const relationOf = (media: Media, { imageId }: PlacedEmblem) =>
  `rIdEmblem${[...media.keys()].indexOf(imageId) + 1}`;

function relationsXml(media: [string, { name: string }][]): string {
  const entries = media.map(
    ([, { name }]) =>
      `<Relationship Id="rIdEmblem${/\d+/.exec(name)?.[0] ?? ''}" Type="${RELATIONS}/image" Target="${name}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
  );
}

type Relate = (emblem: PlacedEmblem) => { relation: string; number: number };

/** A row without lines, then the least of a paragraph: Word wants one after a table. */
function bandXml({ cells }: Band, isFoot: boolean, tree: DocumentTree, relate: Relate): string {
  const gap = twipsOfMm(EMBLEM_GAPS.text);
  const end = (space: string) => `<w:p><w:pPr><w:pStyle w:val="${END_STYLE}"/>${space}</w:pPr></w:p>`;
  const total = twipsOfMm(cells.reduce((sum, { width }) => sum + width, 0));
  const hasLines = tree.draftMark !== undefined || tree.runningHeader !== undefined;
  const above = isFoot ? gap : hasLines ? twipsOfMm(EMBLEM_GAPS.frame) : 0;
  return (
    (above > 0 ? end(`<w:spacing w:before="${above}"/>`) : '') +
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${cells.map(({ width }) => `<w:gridCol w:w="${twipsOfMm(width)}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell) => cellXml(cell, tree, relate)).join('')}</w:tr></w:tbl>` +
    end(isFoot ? '' : `<w:spacing w:after="${gap}"/>`)
  );
}

function cellXml({ width, align, drawn }: BandCell, tree: DocumentTree, relate: Relate): string {
  const paragraph = (style: string, content: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>${content}</w:p>`;
  const lang = (language: DocumentTree['language']) =>
    `<w:rPr><w:lang w:val="${LANGUAGE_TAGS[language]}"/></w:rPr>`;
  const content = drawn
    ? paragraph(EMBLEM_STYLE, `<w:r>${lang(tree.language)}${pictureXml(drawn, relate(drawn.emblem))}</w:r>`) +
      drawn.emblem.statements
        .map(({ text, language }) =>
          paragraph(
            STATEMENT_STYLE,
            `<w:r>${lang(language)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
          ),
        )
        .join('')
    : paragraph(EMBLEM_STYLE, '');
  return `<w:tc><w:tcPr><w:tcW w:w="${twipsOfMm(width)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function pictureXml(
  { emblem, width, height }: NonNullable<BandCell['drawn']>,
  { relation, number }: ReturnType<Relate>,
): string {
  const size = `cx="${emuOfMm(width)}" cy="${emuOfMm(height)}"`;
  const named = `id="${number}" name="Emblem ${number}" descr="${escapeXml(emblem.alt).replace(/[\n\t]/g, ' ')}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${WORD_DRAWING}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

/** Which rows of emblems a tree has: what its headers and footers are made of. */
export function emblemRows(tree: DocumentTree) {
  if (!tree.emblems) return undefined;
  const has = (edge: PlacedEmblem['edge'], isFirst: boolean) => bandOf(tree, edge, isFirst) !== undefined;
  return {
    /** Something stands on the first page alone. */
    differs: tree.emblems.some(({ pages }) => pages === 'first'),
    head: { first: has('head', true), later: has('head', false) },
    foot: { first: has('foot', true), later: has('foot', false) },
  };
}

export type EmblemRows = NonNullable<ReturnType<typeof emblemRows>>;
