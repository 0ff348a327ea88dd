// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { ROLES, roleLook, type Role } from '../../../core/looks/roleLooks';
import type { DocumentTree, Paragraph } from '../../../core/document/tree';
import { BlockView } from '../../../renderer/blocks/document/BlockView';
import { Typography } from '../../../renderer/blocks/document/typography';
import { xmlOf } from '../../word/open';
import { LOOK, paragraph, recommendation, tree } from '../../word/trees';
import { pointsIn, printedByCss, printedByWord, type Printed } from './printed';

/** A house style with unusual lengths, so that none is right by chance. */
const ODD = {
  ...LOOK,
  ...{ headingFont: 'Cambria', bodySize: 10.5, lineSpacing: 1.15, paragraphSpacing: 7 },
};

const LABELS = ['12.', '(iii)', '(a)'];
const items = LABELS.map((label, level) => {
  const list = { label, level: level as 0 | 1 | 2, listId: `list-${level}` };
  const format = {
    format: (['arabic', 'roman', 'letter'] as const)[level] ?? 'arabic',
    start: level ? 3 : 12,
  };
  const pattern = level === 0 ? '%.' : '(%)';
  return recommendation('r', 'Item', { ...list, ...format, pattern });
});
/** A document with every role once, and a reservation under an item, as it is printed. */
const whole: DocumentTree = tree(
  [
    ...ROLES.filter((role) => role !== 'reservation').map((role) => paragraph(role, role)),
    ...items,
    paragraph('reservation', 'reservation'),
  ],
  { look: ODD },
);

let styles: Document;
let page: Document;
beforeAll(async () => {
  styles = new DOMParser().parseFromString(await xmlOf(whole, 'word/styles.xml'), 'text/xml');
  page = new DOMParser().parseFromString(html(whole), 'text/html');
});

/** Declarations of the style sheet for an element, in order of specificity. */
function declared(element: Element): Record<string, string> {
  const sheet = page.querySelector('style')?.textContent ?? '';
  const rules = [...sheet.matchAll(/^([^@{}]+) \{ ([^{}]*) \}$/gm)].flatMap(([, selector = '', body = '']) =>
    element.matches(selector) ? [{ weight: weightOf(selector), body }] : [],
  );
  rules.sort((one, other) => one.weight - other.weight);
  return Object.fromEntries(
    rules.flatMap(({ body }) =>
      [...body.matchAll(/([\w-]+): ([^;]*);/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

function weightOf(selector: string): number {
  const classes = selector.match(/[.[]/g)?.length ?? 0;
  return classes * 100 + (selector.match(/(^|[\s(>])[a-z]/g)?.length ?? 0);
}

function byHtml(role: Role): Printed {
  const element = [...page.querySelectorAll('main > :not(ol), li > p')].find(
    (each) => each.textContent === role,
  );
  if (!element) throw new Error(`the page has no ${role}`);
  const body = declared(page.body)['font']?.replace(/^\S+ /, '') ?? '';
  return printedByCss(declared(element), { font: body, left: leftOf(element) });
}

/** The left margins of the lists around an element, added up. */
function leftOf(element: Element): number {
  const list = element.parentElement?.closest('ol, ul');
  return list ? pointsIn(declared(list)['padding-left']) + leftOf(list) : 0;
}

function byPaper(block: Paragraph): Printed {
  const typography = new Typography(whole, (font) => `"${font}"`);
  const holder = document.createElement('div');
  holder.innerHTML = renderToStaticMarkup(<BlockView block={block} typography={typography} as="column" />);
  const style = holder.firstElementChild?.getAttribute('style') ?? '';
  const own = Object.fromEntries(
    style.split(';').map((each) => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)]),
  );
  return printedByCss(own, { font: String(typography.paper().fontFamily), left: 0 });
}

describe('a role is set alike by every writer', () => {
  it.each(ROLES)('%s: in Word, on the paper and in HTML', (role) => {
    const word = printedByWord(styles, roleLook(role).style.id);
    expect(byPaper(paragraph(role, role))).toEqual(word);
    expect(byHtml(role)).toEqual(word);
  });

  it('in a house style that does not justify, and with its own spaces', async () => {
    expect(printedByWord(styles, 'Recommendation')).toMatchObject({
      size: 10.5,
      after: 7,
      line: 1.15,
      align: 'justify',
    });
    const other = tree([paragraph('closing', 'closing')], { look: { ...LOOK, justify: false } });
    const xml = new DOMParser().parseFromString(await xmlOf(other, 'word/styles.xml'), 'text/xml');
    expect(printedByWord(xml, 'ClosingText')).toMatchObject({ before: 12, after: 6, align: 'left' });
    expect(html(other)).toMatch(/^\.closing \{ margin-top: 12pt; margin-bottom: 6pt;.*text-align: left;/m);
  });
});

describe('an item of a list begins at the same place for every writer', () => {
  it.each(items.map((item, level) => ({ item, level })))('level $level', async ({ item, level }) => {
    const numbering = new DOMParser().parseFromString(await xmlOf(whole, 'word/numbering.xml'), 'text/xml');
    const indent = [...numbering.getElementsByTagName('w:lvl')]
      .find((each) => each.getAttribute('w:ilvl') === String(level))
      ?.getElementsByTagName('w:ind')[0];
    const left = Number(indent?.getAttribute('w:left')) / 20;
    expect(left).toBeGreaterThan(16);
    expect(byPaper(item).left).toBeCloseTo(left, 1);
    const paragraphs = [...page.querySelectorAll('li > p.recommendation')];
    expect(leftOf(paragraphs[level] ?? page.body)).toBeCloseTo(left, 1);
  });
});

describe('a role has its style in Word', () => {
  it('whose name has no comma, which Word would read as two names', () => {
    const names = [...styles.getElementsByTagName('w:name')].map((name) => name.getAttribute('w:val') ?? '');
    expect(names.length).toBeGreaterThan(ROLES.length);
    expect(names.filter((name) => name === '' || name.includes(','))).toEqual([]);
  });

  it('of its own, and the next style exists as well', () => {
    const ids = ROLES.map((role) => roleLook(role).style.id);
    expect(new Set(ids).size).toBe(ROLES.length);
    for (const role of ROLES) expect(ids).toContain(roleLook(role).style.next ?? roleLook(role).style.id);
  });
});
