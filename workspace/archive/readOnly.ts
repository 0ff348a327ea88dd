import type { PackagesFound } from '../../core/contract/answers';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { excerptsFor } from './search/excerpt';
import { inBatches } from './packages/inBatches';
import { Packages, TOGETHER } from './packages/packages';
import type { PackageSummary } from './packages/package';
import { readQuery, searchWords, type Term } from './search/searchWords';
import { inForceFirst, withValidity } from './packages/validity';
import { summaryOf } from './packages/summary';

/** The packages of an archive that another process may have open, newest first: nothing is written, no lock is taken. */
export async function listReadOnly(archive: string): Promise<PackageSummary[]> {
  const packages = new Packages(archive);
  const ids = await packages.ids();
  const found = await inBatches(ids, TOGETHER, async (id) => summaryOf(id, await packages.content(id)));
  return withValidity(found).sort((a, b) => (a.archivedAt < b.archivedAt ? 1 : -1));
}

/** Looks through the packages themselves: opening the index would write beside it, and it is another process's. */
export async function searchReadOnly(archive: string, words: string): Promise<PackagesFound> {
  const terms = readQuery(words);
  if (terms.length === 0) return { hits: [], total: 0, unreadable: [], pending: 0 };
  const packages = new Packages(archive);
  const excerptOf = excerptsFor(terms);
  const unreadable: Refusal[] = [];
  const looked = await inBatches(await listReadOnly(archive), TOGETHER, async (each) => {
    const text = await packages.text(each.package);
    if (isRefusal(text)) {
      unreadable.push(text);
      return [];
    }
    return holdsAll(each, text, terms) ? [{ ...each, excerpt: excerptOf(text) }] : [];
  });
  const hits = looked.flat();
  return { hits: inForceFirst(hits), total: hits.length, unreadable, pending: 0 };
}

function holdsAll(each: PackageSummary, text: string, terms: readonly Term[]): boolean {
  const { package: id, title, place, date, issuedOn = '', language, style, correction } = each;
  const facts = [id, date, issuedOn, language, style, correction?.number ?? ''].join(' ');
  const parts = [title, place, facts, text].map((part) => ` ${searchWords(part).join(' ')} `);
  return terms.every(({ words, begins }) => {
    const wanted = ` ${words.join(' ')}${begins ? '' : ' '}`;
    return parts.some((part) => part.includes(wanted));
  });
}
