import type { PackageMetadata, PackageSummary } from './package';

type Issued = Pick<
  PackageMetadata,
  'workshop' | 'language' | 'style' | 'revision' | 'correction' | 'redaction'
>;

/**
 * Whether two documents are the same issue in the same language and style. A workshop that came from a file knows no
 * revision of its issue: then the text decides. A redacted package is the same only as one that replaces the same.
 */
export async function sameIssue(
  known: Pick<PackageSummary, keyof Issued>,
  other: Issued & { text: string },
  textOf: () => Promise<string>,
): Promise<boolean> {
  if (known.workshop !== other.workshop || known.language !== other.language || known.style !== other.style)
    return false;
  if (other.redaction) return known.redaction?.of === other.redaction.of;
  if (known.correction?.number !== other.correction?.number) return false;
  if (known.revision !== undefined && other.revision !== undefined) return known.revision === other.revision;
  return (await textOf()) === other.text;
}

/** Each package with what it stands behind: a later issue in its language, or a later correction in another. */
export function withStanding(packages: readonly PackageSummary[]): PackageSummary[] {
  const families = new Map<string, PackageSummary[]>();
  for (const each of packages) {
    const key = each.workshop === '' ? `package ${each.package}` : each.workshop;
    families.set(key, [...(families.get(key) ?? []), each]);
  }
  return [...families.values()].flatMap((family) => {
    const byIssue = [...family].sort(issueOrder);
    return byIssue.map((each) => {
      const later = byIssue.filter((other) => issueOrder(each, other) < 0 && !isOneIssue(each, other));
      const replacedBy = later.filter(({ language }) => language === each.language).at(-1)?.package;
      const behind = later.filter(({ correction }) => correction !== undefined).at(-1)?.package;
      return {
        ...each,
        ...(replacedBy !== undefined && { replacedBy }),
        ...(replacedBy === undefined && behind !== undefined && { behind }),
      };
    });
  });
}

function isOneIssue(a: PackageSummary, b: PackageSummary): boolean {
  if (a.revision !== undefined && b.revision !== undefined) return a.revision === b.revision;
  return a.correction?.number === b.correction?.number && a.issuedOn === b.issuedOn;
}

/** Revisions of one journal tell which issue is the later one; without them the moments of archiving do. */
function issueOrder(a: PackageSummary, b: PackageSummary): number {
  if (a.revision !== undefined && b.revision !== undefined && a.revision !== b.revision)
    return a.revision - b.revision;
  return a.archivedAt < b.archivedAt ? -1 : a.archivedAt > b.archivedAt ? 1 : 0;
}
