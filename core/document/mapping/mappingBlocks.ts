import { officialWordingOf } from '../../catalogue/wording';
import { levelName } from '../../catalogue/reference';
import { joinNames } from '../../directory/join';
import type { Look } from '../../looks/look';
import type { PlanReference } from '../../model/framework';
import type { Language } from '../../model/language';
import { shortened } from '../../queries/shortened';
import { fill } from '../../text/fill';
import type { Block, Cell, Inline, Paragraph, Table } from '../tree';
import { textParagraph } from '../textParagraph';
import { WORDS } from '../words';
import { isUncovered, type Mapped, type MappedPlace } from './mapped';
import { CHANGES_WORDS } from '../changes/words';
import { MAPPING_WORDS } from './words';

const SIGNS = ['primary', 'secondary', 'throughHeading'] as const;

/** Millimetres of a column with a sign, of one with a number, and the least of one with words. */
const WIDTH = { sign: 7, number: 11, words: 55 };
/** A table of more rows is not looked through: what speaks to an action is then listed under it. */
const MOST_ROWS = 40;
/** Characters of a recommendation that stand on one line of its cell. */
const CELL = 62;

const textWidth = ({ page, margins }: Look) => page.width - margins.left - margins.right;

/** What a plan is mapped by: its actions; of a plan that is known without them its objectives, or its domains. */
function levelOf({ places }: Mapped): PlanReference['level'] {
  const levels = ['action', 'objective', 'domain'] as const;
  const has = (level: PlanReference['level']) => places.some(({ place }) => place.reference.level === level);
  return levels.find(has) ?? 'action';
}

function actionsOf(mapped: Mapped): MappedPlace[] {
  const level = levelOf(mapped);
  return mapped.places.filter(({ place }) => place.reference.level === level);
}

/** Whether recommendations down and actions across can be read on a page of this width. */
export function crosses(mapped: Mapped, look: Look): boolean {
  const actions = actionsOf(mapped).length;
  return (
    mapped.recommendations.length <= MOST_ROWS &&
    actions > 0 &&
    WIDTH.number + WIDTH.words + actions * WIDTH.sign <= textWidth(look)
  );
}

/** Which recommendation speaks to which action, with what no recommendation speaks to. Nobody is named. */
export function mappingBlocks(mapped: Mapped, language: Language, look: Look): Block[] {
  const sums = [gap(mapped, language), ...unmapped(mapped, language)];
  if (!crosses(mapped, look)) return [...sums, listTable(mapped, language)];
  return [...sums, textParagraph('note', legend(language)), crossTable(mapped, language, look)];
}

export function mappingTitle(mapped: Mapped, language: Language): string {
  const { plan } = mapped;
  return fill(MAPPING_WORDS[language].title, {
    actions: levelName(plan, levelOf(mapped), language, 'many').toLowerCase(),
    plan: plan.shortName[language] ?? plan.shortName.en ?? plan.id,
  });
}

/** "Actions without a recommendation: 1, 2 and 4." */
function gap(mapped: Mapped, language: Language): Paragraph {
  const words = MAPPING_WORDS[language];
  const left = actionsOf(mapped).filter(isUncovered);
  const level = levelOf(mapped);
  const actions = levelName(mapped.plan, level, language, 'many');
  if (left.length === 0) {
    const action = levelName(mapped.plan, level, language).toLowerCase();
    return textParagraph('body', fill(words.noGap, { action }));
  }
  const numbers = left.map(({ place }) => place.reference.number);
  return {
    kind: 'paragraph',
    role: 'body',
    inlines: [
      { kind: 'text', text: fill(words.gap, { actions }) + WORDS[language].colon, bold: true },
      { kind: 'text', text: `${joinNames(numbers, language)}.` },
    ],
  };
}

function unmapped({ recommendations, unmapped: ids }: Mapped, language: Language): Paragraph[] {
  const names = recommendations
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name.replace(/\.$/, ''));
  if (names.length === 0) return [];
  const label = MAPPING_WORDS[language].unmapped + WORDS[language].colon;
  return [
    {
      kind: 'paragraph',
      role: 'body',
      inlines: [
        { kind: 'text', text: label, bold: true },
        { kind: 'text', text: `${joinNames(names, language)}.` },
      ],
    },
  ];
}

function legend(language: Language): string {
  const { signs } = MAPPING_WORDS[language];
  // A semicolon stands off as a colon does.
  const colon = WORDS[language].colon;
  return SIGNS.map((sign) => `${signs[sign].letter}${colon}${signs[sign].word}`).join(
    colon.replace(':', ';'),
  );
}

function crossTable(mapped: Mapped, language: Language, look: Look): Table {
  const actions = actionsOf(mapped);
  const words = MAPPING_WORDS[language];
  const name = levelName(mapped.plan, levelOf(mapped), language);
  const number = WIDTH.number;
  const text = textWidth(look) - number - actions.length * WIDTH.sign;
  return {
    kind: 'table',
    role: 'cross',
    columns: [number, text, ...actions.map(() => WIDTH.sign)],
    headerRows: 1,
    rows: [
      [
        cell(CHANGES_WORDS[language].number, 'tableHeader'),
        cell(`${words.recommendation} / ${name}`, 'tableHeader'),
        ...actions.map(({ place }) => centred(place.reference.number, 'tableHeader')),
      ],
      ...mapped.recommendations.map(({ id, name: label, words: full }): Cell[] => [
        cell(label.endsWith('.') ? label : '', 'tableCell'),
        cell(shortened(full, CELL), 'tableCell'),
        ...actions.map(({ covered }) => centred(lettersOf(id, covered, language), 'tableCell')),
      ]),
    ],
  };
}

function lettersOf(id: string, covered: MappedPlace['covered'], language: Language): string {
  const { signs } = MAPPING_WORDS[language];
  return SIGNS.filter((sign) => covered[sign].includes(id))
    .map((sign) => signs[sign].letter)
    .join(' ');
}

/** A row for each action, also for those that nothing speaks to; domains and objectives only where something does. */
function listTable(mapped: Mapped, language: Language): Table {
  const words = MAPPING_WORDS[language];
  const names = new Map(mapped.recommendations.map(({ id, name }) => [id, name.replace(/\.$/, '')]));
  const level = levelOf(mapped);
  const shown = mapped.places.filter((place) => place.place.reference.level === level || !isUncovered(place));
  const starts: number[] = [];
  let objective: string | undefined;
  const rows = shown.map((each, index): Cell[] => {
    const { place, name, covered } = each;
    if (place.objective?.number !== objective) starts.push(index + 1);
    objective = place.objective?.number;
    const official = officialWordingOf(place.entry, language)?.text;
    const inlines: Inline[] = [
      { kind: 'text', text: name, bold: true },
      ...(official === undefined
        ? []
        : [{ kind: 'text' as const, text: `${WORDS[language].colon}${shortened(official, 120)}` }]),
    ];
    const listed = SIGNS.map((sign) => covered[sign].flatMap((id) => names.get(id) ?? []).join(', '));
    return [
      { blocks: [{ kind: 'paragraph', role: 'tableCell', inlines }] },
      ...listed.map((text, column) =>
        cell(column === 0 && isUncovered(each) ? words.none : text, 'tableCell'),
      ),
    ];
  });
  const head = [
    levelName(mapped.plan, level, language),
    ...SIGNS.map((sign) => words.signs[sign].word.replace(/^./u, (letter) => letter.toUpperCase())),
  ];
  return {
    kind: 'table',
    role: 'annex',
    columns: [46, 18, 18, 18],
    headerRows: 1,
    rows: [head.map((text) => cell(text, 'tableHeader')), ...rows],
    ...(starts.length > 1 && { groupStarts: starts.slice(1) }),
  };
}

const cell = (text: string, role: Paragraph['role']): Cell => ({ blocks: [textParagraph(role, text)] });
const centred = (text: string, role: Paragraph['role']): Cell => ({ ...cell(text, role), align: 'center' });
