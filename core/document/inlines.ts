import type { Named } from '../messages/refusal';
import type { FieldName, Node, TextNode } from '../model/text';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import { formatDays } from './dates';
import { agreeWithDays, periodLink } from './daysInSentence';
import { fieldNames } from './gaps';
import { namesOf, plainName } from './delegationNames';
import { withLinks } from './links';
import { joinNames } from '../directory/join';
import type { OutlineItem } from '../queries/outline';
import { readBrackets } from '../text/typedBrackets';
import { plainText } from '../queries/plainText';
import { shortened } from '../queries/shortened';
import type { Scope } from './scope';
import type { Inline, TextRun } from './tree';

/** Nodes of a wording as they will be printed; `what` names the text in whatever is reported about it. */
export function inlinesOf(nodes: readonly Node[], what: Named, scope: Scope): Inline[] {
  const agreed = agreeWithDays(
    readBrackets(nodes, scope.workshop.document.nature),
    scope.workshop.meeting,
    scope.language,
  );
  return agreed.flatMap((node, index) => inlineOf(node, agreed[index - 1], what, scope));
}

function inlineOf(node: Node, before: Node | undefined, what: Named, scope: Scope): Inline[] {
  switch (node.type) {
    case 'text':
      return node.text.split('\n').flatMap((line, index): Inline[] => [
        ...(index > 0 ? [{ kind: 'break' as const }] : []),
        ...withLinks(line).map((piece) => ({
          ...textRun(piece.text, node),
          ...(piece.link !== undefined && { link: piece.link }),
        })),
      ]);
    case 'break':
      return [{ kind: 'break' }];
    case 'field':
      return fieldRuns(node.field, node.format ?? 'long', scope, before?.type === 'text' ? before.text : '');
    case 'reference': {
      const target = scope.outline.byId.get(node.recommendation);
      if (target?.number !== undefined) {
        return [{ kind: 'crossReference', recommendation: node.recommendation, text: target.number }];
      }
      if (target?.printed === true && !target.tombstone)
        return [{ kind: 'crossReference', recommendation: node.recommendation, text: quoted(target, scope) }];
      scope.gaps.brokenReferences.add(what);
      return [{ kind: 'text', text: `[${scope.words.deleted}]`, mark: 'missing' }];
    }
    case 'bracket':
      return bracket(node, what, scope);
  }
}

/** A recommendation without a number, named by its first words: “Promote an approach which is…”. */
function quoted({ recommendation: { text } }: OutlineItem, { language, words }: Scope): string {
  const known = [language, ...LANGUAGES].map((each) => plainText(text[each]?.nodes ?? []));
  const named = shortened(known.find((each) => each.trim() !== '') ?? '').replace(/[\s.;,:]+$/u, '');
  return words.quotation.replace('%', () => named);
}

function textRun(text: string, { bold, italic, superscript }: TextNode): TextRun {
  return {
    kind: 'text',
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(superscript && { superscript }),
  };
}

/**
 * The value of a field as runs of text; an empty one is reported, whatever was allowed.
 * @param before the text that it stands behind
 */
export function fieldRuns(
  field: FieldName,
  format: 'long' | 'ordinal',
  scope: Scope,
  before = '',
): TextRun[] {
  const { meeting } = scope.workshop;
  const { language, gaps } = scope;
  switch (field) {
    case 'date':
      return formatDays(meeting.startsOn, meeting.endsOn, language, format, periodLink(before, language));
    case 'states':
    case 'organisations':
    case 'observers': {
      const names = namesOf(field, scope);
      if (names.length === 0) {
        gaps.emptyLists.add(fieldNames(field));
        return [gapRun(field, language)];
      }
      const foreign = names.filter((name) => name.language !== undefined);
      for (const { text, language: own = language } of foreign) gaps.missing.add({ [own]: text });
      const list = joinNames(
        names.map(({ text }) => text),
        language,
      );
      return [{ kind: 'text', text: list, ...(foreign.length > 0 && { mark: 'missing' as const }) }];
    }
    case 'place':
    case 'host':
    case 'title':
      return meetingRuns(meeting[field], field, scope);
  }
}

/** "[host]": what is not entered, where it would stand. */
function gapRun(field: FieldName, language: Language): TextRun {
  return { kind: 'text', text: `[${fieldNames(field)[language] ?? field}]`, gap: field };
}

function meetingRuns(values: ByLanguage<string>, field: FieldName, scope: Scope): TextRun[] {
  const label = fieldNames(field);
  const own = values[scope.language];
  if (own !== undefined && own.trim() !== '') return [{ kind: 'text', text: own }];
  const other = LANGUAGES.map((language) => values[language]).find((value) => value && value.trim() !== '');
  if (other === undefined) {
    scope.gaps.emptyFields.add(label);
    return [gapRun(field, scope.language)];
  }
  scope.gaps.missing.add(label);
  return [{ kind: 'text', text: other, mark: 'missing', gap: field }];
}

/**
 * Text not agreed. Only a negotiated text prints brackets; another one is refused while they are open, or prints
 * the first variant marked where missing things were allowed. A variant names its delegations only where the
 * workshop attributes by delegation.
 */
function bracket(node: Extract<Node, { type: 'bracket' }>, what: Named, scope: Scope): Inline[] {
  const { workshop, gaps } = scope;
  const runsOf = (nodes: readonly Node[]) => inlinesOf(nodes, what, scope).flatMap(textOnly);
  if (workshop.document.nature !== 'negotiated') {
    gaps.openBrackets.add(what);
    return runsOf(node.variants[0]?.nodes ?? []).map((run) => ({ ...run, mark: 'bracket' }));
  }
  return [
    {
      kind: 'bracket',
      variants: node.variants.map(({ nodes, delegations }) => {
        const tag = workshop.attribution === 'byDelegation' ? delegationTag(delegations, scope) : '';
        const by: TextRun[] = tag === '' ? [] : [{ kind: 'text', text: ` (${tag})`, italic: true }];
        return { inlines: [...runsOf(nodes), ...by], tag };
      }),
    },
  ];
}

/** "Côte d'Ivoire, Niger": delegations by name, in the order they are given. */
export function delegationTag(ids: readonly string[], scope: Scope): string {
  return ids
    .map((id) => scope.workshop.delegations[id])
    .filter((delegation) => delegation !== undefined)
    .map((delegation) => plainName(delegation, scope).text)
    .join(', ');
}

function textOnly(inline: Inline): TextRun[] {
  if (inline.kind === 'text') return [inline];
  if (inline.kind === 'break') return [{ kind: 'text', text: ' ' }];
  return inline.kind === 'crossReference' ? [{ kind: 'text', text: inline.text }] : [];
}
