import { expect, it } from 'vitest';
import type { Workshop } from '../../../core/model/workshop';
import type { Node } from '../../../core/model/text';
import { buildView } from '../../../core/room/build';
import { onPage, pageAt, turned } from '../../../core/room/pages';
import { joined } from '../../../core/room/markChange';
import { roomViewSchema, type RoomRun } from '../../../core/room/view';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

const words = (text: string): Node[] => [{ type: 'text', text }];
const written = (runs: readonly RoomRun[]) =>
  runs
    .map((run) =>
      run.kind === 'break'
        ? '/'
        : run.change
          ? `${run.change === 'added' ? '+' : '-'}{${run.text}}`
          : run.text,
    )
    .join('');

function wall(
  change: (later: Workshop) => void,
  shown: { language: 'en' | 'fr'; also?: 'fr' } = { language: 'en' },
  begin: (earlier: Workshop) => void = () => undefined,
) {
  const before = sampleWorkshop('forum-recommendations');
  begin(before);
  const after = structuredClone(before);
  change(after);
  const frameworks = catalogue.frameworks.map(({ framework }) => framework);
  const stood = { frameworks, at: NOW, isVersion: false };
  const view = buildView(
    { kind: 'changes', against: 3, since: NOW, ...shown },
    {
      workshop: after,
      style: styleNamed('forum-recommendations'),
      frameworks,
      directory: catalogue.directory,
      now: { at: NOW, run: 'r', ms: 0 },
      compared: { before: { ...stood, workshop: before }, after: { ...stood, workshop: after }, now: true },
    },
  );
  const parsed = roomViewSchema.parse({ ...view, appearance: 'light' });
  if (parsed.kind !== 'changes') throw new Error(parsed.kind);
  return parsed;
}
/** Without the signs of marks, which stand at each cut. */
const letters = (text: string) => text.replace(/[-+]\{|\}/gu, '');
const first = ({ recommendations }: Workshop) => Object.values(recommendations)[0];
const reword = (later: Workshop, language: 'en' | 'fr', text: string) => {
  const own = first(later)?.text;
  if (own) own[language] = { nodes: words(text), rev: 9 };
};
const begun = (view: ReturnType<typeof wall>) => view.blocks.filter(({ goesOn }) => !goesOn);

it('a reworded text has its number and both wordings, and nobody who proposed it or made a reservation', () => {
  const view = wall((later) => {
    reword(later, 'en', 'Xyz');
    later.attribution = 'byDelegation';
    later.document.nature = 'negotiated';
    const wording = { en: { nodes: words('reserved words'), rev: 1 } };
    first(later)?.reservations.push({ id: 'r', delegation: 'd', state: 'open', wording, at: NOW });
  });
  const [item, ...others] = begun(view);
  expect(others).toEqual([]);
  expect(item?.label).not.toBe('');
  const said = view.blocks.map(({ runs }) => written(runs)).join('');
  expect(said).toMatch(/-\{.+\}.*\+\{Xyz/u);
  expect(JSON.stringify(view)).not.toContain('reserv');
  expect(view.title).toBe('List of changes');
  expect(view.heads).toEqual([expect.stringMatching(/^Since \d+ \w+ \d{4}, \d\d:\d\d\. Reworded: 1\.$/u)]);
});

it('in two languages each column says what changed there, or that nothing did', () => {
  const view = wall((later) => reword(later, 'fr', 'Xyz'), { language: 'en', also: 'fr' });
  const [item, ...others] = begun(view);
  expect(others).toEqual([]);
  expect(written(item?.runs ?? [])).toBe('no change in English');
  expect(item?.beside?.label).toBe(item?.label);
  expect(view.blocks.map(({ beside }) => written(beside?.runs ?? [])).join('')).toContain('+{Xyz');
  expect(view.title).toBe('List of changes / Liste des modifications');
  expect(view.heads[1]).toMatch(/^Depuis le \d+ \S+ \d{4}, \d\d:\d\d\. Reformulés\u00a0: 1\.$/u);
});

it('sub-items that changed in one language each stand under their own letters', () => {
  const subItem = (id: string, en: string, fr: string) => ({
    id,
    text: { en: { nodes: words(en), rev: 1 }, fr: { nodes: words(fr), rev: 1 } },
  });
  const two = (before: Workshop, a: [string, string], b: [string, string]) => {
    const own = first(before);
    if (own) own.subItems = [subItem('a', ...a), subItem('b', ...b)];
  };
  const view = wall(
    (later) => two(later, ['One more', 'Un'], ['Two', 'Deux encore']),
    { language: 'en', also: 'fr' },
    (before) => two(before, ['One', 'Un'], ['Two', 'Deux']),
  );
  const rows = begun(view).map(({ label, runs, beside }) => [
    label,
    beside?.label,
    written(runs),
    written(beside?.runs ?? []),
  ]);
  expect(rows).toEqual([
    ['1. (a)', '1. a)', 'One +{more}', 'sans changement en français'],
    ['1. (b)', '1. b)', 'no change in English', 'Deux +{encore}'],
  ]);
});

it('that a translation fell behind is no change on the wall', () => {
  const view = wall(
    (later) => {
      reword(later, 'en', 'Xyz');
      const own = first(later)?.text;
      if (own?.fr) own.fr = { ...own.fr, from: { language: 'en', rev: 1 } };
    },
    { language: 'fr' },
    (before) => reword(before, 'fr', 'Abc'),
  );
  expect(view.blocks).toEqual([]);
  expect(view.heads[0]).toContain('Aucune recommandation n’a été modifiée.');
});

it('says that no recommendation was changed', () => {
  const view = wall(() => undefined);
  expect(view.blocks).toEqual([]);
  expect(view.heads[0]).toMatch(/ No recommendation was changed\.$/u);
});

it('is cut into pages: nothing twice, nothing lost, and a text that goes on says which one it is', () => {
  const view = wall(
    (later) => {
      for (const { text } of Object.values(later.recommendations)) {
        text.en = { nodes: words('Something else is said here. '.repeat(30)), rev: 9 };
        text.fr = { nodes: words('Autre chose est dit ici. '.repeat(30)), rev: 9 };
      }
    },
    { language: 'en', also: 'fr' },
  );
  const { of } = pageAt(view, 0);
  expect(of).toBeGreaterThan(5);
  const pages = Array.from({ length: of }, (_, at) => onPage(view, at)).flatMap((page) =>
    page.kind === 'changes' ? [page] : [],
  );
  const said = (blocks: typeof view.blocks) =>
    [0, 1].map((side) =>
      blocks.map(({ runs, beside }) => written(joined(side === 0 ? runs : (beside?.runs ?? [])))).join(''),
    );
  expect(said(pages.flatMap(({ blocks }) => blocks)).map(letters)).toEqual(said(view.blocks).map(letters));
  expect(pages.map(({ page }) => page?.at)).toEqual(pages.map((_, at) => at + 1));
  expect(pages.map(({ heads }) => heads.length)).toEqual([2, ...pages.slice(1).map(() => 0)]);
  for (const { blocks } of pages) expect(blocks[0]?.label).not.toBe('');
  expect(turned(view, 0, 1)).toBe(1);
  expect(turned(view, of - 1, 1)).toBe(of - 1);
});
