import type { LaterIssue } from '../../../core/archive/packageIssue';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import type { PackageMetadata, PackageSummary } from './package';

type Issued = Pick<
  PackageMetadata,
  'workshop' | 'language' | 'style' | 'revision' | 'correction' | 'redaction'
>;

/**
 * Whether two documents are the same issue in the same language and style. A workshop that came from a file knows no
 * revision of its issue: then the text decides, and one that cannot be read is refused as such. A redacted package is the same only as one that replaces the same.
 */
export async function sameIssue(
  known: Pick<PackageSummary, keyof Issued>,
  other: Issued & { text: string },
  textOf: () => Promise<string | Refusal>,
): Promise<boolean | Refusal> {
  if (known.workshop !== other.workshop || known.language !== other.language || known.style !== other.style)
    return false;
  if (other.redaction) return known.redaction?.of === other.redaction.of;
  if (known.correction?.number !== other.correction?.number) return false;
  if (known.revision !== undefined && other.revision !== undefined) return known.revision === other.revision;
  const text = await textOf();
  return isRefusal(text) ? text : text === other.text;
}

/** Adds to each package the later issue that replaces it, or the later correction in another language. */
export function withValidity(packages: readonly PackageSummary[]): PackageSummary[] {
  const families = new Map<string, PackageSummary[]>();
  for (const each of packages) {
    const key = each.workshop === '' ? `package ${each.package}` : each.workshop;
    const family = families.get(key) ?? [];
    family.push(each);
    families.set(key, family);
  }
  return [...families.values()].flatMap((family) => {
    const byIssue = [...family].sort(issueOrder);
    return byIssue.map((each) => {
      const later = byIssue.filter((other) => issueOrder(each, other) < 0 && !isOneIssue(each, other));
      const replacedBy = later.filter(({ language }) => language === each.language).at(-1);
      const behind = later.filter(({ correction }) => correction !== undefined).at(-1);
      if (replacedBy) return { ...each, replacedBy: laterIssue(replacedBy) };
      return behind ? { ...each, behind: laterIssue(behind) } : each;
    });
  });
}

/** With what each stands behind, newest first but for packages that were replaced. */
export function newestFirst(packages: readonly PackageSummary[]): PackageSummary[] {
  return inForceFirst(withValidity(packages).sort((a, b) => order(b.archivedAt, a.archivedAt)));
}

/** With what each stands behind, oldest first. */
export function oldestFirst(packages: readonly PackageSummary[]): PackageSummary[] {
  return withValidity(packages).sort((a, b) => order(a.archivedAt, b.archivedAt));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order given, but for packages that were replaced: each comes after the one that is in force, where that is listed. */
export function inForceFirst<T extends PackageSummary>(packages: readonly T[]): T[] {
  const behind = new Map(packages.map((each) => [each.package, [] as T[]]));
  const placed = new Set<string>();
  const ordered: T[] = [];
  for (const each of packages) {
    const inForce = each.replacedBy?.package;
    const queue = inForce === undefined || placed.has(inForce) ? undefined : behind.get(inForce);
    if (queue) {
      queue.push(each);
      continue;
    }
    placed.add(each.package);
    ordered.push(each, ...(behind.get(each.package) ?? []));
  }
  return ordered;
}

function laterIssue({ package: id, language, correction, issuedOn }: PackageSummary): LaterIssue {
  return {
    package: id,
    language,
    ...(correction && { number: correction.number }),
    ...(issuedOn !== undefined && { issuedOn }),
  };
}

function isOneIssue(a: PackageSummary, b: PackageSummary): boolean {
  if (a.revision !== undefined && b.revision !== undefined) return a.revision === b.revision;
  return a.correction?.number === b.correction?.number && a.issuedOn === b.issuedOn;
}

/** Revisions of one journal tell which issue is the later one; without them the moments of archiving do. */
function issueOrder(a: PackageSummary, b: PackageSummary): number {
  if (a.revision !== undefined && b.revision !== undefined && a.revision !== b.revision)
    return a.revision - b.revision;
  return order(a.archivedAt, b.archivedAt);
}
