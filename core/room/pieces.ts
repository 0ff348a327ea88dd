import { joined } from './markChange';
import type { RoomRun, RoomWording } from './view';

/** A word with the space behind it, or a line break; `part` 0 is the text, 1 and later its sub-items. */
interface Atom {
  part: number;
  run: RoomRun;
  weight: number;
}

/** About as many letters as a line break or a sub-item takes from the wall. */
const LINE = 30;

function atomsOf({ runs, subItems }: RoomWording): Atom[] {
  return [runs, ...subItems.map((subItem) => subItem.runs)].flatMap((own, part) =>
    own.flatMap((run, at): Atom[] => {
      const begins = part > 0 && at === 0 ? LINE : 0;
      if (run.kind === 'break') return [{ part, run, weight: LINE }];
      const words = run.text.match(/\s*\S+\s*|\s+/gu) ?? [];
      return words.map((text, index) => ({
        part,
        run: { ...run, text },
        weight: text.length + (index === 0 ? begins : 0),
      }));
    }),
  );
}

/** How well a text is cut behind an atom: before a sub-item, behind a sentence, behind a comma, between words. */
function cutsWell(atoms: readonly Atom[], at: number): number {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (!atom || !next) return -1;
  if (next.part !== atom.part || next.run.kind === 'break') return 3;
  if (atom.run.kind === 'break') return 2;
  if (/[.;!?…][”»"’)]*\s*$/u.test(atom.run.text)) return 2;
  return /[,:—–]\s*$/u.test(atom.run.text) ? 1 : 0;
}

/** Behind which atoms a text is cut into `count` pieces that are about as long as one another. */
function cuts(atoms: readonly Atom[], count: number): number[] {
  let sum = 0;
  const ends = atoms.map(({ weight }) => (sum += weight));
  const found: number[] = [];
  for (let piece = 1; piece < count; piece += 1) {
    const target = (sum * piece) / count;
    const from = (found.at(-1) ?? -1) + 1;
    const distance = (at: number) => Math.abs((ends[at] ?? 0) - target);
    const all = atoms.map((_, at) => at).filter((at) => at >= from && at < atoms.length - 1);
    const near = all.filter((at) => distance(at) <= (0.2 * sum) / count);
    const best = (near.length > 0 ? near : all).sort(
      (a, b) =>
        (near.length > 0 ? cutsWell(atoms, b) - cutsWell(atoms, a) : 0) || distance(a) - distance(b) || a - b,
    )[0];
    if (best !== undefined) found.push(best);
  }
  return found;
}

function between(wording: RoomWording, atoms: readonly Atom[], from: number, to: number): RoomWording {
  const own = atoms.slice(from, to);
  const runsOf = (part: number) => joined(own.filter((atom) => atom.part === part).map(({ run }) => run));
  const before = new Set(atoms.slice(0, from).map(({ part }) => part));
  return {
    label: wording.label,
    runs: runsOf(0),
    subItems: wording.subItems.flatMap(({ label }, index) => {
      const runs = runsOf(index + 1);
      return runs.length === 0 ? [] : [{ label: before.has(index + 1) ? '' : label, runs }];
    }),
  };
}

/**
 * A text in one language or several, cut into as many pieces as the longest needs with about `limit` letters in each.
 * All languages are cut into equally many, and nothing is lost between them.
 */
export function piecesOf(wordings: readonly RoomWording[], limit: number): RoomWording[][] {
  const sides = wordings.map((wording) => ({ wording, atoms: atomsOf(wording) }));
  const weigh = (atoms: readonly Atom[]) => atoms.reduce((sum, { weight }) => sum + weight, 0);
  const count = Math.max(1, ...sides.map(({ atoms }) => Math.ceil(weigh(atoms) / limit)));
  if (count === 1) return [[...wordings]];
  const cut = sides.map(({ wording, atoms }) => {
    const ends = [...cuts(atoms, count).map((at) => at + 1), atoms.length];
    return Array.from({ length: count }, (_, at) =>
      between(wording, atoms, at === 0 ? 0 : (ends[at - 1] ?? atoms.length), ends[at] ?? atoms.length),
    );
  });
  return Array.from({ length: count }, (_, at) => cut.flatMap((pieces) => pieces[at] ?? []));
}
