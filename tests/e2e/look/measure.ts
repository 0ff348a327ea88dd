import type { Look, Rule } from './rules';

export interface Wanted {
  look: Look;
  tokens: readonly string[];
  /** Where a page's title begins at this size. */
  edge: number;
}

export type Broken = `${Rule}: ${string}`;

/**
 * Faults against the visual rules on the present page: rule, place by its class, and the value found. The function runs in
 * the page, so it contains all it needs. Paper and room views have rules of their own: only rings and reach are checked there.
 */
export function measure({ look, tokens, edge }: Wanted): Broken[] {
  const found = new Set<Broken>();
  const px = (value: string) => Math.round(Number.parseFloat(value) * 10) / 10;
  const styleOf = (element: Element) => getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  type Colour = readonly [number, number, number, number];
  const read = new Map<string, Colour>();
  /** Red, green, blue and opacity of a colour in any notation. */
  function channels(colour: string): Colour {
    const known = read.get(colour);
    if (known || !pen) return known ?? [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const value: Colour = [red, green, blue, alpha / 255];
    read.set(colour, value);
    return value;
  }
  /** Colours of the tokens as they are within an element. */
  function colours(scope: Element): Set<string> {
    const allowed = new Set<string>();
    const probe = document.createElement('i');
    scope.append(probe);
    for (const token of tokens) {
      probe.style.color = '';
      probe.style.color = `var(${token})`;
      allowed.add(channels(styleOf(probe).color).join());
    }
    probe.remove();
    return allowed;
  }
  const onDesk = colours(document.body);
  const paper = document.querySelector('[data-ground="paper"]');
  const onPaper = paper ? colours(paper) : onDesk;

  /** The class of an element from our style sheets, or else from the library. */
  function placeOf(element: Element): string {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const own = [...at.classList].filter(
        (name) => !/^m_|^mantine-(focus|active)|^tabler|^ProseMirror/.test(name),
      );
      const name =
        own.find((each) => /^[A-Z]\w*_\w+$/.test(each)) ?? own.find((each) => each.startsWith('mantine-'));
      if (name === undefined) continue;
      return at === element ? name : `${name} ${element.tagName.toLowerCase()}`;
    }
    return element.tagName.toLowerCase();
  }
  const say = (rule: Rule, element: Element, value: string) =>
    found.add(`${rule}: ${placeOf(element)} ${value}`);

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.closest('.visuallyHidden') === null;
  }
  const isDocument = (element: Element) => element.closest('[data-paper], [data-wall]') !== null;
  /** The background colour of an element: its own and those behind it, up to an opaque one, blended. */
  function groundOf(element: Element | null): Colour {
    let ground: Colour = [0, 0, 0, 0];
    for (let at = element; at && ground[3] < 1; at = at.parentElement) {
      const below = channels(styleOf(at).backgroundColor);
      const mix = (index: 0 | 1 | 2) => ground[index] * ground[3] + below[index] * (1 - ground[3]);
      if (below[3] > 0) ground = [mix(0), mix(1), mix(2), ground[3] + below[3] * (1 - ground[3])];
    }
    return ground;
  }
  function luminance([red, green, blue]: Colour): number {
    const linear = [red, green, blue].map((each) => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  }
  function contrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const ACTIONS =
    'a[href], button, input, select, textarea, [role="tab"], [role="menuitem"], [contenteditable="true"], [tabindex="0"]';
  /** The area in which a small control can be pressed: a box and its words are one label. */
  function targetOf(element: Element): DOMRect {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const own = element.getBoundingClientRect();
    const whole = (label ?? element.closest('.mantine-MultiSelect-input'))?.getBoundingClientRect();
    return whole && whole.height > own.height ? whole : own;
  }
  /** Whether an element can be scrolled into the window, not cut off by a container that hides its overflow. */
  function isReached(element: Element): boolean {
    let box = element.getBoundingClientRect();
    const outside = (inner: DOMRect, outer: { left: number; right: number }) =>
      inner.right - 2 < outer.left || inner.left + 2 > outer.right;
    let across = false;
    let down = false;
    let fixed = styleOf(element).position === 'fixed';
    for (let at = element.parentElement; at && !fixed; at = at.parentElement) {
      const style = styleOf(at);
      const around = at.getBoundingClientRect();
      if (/auto|scroll/.test(style.overflowX)) across = true;
      else if (!across && /hidden|clip/.test(style.overflowX) && at !== document.body && outside(box, around))
        return false;
      if (/auto|scroll/.test(style.overflowY)) down = true;
      if (across && down) {
        box = around;
        across = false;
        down = false;
      }
      fixed = style.position === 'fixed';
    }
    const { innerWidth, innerHeight } = window;
    const inWidth = across || (box.left >= -1 && box.right <= innerWidth + 1);
    const inHeight = down || (box.top >= -1 && box.bottom <= innerHeight + 1);
    return inWidth && inHeight;
  }

  for (const element of document.body.querySelectorAll('*')) {
    if (!isSeen(element) || element.closest('svg svg, [data-look-apart]')) continue;
    const style = styleOf(element);
    const isAction = element.matches(ACTIONS) && !element.matches(':disabled');
    const box = element.getBoundingClientRect();
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (isAction && element.closest('[aria-hidden="true"]') === null) {
      const target = targetOf(element);
      // Elements within a line of text are as high as the line, and printed lines have their printed height.
      const isInWords = style.display === 'inline' || isDocument(element);
      const side = Math.round(Math.min(target.width, target.height) * 10) / 10;
      if (!isInWords && side < look.least - 0.5) say('least', element, `${side}`);
      else if (!isInWords && side < look.target - 0.5) say('target', element, `${side}`);
      if (!isReached(element)) say('reach', element, '');
      const ring = channels(style.getPropertyValue('--focus').trim());
      const around = contrast(ring, groundOf(element.parentElement));
      if (around < look.ring) say('ring', element, around.toFixed(2));
    }
    if (isDocument(element)) continue;
    const em = px(style.fontSize);
    const words = hasWords ? (element.textContent ?? '').trim().split(/\s+/).length : 0;
    if (words > 2 && box.width < look.narrowest * em && box.height > 3.5 * em * 1.5)
      say('squeezed', element, `${Math.round(box.width)}`);
    if (hasWords && !look.sizes.some((size) => Math.abs(size - px(style.fontSize)) < 0.1))
      say('size', element, style.fontSize);
    if (hasWords && !look.weights.some((weight) => weight === Number(style.fontWeight)))
      say('weight', element, style.fontWeight);
    const isBoxed =
      channels(style.backgroundColor)[3] > 0 ||
      (px(style.borderTopWidth) > 0 && channels(style.borderTopColor)[3] > 0);
    if (isBoxed) {
      const radius = px(style.borderTopLeftRadius);
      const isRound =
        style.borderTopLeftRadius.endsWith('%') || (radius >= box.height / 2 && box.height === box.width);
      if (!isRound && !look.radii.some((each) => each === radius))
        say('radius', element, style.borderTopLeftRadius);
      const isControl =
        element.matches('button, input:not([type="checkbox"], [type="radio"]), select') && box.height < 60;
      const isOneLine = px(style.fontSize) * 3.2 > box.height;
      if (isControl && isOneLine && !look.heights.some((height) => Math.abs(height - box.height) < 0.6))
        say('height', element, `${px(String(box.height))}`);
    }
    const inks = [
      [hasWords, style.color],
      [channels(style.backgroundColor)[3] > 0, style.backgroundColor],
      [px(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none', style.borderTopColor],
    ] as const;
    for (const [counts, colour] of inks) {
      const value = channels(colour);
      const allowed = element.closest('[data-ground="paper"]') ? onPaper : onDesk;
      if (counts && value[3] > 0 && !allowed.has(value.join())) say('colour', element, colour);
    }
  }

  // Where a tab says the title, the lede stands first.
  const heading = [...document.querySelectorAll('#work h1, #work [data-lede]')].find(isSeen);
  const start = heading && Math.round(heading.getBoundingClientRect().left * 10) / 10;
  if (heading && start !== undefined && Math.abs(start - edge) > 0.5) say('edge', heading, `${start - edge}`);
  for (const element of [
    document.documentElement,
    ...document.querySelectorAll('main, aside, [role="dialog"], main *'),
  ]) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.closest('[data-sideways]')) continue;
    const isScroller = /auto|scroll/.test(styleOf(element).overflowX);
    if (element === document.documentElement || (isScroller && element.clientWidth > 0))
      say('sideways', element, '');
  }
  // A style that removes the ring has a replacement for it; that is checked where the styles are.
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':focus')) continue;
      const { outlineStyle } = rule.style;
      // The work area gets the focus by the skip link and is no control.
      if (
        outlineStyle === 'none' &&
        rule.selectorText !== '.Shell_work:focus' &&
        !rule.selectorText.startsWith('.m_') &&
        !rule.selectorText.includes(':not(:focus-visible)')
      )
        found.add(`ring: ${rule.selectorText} none`);
    }
  }
  return [...found].sort();
}
