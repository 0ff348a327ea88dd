import { refuse, type Refusal } from '../../messages/refusal';
import type { StyleBlock } from '../../model/houseStyle';
import type { ByLanguage } from '../../model/language';
import type { DocumentStatus } from '../../model/workshop';
import { withCorrectionNotice } from './blocks/correction';
import { fieldBlock } from './blocks/field';
import { frameworkBlock } from './blocks/framework';
import { groupsBlock } from './blocks/groups';
import { withLanguageNote } from './blocks/languageNote';
import { mastheadBlock } from './blocks/masthead';
import { statusNoteBlock } from './blocks/statusNote';
import { participantsBlock } from './blocks/participants';
import { fieldRuns } from '../inlines';
import { emblemRefusals, letterheadAt, placedEmblems } from '../letterhead';
import { oneLine } from '../../text/oneLine';
import { fileTitle, withTitle } from '../fileTitle';
import { draftNumber } from '../../queries/draftNumber';
import { issuerOf } from '../issuer';
import { emptyRequiredFields } from '../requiredFields';
import { paragraphsOf, textOf } from '../visibleText';
import { validityProperties } from '../validity';
import { scopeOf, type DocumentInput, type Scope } from '../scope';
import type { Block, DocumentTree, Paragraph } from '../tree';
import { zonedStamp } from '../zonedTime';

export type { DocumentInput, DocumentOptions } from '../scope';

/** Until they are agreed or issued, files bear a draft mark; so does a correction that is still in hand. */
const DRAFTS: readonly DocumentStatus[] = ['draft', 'circulated', 'corrected'];

/**
 * A workshop as its house style prints it. Refused, with everything that is lacking named at once, when a required
 * field is empty or a text is missing or stale in the language (unless `allowMissing` prints those marked).
 */
export function makeDocument(input: DocumentInput): DocumentTree | Refusal[] {
  const proof = makeProof(input);
  if (isRefused(proof)) return proof;
  return proof.refusals.length > 0 ? proof.refusals : proof.tree;
}

/** A document as it stands, for a screen: everything that can be printed, and why it could not be issued so. */
export interface Proof {
  tree: DocumentTree;
  refusals: Refusal[];
}

/** Like `makeDocument`, but what is lacking does not stop it; only a language that the style does not speak does. */
export function makeProof(input: DocumentInput): Proof | Refusal[] {
  const { workshop, style, language, now, options } = input;
  const code = language.toUpperCase();
  if (!style.languages.includes(language)) {
    const available = style.languages.map((known) => known.toUpperCase());
    return [refuse('export.language', { style: style.name, language: code, available })];
  }
  const scope = scopeOf(input);
  const title = fieldRuns('title', 'long', scope)
    .map(({ text }) => text)
    .join('');
  requireFields(scope);
  const letterhead = letterheadAt(style, now);
  scope.gaps.others.push(...emblemRefusals(style, letterhead, language));
  const emblems = placedEmblems(style, letterhead, language);
  const { footer } = letterhead;
  const blocks = withTitle(
    withCorrectionNotice(
      withLanguageNote(
        style.blocks.flatMap((block) => interpret(block, scope)),
        scope,
      ),
      scope,
    ),
  );
  const refusals = scope.gaps.refusals(language, options?.allowMissing ?? false);
  const draft = options?.draftMark ?? (DRAFTS.includes(workshop.document.status) || scope.gaps.marked);
  const inLanguage = (labels: ByLanguage<string>) => labels[language] ?? labels.en ?? '';
  const issuer = issuerOf(style, workshop.document.fields, language);
  const runningHeader = referenceNumbers(blocks);
  const tree: DocumentTree = {
    language,
    style: style.id,
    look: style.look,
    properties: {
      title: fileTitle(blocks, title, inLanguage(style.name)),
      subject: inLanguage(style.name),
      creator: issuer,
      modified: now,
      ...validityProperties(workshop.document, language, options?.replacedBy),
    },
    ...(draft && {
      draftMark: {
        label: draftLabel(scope),
        stamp: zonedStamp(now, workshop.meeting.timeZone, language),
      },
    }),
    ...(runningHeader !== '' && { runningHeader }),
    footer: { left: footer ? inLanguage(footer) : issuer, pageWords: scope.words.pageWords },
    ...(emblems.length > 0 && { emblems }),
    blocks,
  };
  return { tree, refusals };
}

export function isRefused(result: DocumentTree | Proof | Refusal[]): result is Refusal[] {
  return Array.isArray(result);
}

function interpret(block: StyleBlock, scope: Scope): Block[] {
  switch (block.block) {
    case 'field':
      return fieldBlock(block, scope);
    case 'line': {
      const text = block.text[scope.language] ?? block.text.en ?? '';
      const source = { kind: 'style', id: scope.style.id } as const;
      return [{ kind: 'paragraph', role: block.role, inlines: [{ kind: 'text', text }], source }];
    }
    case 'meetingTitle': {
      const prefix = block.prefix?.[scope.language];
      const paragraph: Paragraph = {
        kind: 'paragraph',
        role: block.role,
        inlines: [
          ...(prefix ? [{ kind: 'text' as const, text: prefix }] : []),
          ...fieldRuns('title', 'long', scope),
        ],
        source: { kind: 'field', id: 'title' },
      };
      return [paragraph];
    }
    case 'masthead':
      return mastheadBlock(block, scope);
    case 'statusNote':
      return statusNoteBlock(block, scope);
    case 'groups':
      return groupsBlock(scope);
    case 'framework':
      return frameworkBlock(block, scope);
    case 'participants':
      return participantsBlock(block, scope);
  }
}

/** "DRAFT 3": the number that its file name has, while it is a draft. */
function draftLabel({ words, workshop }: Scope): string {
  const number = draftNumber(workshop);
  return number === undefined ? words.draft : `${words.draft} ${number}`;
}

/** The reference numbers of the masthead, that of a correction with them, in one line. */
function referenceNumbers(blocks: readonly Block[]): string {
  return paragraphsOf(blocks)
    .filter(({ role }) => role === 'mastheadReference')
    .map(({ inlines }) => oneLine(textOf(inlines)))
    .filter((text) => text !== '')
    .join(' – ');
}

function requireFields({ style, workshop, gaps }: Scope): void {
  for (const { label } of emptyRequiredFields(style, workshop.document.fields)) gaps.emptyFields.add(label);
}
