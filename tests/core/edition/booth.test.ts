import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { markdown } from '../../../core/document/markdown';
import { plainText } from '../../../core/document/plainText';
import type { DocumentTree, Paragraph, Table } from '../../../core/document/tree';
import { textOf } from '../../../core/document/visibleText';
import { editionFileName, makeEdition } from '../../../core/edition/editionInput';
import { formatsOf } from '../../../core/edition/formats';
import { boothInput, boothPack, boothWorkshop } from '../../fixtures/booth';
import { delegation } from '../../fixtures/workshops';

const words = (blocks: readonly Paragraph[]) => blocks.map(({ inlines }) => textOf(inlines)).join(' | ');
const rowsOf = ({ rows }: Table) => rows.map((row) => row.map(({ blocks }) => words(blocks)));
const headings = ({ blocks }: DocumentTree) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role.startsWith('heading')
      ? [`${block.role}: ${words([block])}`]
      : [],
  );
/** The table under a heading. */
function under(tree: DocumentTree, heading: string): string[][] {
  const at = tree.blocks.findIndex((block) => block.kind === 'paragraph' && words([block]) === heading);
  const table = tree.blocks.slice(at).find((block): block is Table => block.kind === 'table');
  if (at < 0 || !table) throw new Error(`no table under ${heading}`);
  return rowsOf(table);
}

describe('a booth pack', () => {
  it('has the programme, the delegations, the texts and a glossary, each of the last two on a new page', () => {
    const tree = boothPack();
    expect(headings(tree)).toEqual([
      'heading1: 1. Programme',
      'heading2: Day 1: 24 October 2019, 09:00–11:30 / Jour 1\u00a0: 24 octobre 2019, 09:00–11:30',
      'heading2: Day 2: 25 October 2019, 10:00–11:00 / Jour 2\u00a0: 25 octobre 2019, 10:00–11:00',
      'heading1: 2. Delegations and speakers / Délégations et orateurs',
      'heading2: States / États',
      'heading2: Organisations',
      'heading1: 3. Texts / Textes',
      'heading1: 4. Glossary / Glossaire',
      'heading2: Organisations and their abbreviations / Organisations et leurs sigles',
      'heading2: Headings of the document / Rubriques du document',
      'heading2: Marrakesh Action Plan / Plan d’action de Marrakech',
      'heading2: Terms of such meetings / Termes usuels de ces réunions',
    ]);
    const paged = tree.blocks.filter((block) => block.kind === 'paragraph' && block.pageBreakBefore);
    expect(paged).toHaveLength(2);
    expect(plainText(tree)).toContain('For the interpreters. Text: draft 1.');
    expect(plainText(tree)).toContain('Made on 24 October 2019, 17:05 (Abidjan, UTC).');
  });

  it('has both wordings of a text beside each other under one number, and says which language lacks one', () => {
    const rows = under(boothPack(), '3. Texts / Textes');
    expect(rows[0]).toEqual(['No. / N°', 'English', 'Français']);
    const numbers = rows.map(([number]) => number).filter((number) => /^\d/.test(number ?? ''));
    expect(numbers).toEqual(Array.from({ length: 22 }, (_, index) => `${index + 1}.`));
    expect(rows.find(([number]) => number === '4.')).toEqual([
      '4.',
      expect.stringMatching(/^Encourage the creation of units/),
      expect.stringMatching(/^Encourager la création d’unités/),
    ]);
    expect(rows.find(([number]) => number === '22.')?.[2]?.trim()).toBe('[non traduit]');
  });

  it('names delegations as they are said in a sentence, in both languages', () => {
    expect(under(boothPack(), 'States / États')).toContainEqual(['the United Kingdom', 'le Royaume-Uni']);
    const workshop = boothWorkshop();
    workshop.delegations['X'] = { ...delegation('X', 'observer', { en: 'Coastal Forum' }), order: 'z' };
    expect(under(boothPack({}, { workshop }), 'Observers / Observateurs')[1]).toEqual([
      'Coastal Forum',
      '[non traduit]',
    ]);
    expect(markdown(boothPack({ languages: ['fr'] }))).toMatch(
      /le Bénin, le Burkina Faso.* et le Royaume-Uni/,
    );
  });

  it('has abbreviations of organisations that take part or that the texts name, and the plan', () => {
    const tree = boothPack();
    const organisations = under(
      tree,
      'Organisations and their abbreviations / Organisations et leurs sigles',
    );
    expect(organisations).toContainEqual([
      'UNODC',
      'United Nations Office on Drugs and Crime',
      'ONUDC',
      'Office des Nations Unies contre la drogue et le crime',
    ]);
    const abbreviations = organisations.map(([abbreviation]) => abbreviation);
    expect(abbreviations).toContain('ECOWAS');
    expect(abbreviations).not.toContain('ILO');
    const plan = under(tree, 'Marrakesh Action Plan / Plan d’action de Marrakech');
    expect(plan).toContainEqual([
      'Domain 2 | Domaine 2',
      'Legal migration and mobility',
      'Migration légale et mobilité',
    ]);
    expect(plan.find(([place]) => place === 'Action 16')?.[2]).toBe('[libellé officiel non saisi]');
    // What nobody entered and no text speaks to is not listed.
    expect(plan.some(([place]) => place === 'Action 3')).toBe(false);
  });

  it('has the terms of such meetings where there are two languages, with what to mind about them', () => {
    const terms = under(boothPack(), 'Terms of such meetings / Termes usuels de ces réunions');
    expect(terms).toContainEqual(['square brackets (text not agreed)', 'crochets']);
    expect(terms).toContainEqual([
      'smuggling of migrants / migrant smuggling | Not to be taken for “traite”: “trafic de migrants” is smuggling.',
      'trafic (illicite) de migrants | À ne pas confondre avec la traite («\u00a0trafficking\u00a0»).',
    ]);
    expect(terms.map(([term]) => term).slice(1, 3)).toEqual(['action plan / plan of action', 'adopted']);
    expect(headings(boothPack({ languages: ['fr'] })).join()).not.toContain('Termes');
  });

  it('bears the mark of a draft with its number in both languages, and none once the text is issued whole', () => {
    expect(boothPack().draftMark?.label).toBe('DRAFT 1 / PROJET 1');
    const issued = boothPack({ languages: ['en'] }, { workshop: boothWorkshop('issued') });
    expect(issued.draftMark).toBeUndefined();
    expect(plainText(issued)).toContain('Text: as issued.');
  });

  it('is made where a part is empty, and says so; with nothing of it, it is refused', () => {
    const workshop = boothWorkshop();
    workshop.agenda = {};
    expect(plainText(boothPack({}, { workshop }))).toContain('The agenda has no item yet.');
    workshop.recommendations = {};
    expect(plainText(boothPack({}, { workshop }))).toContain('The document has no recommendation yet.');
    workshop.delegations = {};
    expect(makeEdition(boothInput({}, { workshop }))).toEqual({ refused: 'export.nothingForBooth' });
  });

  it('is named after its meeting and its draft, and written in every format', () => {
    expect(editionFileName(boothInput({ languages: ['fr', 'en'] }), 'pdf')).toBe(
      '2019-10-24_Abidjan_Dossier-des-interpretes_FR-EN_draft-1.pdf',
    );
    expect(formatsOf('booth')).toEqual(['docx', 'pdf', 'html', 'md', 'txt']);
    expect(html(boothPack())).toContain('<h2');
    expect(markdown(boothPack())).toContain('| the United Kingdom | le Royaume-Uni |');
  });
});

describe('whom a booth pack names', () => {
  const everything = (tree: DocumentTree) => JSON.stringify(tree);

  it('nobody but those who preside, unless their names are asked for', () => {
    const input = JSON.stringify(boothInput());
    expect(input).toContain('Maïga');
    for (const name of ['Saïdou', 'N’Dri', 'Jo Doe', 'Sam Roe']) expect(input).not.toContain(name);
    expect(boothPack().footer.left).not.toContain('personal data');

    const named = boothPack({ people: true });
    for (const name of ['Saïdou', 'N’Dri', 'Jo Doe', 'Sam Roe']) expect(everything(named)).toContain(name);
    expect(named.footer.left).toBe('Contains personal data / Contient des données personnelles');
    expect(plainText(named)).toMatch(/Head of delegation \/ Chef de délégation[^]*Director, Border police/);
    for (const contact of ['aissa@example.org', '+227', 'arrives late'])
      expect(everything(named)).not.toContain(contact);
  });

  it('the proposers of a text only where the document names them', () => {
    const workshop = boothWorkshop();
    workshop.delegations['P'] = { ...delegation('P', 'state', { en: 'Proposia' }), order: 'zz' };
    const { r4 } = workshop.recommendations;
    if (!r4) throw new Error('the sample lost a recommendation');
    r4.proposers = ['P'];
    const texts = (attribution: typeof workshop.attribution) =>
      under(boothPack({ speakers: true }, { workshop: { ...workshop, attribution } }), '3. Texts / Textes')
        .filter(([number]) => number !== '')
        .join();
    for (const attribution of ['none', 'internal'] as const)
      expect(texts(attribution)).not.toContain('Proposia');
    expect(texts('byDelegation')).toContain('Proposia');
  });

  it('who waits for the floor only where asked for, and never who has spoken', () => {
    expect(everything(boothPack())).not.toContain('Lists of speakers');
    expect(under(boothPack({ speakers: true }), 'Lists of speakers / Listes des orateurs')).toEqual([
      ['Item | Point', '', 'English', 'Français'],
      ['2 Routes | 2 Itinéraires', '1', 'Niger', 'Niger'],
      ['', '2', 'Senegal', 'Sénégal'],
      ['', '3', 'France', 'France'],
    ]);
    const workshop = boothWorkshop();
    for (const item of Object.values(workshop.agenda)) item.state = 'done';
    expect(plainText(boothPack({ speakers: true }, { workshop }))).toContain('Nobody waits for the floor.');
  });

  it('nothing private: notes and what was said', () => {
    const workshop = boothWorkshop();
    const at = workshop.createdAt;
    workshop.notes = {
      n1: { id: 'n1', recommendation: 'r4', order: 'a0', text: 'ask Niger again', by: 'awa', at },
    };
    const said = {
      id: 'c1',
      order: 'a0',
      delegation: 'NE',
      text: 'We said so.',
      recommendations: [],
      at,
      by: 'awa',
    };
    workshop.contributions = { c1: said };
    const tree = boothPack({ people: true, speakers: true }, { workshop });
    for (const hidden of ['ask Niger again', 'We said so.']) expect(everything(tree)).not.toContain(hidden);
  });
});
