import type { DocumentTree } from '../core/document/tree';
import { BodyWriter } from './write/body';
import { withEmblems } from './write/emblems';
import { planLists } from './write/lists';
import { numberingPart } from './write/numbering';
import { coreProperties, withFurtherProperties } from './write/properties';
import type { Skeleton } from './write/docxPackage';
import { skeletonFor, SLOTS } from './write/skeleton';
import { escapeXml } from './format/xmlText';
import { entryOf, zipOf, type Entry } from './write/zip';

/**
 * The tree as a .docx file. The same tree gives the same bytes in any process, order and time zone.
 * Throws RangeError when `properties.modified` is not an instant.
 */
export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
  const plan = planLists(tree);
  const skeleton = await skeletonFor(tree, plan);
  const parts: Record<string, string> = {};
  for (const [name, xml] of Object.entries(skeleton.parts)) {
    parts[name] = /^word\/(header|footer)/.test(name) ? fillSlots(xml, tree) : xml;
  }
  const body = [skeleton.bodyHead, ...new BodyWriter(tree, plan).write(), skeleton.bodyTail];
  parts['word/numbering.xml'] = numberingPart(skeleton.numberingHead, skeleton.definitions, plan, tree);
  parts['docProps/core.xml'] = coreProperties(tree);
  const whole = withEmblems(withFurtherProperties(parts, tree), skeleton.parts, tree, (xml) =>
    fillSlots(xml, tree),
  );
  const entries = Object.entries(whole).map(([name, xml]) =>
    typeof xml === 'string' && xml === skeleton.parts[name]
      ? keptEntry(skeleton, name, xml)
      : entryOf(name, xml),
  );
  return zipOf([...entries, entryOf('word/document.xml', body)]);
}

/** Styles, settings and the theme are the same in every document of a house style: compressed once with its skeleton. */
function keptEntry({ entries }: Skeleton, name: string, xml: string): Entry {
  const kept = entries.get(name) ?? entryOf(name, xml);
  entries.set(name, kept);
  return kept;
}

function fillSlots(xml: string, { draftMark, runningHeader, footer }: DocumentTree): string {
  const values: Record<string, string> = {
    [SLOTS.runningHeader]: runningHeader ?? '',
    [SLOTS.draftLabel]: draftMark?.label ?? '',
    [SLOTS.draftStamp]: draftMark ? `  ${draftMark.stamp}` : '',
    [SLOTS.footerLeft]: footer.left,
    [SLOTS.pageBefore]: footer.pageWords.before,
    [SLOTS.pageBetween]: footer.pageWords.between,
    [SLOTS.pageAfter]: footer.pageWords.after,
  };
  return xml.replace(/slot:[a-z-]+/g, (slot) => escapeXml(values[slot] ?? '').replace(/[\n\t]/g, ' '));
}
