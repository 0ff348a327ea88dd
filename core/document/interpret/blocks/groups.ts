import { refuse, type Named } from '../../../messages/refusal';
import type { Reservation } from '../../../model/recommendation';
import type { OutlineGroup, OutlineItem } from '../../../queries/outline';
import { within } from '../../gaps';
import { delegationTag } from '../../inlines';
import { referenceLines } from '../../referenceLines';
import type { Scope } from '../../scope';
import type { Inline, Paragraph } from '../../tree';
import { isEmptyText, printed, firstWords } from '../../wording';

/** Groups in order: heading, reference lines, recommendations with their sub-items. Empty groups are not printed. */
export function groupsBlock(scope: Scope): Paragraph[] {
  if (!scope.outline.groups.some(({ items }) => items.some(({ printed }) => printed)))
    scope.gaps.others.push(refuse('export.nothing'));
  return scope.outline.groups.flatMap((entry) => {
    const items = entry.items.filter((item) => item.printed);
    if (items.length === 0) return [];
    return [...heading(entry, scope), ...items.flatMap((item) => recommendation(item, scope))];
  });
}

function heading({ group }: OutlineGroup, scope: Scope): Paragraph[] {
  const source = { kind: 'group', id: group.id } as const;
  const lines = referenceLines(group, scope).map((text): Paragraph => ({
    kind: 'paragraph',
    role: 'referenceLine',
    inlines: [{ kind: 'text', text }],
    source,
    keepWithNext: true,
  }));
  if (isEmptyText(group.title)) return lines;
  const title = printed(group.title, firstWords(group.title), scope);
  const role = scope.style.groupHeadings[group.level];
  return [{ kind: 'paragraph', role, ...title, source, keepWithNext: true }, ...lines];
}

function recommendation(item: OutlineItem, scope: Scope): Paragraph[] {
  const { recommendation: own, list, number } = item;
  const source = { kind: 'recommendation', id: own.id } as const;
  const hasSubItems = own.subItems.length > 0 && !item.tombstone;
  const place = { role: hasSubItems ? 'chapeau' : 'recommendation', source, ...(list && { list }) } as const;
  if (item.tombstone) {
    return [{ kind: 'paragraph', ...place, inlines: [{ kind: 'text', text: `[${scope.words.deleted}]` }] }];
  }
  const what = number ?? firstWords(own.text);
  const text = printed(own.text, what, scope);
  return [
    { kind: 'paragraph', ...place, ...text, inlines: [...text.inlines, ...proposers(own.proposers, scope)] },
    ...own.subItems.map((subItem, index): Paragraph => {
      const position = item.subItems[index]?.list;
      return {
        kind: 'paragraph',
        role: index === own.subItems.length - 1 ? 'lastSubItem' : 'subItem',
        ...printed(subItem.text, within(what, position?.label ?? ''), scope),
        source,
        ...(position && { list: position }),
      };
    }),
    ...own.reservations.flatMap((reservation) => reservationNote(reservation, what, scope)),
  ];
}

/** Who proposed it, where the workshop attributes by delegation; never otherwise. */
function proposers(ids: readonly string[], scope: Scope): Inline[] {
  if (scope.workshop.attribution !== 'byDelegation') return [];
  const names = delegationTag(ids, scope);
  if (names === '') return [];
  const pattern = scope.style.proposers?.[scope.language] ?? '({names})';
  return [{ kind: 'text', text: ` ${pattern.replace('{names}', () => names)}` }];
}

/** An open reservation under a negotiated text; it names its delegation only where the workshop attributes. */
function reservationNote(
  { state, wording, delegation }: Reservation,
  what: Named,
  scope: Scope,
): Paragraph[] {
  if (scope.workshop.document.nature !== 'negotiated' || state !== 'open') return [];
  const name = scope.workshop.attribution === 'byDelegation' ? delegationTag([delegation], scope) : '';
  const { reservation, reservationBy } = scope.words;
  const label = name === '' ? reservation : reservationBy.replace('{name}', () => name);
  const text = isEmptyText(wording) ? undefined : printed(wording, what, scope);
  return [
    {
      kind: 'paragraph',
      role: 'reservation',
      ...(text?.language && { language: text.language }),
      inlines: [
        {
          kind: 'text',
          text: `${label}${text ? scope.words.colon : '.'}`,
          ...(text?.language && { language: scope.language }),
        },
        ...(text?.inlines ?? []),
      ],
    },
  ];
}
