import { applyPatches } from '../../core/ledger/immer';
import { canonicalJson } from '../../core/catalogue/canonical';
import type { Changed } from '../../core/contract/answers';
import type { LedgerRef } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { ledgerFolder } from '../../workspace/library/layout';
import type { DeskClient } from './deskClient';
import { namesLeft } from './namesLeft';
import { digestOf, readRawLines } from './rawLines';

/** `at`: how long the tape of the disk was when it was said (0 where there is no tape). */
interface Line {
  ref: LedgerRef;
  rev: number;
  /** Undefined: only that there is such a line. */
  digest: string | undefined;
  at: number;
}
interface Base {
  ref: LedgerRef;
  rev: number;
  state: object;
  at: number;
}
interface Draft {
  workshop: string;
  key: string;
  text: string;
  /** Undefined: sent, and not answered. */
  at: number | undefined;
  /** Its workshop's unfinished texts were dropped on purpose, after it or meanwhile. */
  mayBeGone?: true;
}
interface Named {
  id: string;
  at: number;
}
export interface Losses {
  compared: number;
  lost: string[];
}

const keyOf = ({ scope, id }: LedgerRef) => `${scope}/${id}`;

/** Everything that a host acknowledged as saved, and the comparison with a library. */
export class Promised {
  lines: Line[] = [];
  drafts: Draft[] = [];
  workshops: Named[] = [];
  packages: Named[] = [];
  /** Names of people that were erased. */
  erased: Named[] = [];
  #bases = new Map<string, Base>();
  readonly #erasable = new Set<string>();
  readonly #rewritten = new Set<string>();
  /** Ledgers that are being rewritten, by what was asked and is not answered: they may change at any moment. */
  readonly #underway = new Map<string, Set<object>>();

  constructor(private readonly now: () => number = () => 0) {}

  get count(): number {
    const drafts = this.drafts.filter(({ at }) => at !== undefined).length;
    return this.lines.length + drafts + this.workshops.length + this.packages.length + this.erased.length;
  }

  published({ ledger, rev, command, patches }: Changed): void {
    if (this.#erasable.has(keyOf(ledger))) return;
    // A ledger whose files were closed for a while is published as a whole, at the revision where it stands: no line.
    if (patches.some(({ path }) => path.length === 0)) return;
    const isUnderway = this.#underway.has(keyOf(ledger));
    this.lines.push({
      ref: ledger,
      rev,
      digest: isUnderway ? undefined : digestOf({ command, patches: patches.map((patch) => ({ ...patch })) }),
      at: this.now(),
    });
  }

  /** The state that later lines are applied to. */
  async begin(client: DeskClient, ref: LedgerRef): Promise<void> {
    const mayNot = () => [this.#bases, this.#erasable, this.#underway].some((those) => those.has(keyOf(ref)));
    if (mayNot()) return;
    const opened = await client.api.openLedger({ ledger: ref });
    // A rewriting may have been requested since.
    if (isRefusal(opened) || mayNot()) return;
    this.#bases.set(keyOf(ref), { ref, rev: opened.rev, state: opened.state, at: this.now() });
  }

  /** A ledger whose lines are erased on purpose: from now on none of them is expected, whenever they were written. */
  forget(ref: LedgerRef): void {
    this.#erasable.add(keyOf(ref));
    this.#bases.delete(keyOf(ref));
    this.lines = this.lines.filter((line) => keyOf(line.ref) !== keyOf(ref));
  }

  /**
   * Ledgers in whose lines names are struck out: they stay, by their revisions, and are not what they were; nor is their
   * state. Returns what to call once that is answered as done; otherwise it is sure to be over at the next opening.
   */
  rewrite(...refs: LedgerRef[]): () => void {
    const asked = {};
    const forgetContent = (key: string) => {
      this.#bases.delete(key);
      for (const line of this.lines) if (keyOf(line.ref) === key) line.digest = undefined;
    };
    for (const key of refs.map(keyOf)) {
      this.#rewritten.add(key);
      this.#underway.set(key, (this.#underway.get(key) ?? new Set()).add(asked));
      forgetContent(key);
    }
    return () => {
      for (const key of refs.map(keyOf)) {
        const others = this.#underway.get(key);
        if (!others?.delete(asked)) continue;
        forgetContent(key);
        if (others.size === 0) this.#underway.delete(key);
      }
    };
  }

  /** A host was started that nothing disturbed: what was cut short is finished or was never begun, and each state counts again. */
  async reopened(client: DeskClient): Promise<void> {
    this.#underway.clear();
    for (const key of this.#rewritten) {
      const [scope, id = ''] = key.split('/');
      if (scope === 'workshop' || scope === 'library') await this.begin(client, { scope, id });
    }
  }

  named(kind: 'workshops' | 'packages' | 'erased', id: string): void {
    this[kind].push({ id, at: this.now() });
  }

  /** Erasing who said what drops what is unfinished too. Returns what to call once that is answered. */
  draftsMayGo(workshop: string): () => void {
    const mark = () => {
      for (const draft of this.drafts) if (draft.workshop === workshop) draft.mayBeGone = true;
    };
    mark();
    return mark;
  }

  sendDraft(workshop: string, key: string, text: string): () => void {
    const draft: Draft = { workshop, key, text, at: undefined };
    this.drafts.push(draft);
    return () => (draft.at = this.now());
  }

  /** Lines that were said to be saved and are not in the files at this moment. */
  notOnDisk(library: string, from = 0): string[] {
    const recent = this.lines.slice(from);
    const raw = new Map(
      [...new Set(recent.map(({ ref }) => keyOf(ref)))].map((key) => [key, new Map<number, string>()]),
    );
    for (const { ref } of recent) {
      const lines = raw.get(keyOf(ref));
      if (lines?.size === 0)
        for (const [rev, line] of readRawLines(ledgerFolder(library, ref))) lines.set(rev, digestOf(line));
    }
    return recent.flatMap(({ ref, rev, digest }) => {
      const there = raw.get(keyOf(ref))?.get(rev);
      if (there !== undefined && (digest === undefined || there === digest)) return [];
      return [
        `${keyOf(ref)} line ${rev} is ${there === undefined ? 'not there' : `another: ${(digest ?? '').slice(0, 200)} became ${there.slice(0, 200)}`}`,
      ];
    });
  }

  /** Compares with a library that a host has open; what was promised after `upTo` does not count. */
  async compare(library: string, client: DeskClient, upTo = Infinity): Promise<Losses> {
    const due = <T extends { at: number | undefined }>(all: T[]) =>
      all.filter(({ at }) => at !== undefined && at <= upTo);
    const lost: string[] = [];
    const lines = due(this.lines);
    const kept = new Promised();
    kept.lines = lines;
    lost.push(...kept.notOnDisk(library));
    const bases = due([...this.#bases.values()]);
    for (const base of bases) lost.push(...(await stateLosses(library, client, base)));
    const shelf = await client.api.openLedger({ ledger: { scope: 'library', id: 'library' } });
    const listed = !isRefusal(shelf) && 'workshops' in shelf.state ? shelf.state.workshops : {};
    for (const { id } of due(this.workshops)) if (!(id in listed)) lost.push(`workshop ${id} is not listed`);
    lost.push(...(await this.#draftLosses(client, upTo)));
    lost.push(...(await packageLosses(client, due(this.packages))));
    const erased = due(this.erased);
    for (const { id } of erased) lost.push(...namesLeft(library, id));
    const drafts = due(this.drafts).length;
    const named = due(this.workshops).length + due(this.packages).length + erased.length;
    return { compared: lines.length + bases.length + drafts + named, lost };
  }

  async #draftLosses(client: DeskClient, upTo: number): Promise<string[]> {
    const losses: string[] = [];
    const boxes = new Map(this.drafts.map((draft) => [`${draft.workshop} ${draft.key}`, draft]));
    for (const [box, { workshop, key }] of boxes) {
      const sent = this.drafts.filter((draft) => `${draft.workshop} ${draft.key}` === box);
      const last = sent.findLastIndex(({ at }) => at !== undefined && at <= upTo);
      if (last < 0) continue;
      const drafts = await client.api.listDrafts({ workshop });
      const text = isRefusal(drafts) ? undefined : drafts.find((draft) => draft.key === key)?.text;
      if (text === undefined && sent[last]?.mayBeGone) continue;
      // Changes sent after the last answer may be there or not.
      if (!sent.slice(last).some((draft) => draft.text === (text ?? '')))
        losses.push(`draft ${key} of ${workshop} is ${text ?? 'not there'}`);
    }
    return losses;
  }
}

async function stateLosses(library: string, client: DeskClient, base: Base): Promise<string[]> {
  const key = keyOf(base.ref);
  const opened = await client.api.openLedger({ ledger: base.ref });
  if (isRefusal(opened)) return [`${key} cannot be opened: ${JSON.stringify(opened)}`];
  const raw = readRawLines(ledgerFolder(library, base.ref));
  let state = base.state;
  for (let rev = base.rev + 1; rev <= opened.rev; rev += 1) {
    const line = raw.get(rev);
    if (!line) return [`${key} has no line ${rev} of ${opened.rev}`];
    state = applyPatches(state, line.patches as Parameters<typeof applyPatches>[1]);
  }
  if (opened.rev < base.rev) return [`${key} stands at ${opened.rev}, it stood at ${base.rev}`];
  return canonicalJson(state) === canonicalJson(opened.state) ? [] : [`${key} is not what its lines say`];
}

async function packageLosses(client: DeskClient, promised: Named[]): Promise<string[]> {
  const listed = await client.api.listPackages({});
  if (isRefusal(listed)) return promised.length > 0 ? ['the archive cannot be listed'] : [];
  const there = new Set(listed.packages.map((summary) => summary.package));
  const losses = promised.filter(({ id }) => !there.has(id)).map(({ id }) => `package ${id} is not there`);
  for (const name of there) {
    const report = await client.api.verifyPackage({ package: name });
    if (isRefusal(report) || !report.valid) losses.push(`package ${name}: ${JSON.stringify(report)}`);
  }
  return losses;
}
