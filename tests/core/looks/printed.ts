/** The look of a paragraph, read from a writer's output: lengths in points, colours as RRGGBB. */
export interface Printed {
  before: number;
  after: number;
  line: number;
  align: string;
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  letterSpacing: number;
  /** The indents of the text from the sides of the text area. */
  left: number;
  right: number;
  edge: string;
  rules: string;
  fill: string;
}

const ALIGN: Record<string, string> = { both: 'justify' };

/** A paragraph style of Word with what it inherits, from styles.xml. */
export function printedByWord(styles: Document, id: string): Printed {
  const ofStyle = new Map(
    [...styles.getElementsByTagName('w:style')].map((style) => [style.getAttribute('w:styleId'), style]),
  );
  const chain: Element[] = [];
  for (let at = ofStyle.get(id); at; at = ofStyle.get(valueOf(at, 'w:basedOn'))) chain.push(at);
  if (chain.length === 0) throw new Error(`styles.xml defines no style ${id}`);
  chain.push(...styles.getElementsByTagName('w:docDefaults'));
  const said = (tag: string, attribute = 'w:val') =>
    chain.map((style) => style.getElementsByTagName(tag)[0]?.getAttribute(attribute)).find((v) => v != null);
  const twips = (tag: string, attribute?: string) => Number(said(tag, attribute) ?? 0) / 20;
  const side = (name: string) => {
    const border = chain[0]?.getElementsByTagName(`w:${name}`);
    const drawn = [...(border ?? [])].find((each) => each.parentElement?.tagName === 'w:pBdr');
    if (!drawn) return '';
    const value = (attribute: string) => drawn.getAttribute(attribute) ?? '';
    return `${Number(value('w:sz')) / 8} ${value('w:color')} ${value('w:space')}`;
  };
  const on = (tag: string) => {
    const [nearest] = chain.flatMap((style) => [...style.getElementsByTagName(tag)]);
    return nearest !== undefined && !['false', '0'].includes(nearest.getAttribute('w:val') ?? '');
  };
  return {
    before: twips('w:spacing', 'w:before'),
    after: twips('w:spacing', 'w:after'),
    line: Number(said('w:spacing', 'w:line')) / 240,
    align: ALIGN[said('w:jc') ?? ''] ?? said('w:jc') ?? 'left',
    font: said('w:rFonts', 'w:ascii') ?? '',
    size: Number(said('w:sz')) / 2,
    bold: on('w:b'),
    italic: on('w:i'),
    color: said('w:color') ?? '',
    letterSpacing: letterSpacing(chain),
    left: twips('w:ind', 'w:left'),
    right: twips('w:ind', 'w:right'),
    edge: side('left'),
    rules: side('top') === side('bottom') ? side('top') : 'differ',
    fill: said('w:shd', 'w:fill') ?? '',
  };
}

/** A paragraph in CSS: `own` its declarations, `outer` what its ancestors say of fonts, `left` where they begin. */
export function printedByCss(own: Record<string, string>, outer: { font: string; left: number }): Printed {
  const length = (name: string) => pointsIn(own[name]);
  const border = (name: string, gap: string) => {
    const [, width, color] = /^([\d.]+)pt solid (.+)$/.exec(own[name] ?? '') ?? [];
    return width === undefined ? '' : `${Number(width)} ${colorIn(color)} ${length(gap)}`;
  };
  const edge = border('border-left', 'padding-left');
  return {
    before: length('margin-top'),
    after: length('margin-bottom'),
    line: Number(
      /^calc\(([\d.]+) \* var\(--natural-(?:body|heading)\)\)$/.exec(own['line-height'] ?? '')?.[1],
    ),
    align: own['text-align'] ?? 'left',
    font: /^"?([^",]+)/.exec(own['font-family'] ?? outer.font)?.[1] ?? '',
    size: length('font-size'),
    bold: own['font-weight'] === '700',
    italic: own['font-style'] === 'italic',
    color: colorIn(own['color']),
    letterSpacing: length('letter-spacing'),
    left: outer.left + length('margin-left') + length('padding-left') + Number(edge.split(' ')[0]),
    right: length('margin-right'),
    edge,
    rules:
      border('border-top', 'padding-top') === border('border-bottom', 'padding-bottom')
        ? border('border-top', 'padding-top')
        : 'differ',
    fill: colorIn(own['background']),
  };
}

export function pointsIn(length: string | undefined): number {
  if (length === undefined || length === '0' || length === '0px') return 0;
  const [, number] = /^(-?[\d.]+)pt$/.exec(length) ?? [];
  if (number === undefined) throw new Error(`not in points: ${length}`);
  return Number(number);
}

/** The grey of a transparent black on white. */
function colorIn(color: string | undefined): string {
  const [, share] = /^rgb\(0 0 0 \/ (\d+)%\)$/.exec(color ?? '') ?? [];
  if (share === undefined) return (color ?? '').replace('#', '').toUpperCase();
  const grey = Math.round(255 * (1 - Number(share) / 100)).toString(16);
  return grey.repeat(3).toUpperCase();
}

function valueOf(style: Element, tag: string): string {
  return style.getElementsByTagName(tag)[0]?.getAttribute('w:val') ?? '';
}

/** `w:spacing` is the space around a paragraph, and in `w:rPr` that between letters. */
function letterSpacing(chain: readonly Element[]): number {
  const run = chain.map((style) => style.getElementsByTagName('w:rPr')[0]).find((rPr) => rPr);
  return Number(run?.getElementsByTagName('w:spacing')[0]?.getAttribute('w:val') ?? 0) / 20;
}
