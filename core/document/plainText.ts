import type { Block, DocumentTree, Paragraph, Table } from './tree';
import { emblemLines } from './emblemLines';
import { textOf } from './visibleText';

/** The tree as plain text, labels included; paragraphs apart by a blank line, items of one list not. */
export function plainText(tree: DocumentTree): string {
  const { draftMark, blocks } = tree;
  const draft = draftMark ? [`${draftMark.label} – ${draftMark.stamp}`] : [];
  let text = [...emblemLines(tree, 'head'), ...draft].join('\n\n');
  let last: Block | undefined;
  for (const block of blocks) {
    if (text !== '') text += together(last, block) ? '\n' : '\n\n';
    text += block.kind === 'paragraph' ? paragraphText(block) : tableText(block);
    last = block;
  }
  return `${[text, ...emblemLines(tree, 'foot')].join('\n\n')}\n`;
}

function together(last: Block | undefined, next: Block): boolean {
  if (last?.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  return (
    Boolean((last.list && next.list) ?? false) ||
    (last.role.startsWith('masthead') && next.role.startsWith(last.role))
  );
}

function paragraphText({ inlines, list, role }: Paragraph): string {
  const indent = '    '.repeat(list?.level ?? (role === 'reservation' ? 1 : 0));
  const label = list ? `${list.label} ` : '';
  const hanging = `\n${indent}${' '.repeat(label.length)}`;
  return `${indent}${label}${textOf(inlines).replaceAll('\n', hanging)}`;
}

function tableText(table: Table): string {
  const { role, rows, caption } = table;
  if (role === 'parallel') return parallelText(table);

  const lines = rows.flatMap((row) => {
    const cells = row.map(({ blocks }) => blocks.map(paragraphText).join('\n'));
    return role === 'masthead' ? cells.filter((cell) => cell !== '') : [cells.join('\t')];
  });
  return [...(caption ? [paragraphText(caption)] : []), ...lines].join(role === 'masthead' ? '\n\n' : '\n');
}

/** One language under the other, the number before the first; its letters keep the others in line. */
function parallelText({ rows }: Table): string {
  const texts = rows.map(([number, ...languages]) => {
    const label = (number?.blocks ?? []).map(paragraphText).join(' / ');
    const mark = label === '' ? '' : `${label} `;
    const shown = languages
      .map(({ blocks }) => blocks.map(paragraphText).join('\n'))
      .filter((text) => text !== '');
    return mark + shown.join('\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
  });
  return texts.join('\n\n');
}
