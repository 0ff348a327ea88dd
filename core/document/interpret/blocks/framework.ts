import { levelName, levelNames } from '../../../catalogue/reference';
import { officialWordingOf } from '../../../catalogue/wording';
import { refuse, type Named } from '../../../messages/refusal';
import type { Framework, FrameworkDomain } from '../../../model/framework';
import type { StyleBlock } from '../../../model/houseStyle';
import { LANGUAGES, type ByLanguage, type Language } from '../../../model/language';
import { within } from '../../gaps';
import type { Scope } from '../../scope';
import type { Inline, Paragraph } from '../../tree';
import { sign } from '../../wording';
import { fieldLabel } from './field';

type FrameworkBlock = Extract<StyleBlock, { block: 'framework' }>;
type Entry = Pick<FrameworkDomain, 'number' | 'wording'>;

/** A domain of the workshop's plan: its definition, then each objective with its actions. */
export function frameworkBlock(block: FrameworkBlock, scope: Scope): Paragraph[] {
  const number = domainNumber(block.domainField, scope);
  if (number === '') {
    scope.gaps.emptyFields.add(fieldLabel(block.domainField, scope));
    return [];
  }
  const plan = scope.workshop.frameworks
    .map(({ id }) => scope.frameworks.get(id))
    .find((framework) => framework?.kind === 'plan');
  const domain = plan?.domains.find((candidate) => candidate.number === number);
  if (!plan || !domain) {
    const level = plan ? levelNames(plan, 'domain') : 'domain';
    scope.gaps.others.push(refuse('action.unknown', { plan: plan?.name ?? '–', level, number }));
    return [];
  }
  return [
    ...definition(block, domain, scope),
    ...domain.objectives.flatMap((objective) => [
      entry(objective, 'objective', plan, scope),
      ...objective.actions.map((action) => entry(action, 'action', plan, scope)),
    ]),
  ];
}

/** The number is the same in every language: the first one entered counts. */
function domainNumber(field: string, scope: Scope): string {
  for (const text of scope.workshop.document.fields[field] ?? []) {
    for (const wording of Object.values(text)) {
      const number = (wording?.nodes ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('');
      if (number.trim() !== '') return number.trim();
    }
  }
  return '';
}

function definition(block: FrameworkBlock, domain: FrameworkDomain, scope: Scope): Paragraph[] {
  const heading = block.definition[scope.language] ?? block.definition.en ?? '';
  const found = pick(domain.definition ?? {}, scope.language);
  if (!found) return [];
  if (found.language) scope.gaps.missing.add(block.definition);
  const source = { kind: 'framework', id: domain.number } as const;
  return [
    {
      kind: 'paragraph',
      role: 'heading1',
      inlines: [{ kind: 'text', text: heading }],
      source,
      keepWithNext: true,
    },
    ...found.value.paragraphs.map((text): Paragraph => {
      const place = { kind: 'paragraph', role: 'body', source } as const;
      if (!found.language) return { ...place, inlines: [{ kind: 'text', text }] };
      const inlines: Inline[] = [
        sign(scope.words.notTranslated, 'missing'),
        { kind: 'text', text, mark: 'missing' },
      ];
      return { ...place, inlines, language: found.language };
    }),
  ];
}

/** "Action 15" in every language of the plan. */
function placeName({ number }: Entry, level: 'objective' | 'action', plan: Framework): Named {
  return within(levelNames(plan, level), number);
}

/** "Objective 7: …" as a heading, "Action 15: …" as a paragraph whose label is bold. */
function entry(item: Entry, level: 'objective' | 'action', plan: Framework, scope: Scope): Paragraph {
  const label = `${levelName(plan, level, scope.language)} ${item.number}`;
  const official: ByLanguage<{ text: string }> = {};
  for (const language of LANGUAGES) {
    const wording = officialWordingOf(item, language);
    if (wording) official[language] = wording;
  }
  const found = pick(official, scope.language);
  if (!found || found.language) scope.gaps.missing.add(placeName(item, level, plan));
  const text: Inline[] = !found
    ? [sign(scope.words.wordingNotEntered, 'missing')]
    : found.language
      ? [
          sign(scope.words.notTranslated, 'missing'),
          { kind: 'text', text: found.value.text, mark: 'missing' },
        ]
      : [{ kind: 'text', text: found.value.text }];
  const isHeading = level === 'objective';
  const prefix: Inline = {
    kind: 'text',
    text: `${label}${scope.words.colon}`,
    ...(!isHeading && { bold: true as const }),
  };
  return {
    kind: 'paragraph',
    role: isHeading ? 'heading2' : 'body',
    inlines: [prefix, ...text],
    source: { kind: 'framework', id: item.number },
    ...(found?.language && { language: found.language }),
    ...(isHeading && { keepWithNext: true as const }),
  };
}

/** The value in a language, or else in another one, named. */
function pick<T>(values: ByLanguage<T>, language: Language): { value: T; language?: Language } | undefined {
  const own = values[language];
  if (own !== undefined) return { value: own };
  for (const other of LANGUAGES) {
    const value = values[other];
    if (value !== undefined) return { value, language: other };
  }
  return undefined;
}
