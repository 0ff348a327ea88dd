import { isRefused, makeDocument, type DocumentOptions } from '../../../../core/document/interpret/interpret';
import type { DocumentTree, Inline, Paragraph } from '../../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../../core/document/visibleText';
import type { Refusal } from '../../../../core/messages/refusal';
import type { Language } from '../../../../core/model/language';
import type { Node } from '../../../../core/model/text';
import type { Workshop } from '../../../../core/model/workshop';
import { catalogue, NOW, styleNamed } from '../../../fixtures/catalogue';
import { delegation, group, recommendation, text, workshopOf } from '../../../fixtures/workshops';

export const frameworks = catalogue.frameworks.map(({ framework }) => framework);

export function attempt(
  workshop: Workshop,
  language: Language,
  options: DocumentOptions = {},
): DocumentTree | Refusal[] {
  return makeDocument({
    workshop,
    style: styleNamed(workshop.document.style),
    frameworks,
    language,
    now: NOW,
    options,
  });
}

export function made(workshop: Workshop, language: Language, options: DocumentOptions = {}): DocumentTree {
  const tree = attempt(workshop, language, options);
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

export function refused(workshop: Workshop, language: Language, options: DocumentOptions = {}): Refusal[] {
  const tree = attempt(workshop, language, options);
  return isRefused(tree) ? tree : [];
}

export const withRole = (tree: DocumentTree, role: Paragraph['role']) =>
  paragraphsOf(tree.blocks).filter((paragraph) => paragraph.role === role);
export const texts = (paragraphs: Paragraph[]) => paragraphs.map(({ inlines }) => textOf(inlines));
export const runs = (paragraph: Paragraph | undefined, wanted: (inline: Inline) => boolean) =>
  paragraph?.inlines.filter(wanted) ?? [];

export const opening: Node[] = [
  { type: 'text', text: 'Le ' },
  { type: 'field', field: 'date', format: 'ordinal' },
  { type: 'text', text: ', ' },
  { type: 'field', field: 'host' },
  { type: 'text', text: ' a accueilli : ' },
  { type: 'field', field: 'states' },
  { type: 'text', text: ', ainsi que ' },
  { type: 'field', field: 'organisations' },
  { type: 'text', text: '.' },
];
export const delegations = [
  delegation(
    'GB',
    'state',
    { en: 'United Kingdom', fr: 'Royaume-Uni' },
    { en: 'the United Kingdom', fr: 'le Royaume-Uni' },
  ),
  delegation('TD', 'state', { en: 'Chad', fr: 'Tchad' }, { fr: 'le Tchad' }),
  delegation('DE', 'state', { en: 'Germany', fr: 'Allemagne' }, { fr: 'l’Allemagne' }),
  delegation('ES', 'state', { en: 'Spain', fr: 'Espagne' }, { fr: 'l’Espagne' }),
  delegation('EU', 'organisation', { en: 'EU', fr: 'UE' }, { en: 'the EU', fr: 'l’UE' }),
];

export function guide(
  change: Partial<Workshop> = {},
  recommendations = [recommendation('r1', 'g')],
): Workshop {
  const workshop = workshopOf(
    {
      delegations,
      groups: [
        group('g', {
          title: text({ en: 'Borders', fr: 'Frontières' }),
          references: ['16', '17'].map((number) => ({ framework: 'marrakesh', level: 'action', number })),
        }),
      ],
      recommendations,
    },
    { languages: ['fr', 'en'], ...change },
  );
  workshop.document.fields = {
    opening: [{ fr: { nodes: opening, rev: 1 }, en: { nodes: opening, rev: 1 } }],
  };
  return workshop;
}
