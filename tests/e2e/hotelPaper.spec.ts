import type { Node } from '../../core/model/text';
import { everyByte } from '../pdf/everyByte';
import { readPdf } from '../pdf/reading';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { downloaded } from './support/downloaded';
import { expect, test } from './support/rapporteur';

const words = (text: string): Node[] => [{ type: 'text', text }];
/** A delegation that no document lists: its name can come into a file only by what it proposed. */
const PROPOSER = 'Ruritania';
const TEXTS = {
  r1: ['Exchange information on routes.', 'Échanger des informations sur les routes.'],
  r2: ['Train border services.', 'Former les services des frontières.'],
  r3: ['Protect witnesses.', 'Protéger les témoins.'],
} as const;

async function fill(stage: Stage): Promise<void> {
  await introduce(stage);
  ({ workshop: stage.workshop } = await stage.ask('createWorkshop', {
    title: { en: 'Workshop on migrant smuggling' },
    languages: ['en', 'fr'],
    style: 'forum-recommendations',
    startsOn: '2019-10-24',
    endsOn: '2019-10-25',
    place: 'Abidjan',
    timeZone: 'Africa/Abidjan',
  }));
  await stage.inWorkshop('delegation.add', {
    id: 'd1',
    kind: 'state',
    name: { en: PROPOSER, fr: 'Ruritanie' },
  });
  for (const [id, [en, fr]] of Object.entries(TEXTS)) {
    await stage.inWorkshop('recommendation.capture', {
      id,
      language: 'en',
      nodes: words(en),
      proposers: ['d1'],
    });
    await stage.inWorkshop('recommendation.reword', { id, language: 'fr', nodes: words(fr), base: 0 });
  }
  await stage.inWorkshop('document.setStatus', { status: 'circulated' });
  await stage.inWorkshop('document.setStatus', { status: 'circulated' });
}

test('hotel paper: late at night one PDF in two columns; the next day the same again, and what changed since', async ({
  desk,
}) => {
  const stage = new Stage(desk);
  await fill(stage);
  await stage.show('issue', 'versions');
  const second = desk.getByRole('listitem', { name: /^Circulated · Draft 2,/ });
  await desk.getByText('Two languages', { exact: true }).click();
  const paper = await downloaded(desk, second.getByRole('button', { name: 'PDF' }));

  await test.step('both languages, one number, time and pages; nobody who proposed', async () => {
    expect(paper.name).toMatch(/_EN-FR_draft-2\.pdf$/);
    const { letters, lines, tagged, info, pages } = await readPdf(paper.bytes);
    expect(letters).toContain('No./N°EnglishFrançais');
    expect(letters).toContain('2.Trainborderservices.Formerlesservicesdesfrontières.');
    expect(tagged.filter(({ text }) => text === '2.')).toHaveLength(1);
    for (const [index, line] of lines.entries()) {
      expect(line.replace(/\s/g, '')).toMatch(/^DRAFT2\/PROJET2\d{1,2}\w+20\d\d,\d\d:\d\d/);
      expect(line.replace(/\s/g, '')).toContain(`Page${index + 1}of/sur${pages}`);
    }
    const bytes = everyByte(paper.bytes);
    // The search sees what is there: titles and structure lie in streams that are opened.
    expect(bytes).toContain('migrant smuggling');
    expect(bytes).toMatch(/\/StructElem|\/StructTreeRoot/);
    const said = [letters, ...lines, JSON.stringify(info), bytes].join(' ');
    expect(said).not.toMatch(/ruritani/i);
  });

  await test.step('the next day Draft 3 goes out', async () => {
    await stage.inWorkshop('recommendation.reword', {
      id: 'r2',
      language: 'en',
      nodes: words('Train border and coastguard services.'),
      base: 1,
    });
    await stage.inWorkshop('document.setStatus', { status: 'circulated' });
    await desk.reload();
  });

  await test.step('Draft 2 is the same to the byte', async () => {
    await desk.getByText('Two languages', { exact: true }).click();
    const again = await downloaded(desk, second.getByRole('button', { name: 'PDF' }));
    expect(again.name).toBe(paper.name);
    expect(again.bytes.equals(paper.bytes)).toBe(true);
  });

  await test.step('and the list of changes leads from Draft 2 to Draft 3', async () => {
    const changes = desk.getByRole('region', { name: 'List of changes' });
    await changes.getByRole('combobox', { name: 'From' }).click();
    await desk.getByRole('option', { name: /Draft 2/ }).click();
    await changes.getByRole('combobox', { name: 'To' }).click();
    await desk.getByRole('option', { name: /Draft 3/ }).click();
    const list = await downloaded(desk, changes.getByRole('button', { name: 'PDF' }));
    expect(list.name).toMatch(/_List-of-changes_EN_draft-2_draft-3\.pdf$/);
    const { letters, lines } = await readPdf(list.bytes);
    expect(letters).toContain('andcoastguard');
    expect(letters).not.toContain('Protectwitnesses');
    expect([letters, ...lines, everyByte(list.bytes)].join(' ')).not.toMatch(/ruritani/i);
  });
});
