import { strFromU8 } from 'fflate';
import { isZipFault, unpack } from '../../core/bytes/unpack';
import { bandOf } from '../../core/document/emblemBands';
import type { DocumentTree } from '../../core/document/tree';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { bytesOfImage } from '../write/imageBytes';
import { LIMITS } from '../read/archive';
import { escapeXml } from '../format/xmlText';

const IN_FRAME = /^word\/((header|footer)\d+\.xml|_rels\/(header|footer)\d+\.xml\.rels|media\/.*)$/;

/** Each emblem in its header or footer, with its words and its very bytes. Null where they agree, and where there are none. */
export function emblemDifference(bytes: Uint8Array, tree: DocumentTree): Refusal | null {
  if (!tree.emblems) return null;
  const files = unpack(bytes, (part) => IN_FRAME.test(part), LIMITS);
  if (isZipFault(files)) return refuse('mismatch.emblems');
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const found = Object.keys(files)
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const related = read(`word/_rels/${name.slice('word/'.length)}.rels`);
      const pictures = [...read(name).matchAll(/<wp:docPr [^>]*descr="([^"]*)".*?r:embed="([^"]*)"/gs)];
      return pictures.map(([, words = '', id = '']) => {
        const target = new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`).exec(related)?.[1] ?? '';
        return `${words} ${sum(files[`word/${target}`])}`;
      });
    });
  const isDivided = tree.emblems.some(({ pages }) => pages === 'first') || tree.runningHeader !== undefined;
  const wanted = [false, ...(isDivided ? [true] : [])].flatMap((isFirst) =>
    (['head', 'foot'] as const).flatMap((edge) =>
      (bandOf(tree, edge, isFirst)?.cells ?? []).flatMap(({ drawn }) =>
        drawn ? [`${escapeXml(drawn.emblem.alt)} ${sum(bytesOfImage(drawn.emblem.image))}`] : [],
      ),
    ),
  );
  return found.sort().join('\n') === wanted.sort().join('\n') ? null : refuse('mismatch.emblems');
}

const sum = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString('base64') : '');
