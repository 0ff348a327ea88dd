import type { Named } from '../../../messages/refusal';
import type { StyleBlock } from '../../../model/houseStyle';
import { roleLook, type Role } from '../../../looks/roleLooks';
import type { Inline, Paragraph, TextRun } from '../../tree';
import type { Scope } from '../../scope';
import { isEmptyText, printed } from '../../wording';

type FieldBlock = Extract<StyleBlock, { block: 'field' }>;

/** Every paragraph of a style's field; an empty one prints nothing. */
export function fieldBlock(block: FieldBlock, scope: Scope): Paragraph[] {
  const { field, role, prefix, following, bold, italic } = block;
  const look = { ...(bold && { bold }), ...(italic && { italic }) };
  const paragraphs = fieldParagraphs(field, role, look, scope);
  const before = prefix?.[scope.language];
  return paragraphs.map((paragraph, index) => {
    const placed = index === paragraphs.length - 1 ? { ...paragraph, role: lastOf(role) } : paragraph;
    if (index === 0 && before) return labelled(placed, before, look, field);
    if (index === 0 || following === undefined) return placed;
    const list = { level: 0, format: 'bullet', pattern: following, start: 1, label: following } as const;
    return { ...placed, list: { ...list, listId: `field-${field}` } };
  });
}

function lastOf(role: Role): Role {
  return role === 'mastheadSubject' ? 'mastheadSubjectLast' : role;
}

/** "Subject: …": a label of its own where the role has room for one, otherwise the beginning of the text. */
function labelled(
  paragraph: Paragraph,
  words: string,
  look: Pick<TextRun, 'bold' | 'italic'>,
  field: string,
): Paragraph {
  if (roleLook(paragraph.role).labelRoom === undefined)
    return { ...paragraph, inlines: [{ kind: 'text', text: words, ...look }, ...paragraph.inlines] };
  const label = words.trim();
  const list = { level: 0, format: 'frozen', pattern: label, start: 1, label } as const;
  return { ...paragraph, list: { ...list, listId: `label-${field}` } };
}

/** What a style's field holds, one paragraph each, in one role. */
export function fieldParagraphs(
  field: string,
  role: Role,
  look: Pick<TextRun, 'bold' | 'italic'>,
  scope: Scope,
): Paragraph[] {
  const what = fieldLabel(field, scope);
  return (scope.workshop.document.fields[field] ?? [])
    .filter((text) => !isEmptyText(text))
    .map((text) => {
      const { inlines, language } = printed(text, what, scope);
      return {
        kind: 'paragraph',
        role,
        inlines: inlines.map((inline): Inline => (inline.kind === 'text' ? { ...inline, ...look } : inline)),
        source: { kind: 'field', id: field },
        ...(language && { language }),
      };
    });
}

/** What a field is called, in every language that the style names it in. */
export function fieldLabel(id: string, { style }: Scope): Named {
  return style.fields.find((field) => field.id === id)?.label ?? id;
}
