import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unmarked } from './mark';

/** A text that is shown or read aloud, and its place. */
interface Seen {
  text: string;
  place: string;
}

const plain = (text: string) => text.replace(/[[\]]/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The words of a text's node, with all its variants; none for a node without text. */
function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node && typeof node.text === 'string') return node.text;
  if ('variants' in node && Array.isArray(node.variants)) return node.variants.map(textOf).join(' / ');
  return 'nodes' in node && Array.isArray(node.nodes) ? node.nodes.map(textOf).join('') : '';
}

/** Texts that people typed and those of `templates/`, which are not translated. */
export class Typed {
  readonly #texts = new Set<string>();

  add(value: unknown): this {
    if (typeof value === 'string') this.#texts.add(plain(value));
    else if (typeof value === 'object' && value !== null) {
      if (Array.isArray(value)) this.add(value.map(textOf).join(''));
      for (const [key, each] of Object.entries(value)) this.add(each).add(key);
    }
    return this;
  }

  addFolder(folder: string): this {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.json')) this.add(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    return this;
  }

  /** Whether a text is one of these, several of them in a row, or a part of one. */
  has(text: string): boolean {
    const words = plain(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '');
    // "9 (EN)", "(EN)": a number and a language, or a language alone.
    if (!/\p{L}{2}/u.test(words.replace(/ \((?:en|fr|pt|es)\)?|^(?:en|fr|pt|es)\)$/gu, ''))) return true;
    if (this.#texts.has(words) || this.#texts.has(`${words}.`)) return true;
    if (words.split(' ').length > 2 && [...this.#texts].some((each) => each.includes(words))) return true;
    // "3. Train …", "Action 17": numbers are left out.
    const unnumbered = words.replace(/^\d+[.)] | \d+\w?$/gu, '');
    if (unnumbered !== words && this.has(unnumbered)) return true;
    const parts = words.split(/[,;:·…()–-]+ | [(–-]/u).filter((part) => /\p{L}{2}/u.test(part));
    // "10 · Develop …": what is left of it once a number and its sign are gone.
    const isDivided = parts.length > 1 || (parts.length === 1 && parts[0] !== words);
    return isDivided && parts.every((part) => this.has(part));
  }
}

/** Every visible word outside the marks that is not from people or templates, with its place. */
export async function foreignWords(page: Page, typed: Typed): Promise<string[]> {
  const seen = await page.evaluate(whatIsSeen);
  return seen.flatMap(({ text, place }) =>
    unmarked(text)
      .filter((words) => !typed.has(words))
      .map((words) => `${place}: ${words.trim()}`),
  );
}

/** Texts and attributes that are shown or read aloud; a document in its own language is in an element with `lang`. */
function whatIsSeen(): Seen[] {
  const found: Seen[] = [];
  const placeOf = (element: Element) => {
    const named = element.closest('[aria-label], [id], [class]');
    return `${element.tagName.toLowerCase()}${named?.className ? `.${String(named.getAttribute('class')).split(' ')[0] ?? ''}` : ''}`;
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      if (node.matches('script, style, noscript, kbd, [lang]')) return NodeFilter.FILTER_REJECT;
      if (!node.matches(':has(> mark)')) return NodeFilter.FILTER_ACCEPT;
      // Letters that are marked are part of the word around them.
      if (node.checkVisibility()) found.push({ text: node.textContent ?? '', place: placeOf(node) });
      return NodeFilter.FILTER_REJECT;
    },
  });
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node instanceof Element) {
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-description',
        'aria-roledescription',
      ]) {
        const text = node.closest('[aria-hidden=true]') ? null : node.getAttribute(name);
        if (text) found.push({ text, place: `${placeOf(node)}[${name}]` });
      }
      continue;
    }
    const { parentElement: parent } = node;
    // One text in several nodes (`{count} · {name}`) is read node by node.
    if (parent?.checkVisibility()) found.push({ text: node.textContent ?? '', place: placeOf(parent) });
  }
  found.push({ text: document.title, place: 'title of the window' });
  return found;
}
