import { LIBRARY } from '../../../core/ledger/ledger';
import { bilingualWorkshop } from '../../fixtures/bilingualWorkshop';
import type { Stage } from './stage';

const PEOPLE = [
  { name: 'Mariam Traoré', title: 'Ms', function: 'Director of border police', delegation: 'CI', head: true },
  { name: 'Kouassi N’Dri', title: 'Mr', function: 'Prosecutor', delegation: 'CI', head: false },
  {
    name: 'Ibrahim Saïdou',
    title: 'Col.',
    function: 'Head of the anti-smuggling unit',
    delegation: 'NE',
    head: true,
  },
  { name: 'Elena Ruiz', title: 'Ms', function: 'Liaison magistrate', delegation: 'ES', head: true },
] as const;

/** Somebody who works here. */
export async function introduce(stage: Stage): Promise<void> {
  await stage.run(LIBRARY, 'actor.add', { name: 'Awa Diop', role: 'rapporteur' });
}

/** A library after a year of use: one workshop in progress, two others issued and archived. */
export async function fillLibrary(stage: Stage): Promise<void> {
  for (const style of ['joint-document', 'forum-recommendations']) {
    const { workshop } = await stage.ask('openSample', { style });
    stage.issued = workshop;
    await stage.ask('archiveDocument', {
      issuedOn: '2019-11-04',
      workshop,
      language: 'en',
      allowMissing: false,
      job: `job-${style}`,
    });
  }
  const bytes = new TextEncoder().encode(JSON.stringify(bilingualWorkshop()));
  const imported = await stage.ask('importWorkshop', { name: 'bilingual.rapporteur', bytes, onKnown: 'ask' });
  stage.workshop = imported.workshop;
  await plan(stage);
  await work(stage);
  const people = { scope: 'people' as const, id: stage.workshop };
  for (const [index, person] of PEOPLE.entries()) {
    await stage.run(people, 'participant.add', { id: `p${index}`, ...person });
  }
  await stage.inWorkshop('meeting.setChairs', {
    chairs: [
      { id: 'c1', role: 'chair', person: 'p0' },
      { id: 'c2', role: 'coChair', body: { delegation: 'ES' } },
    ],
  });
  const noted = [
    { participants: ['p0', 'p2'], noted: 'present' as const },
    { participants: ['p1'], noted: 'absent' as const },
  ];
  for (const note of noted) await stage.run(people, 'attendance.note', { ...note, day: '2019-10-24' });
}

const AGENDA = [
  { id: 'opening', title: 'Opening', plannedMinutes: 30 },
  { id: 'experience', title: 'Experience of investigations along the routes', plannedMinutes: 75 },
  { id: 'recommendations', title: 'Recommendations', plannedMinutes: 90 },
];

/** Fills the agenda and the list of speakers. */
async function plan(stage: Stage): Promise<void> {
  for (const { title, ...item } of AGENDA) {
    await stage.inWorkshop('agenda.add', { ...item, language: 'en', title: [{ type: 'text', text: title }] });
  }
  for (const delegation of ['NE', 'CI', 'ES']) {
    await stage.inWorkshop('speaker.add', { item: 'experience', delegation });
  }
  await stage.inWorkshop('agenda.start', { id: 'experience' });
}

/** Adds the results of a day: a reworded text, a note, and a contribution. */
async function work(stage: Stage): Promise<void> {
  await stage.inWorkshop('recommendation.reword', {
    id: 'r9',
    language: 'en',
    nodes: [
      {
        type: 'text',
        text: 'Monitor social media and networks, which play a major role in the recruitment of young migrants, with due regard for the protection of personal data;',
      },
    ],
    base: 1,
  });
  await stage.inWorkshop('recommendation.setSubItems', {
    id: 'r9',
    language: 'en',
    base: {},
    items: [
      { id: 's1', nodes: [{ type: 'text', text: 'with the companies that run them,' }] },
      { id: 's2', nodes: [{ type: 'text', text: 'and within the law of each country.' }] },
    ],
  });
  await stage.inWorkshop('note.add', {
    id: 'r9',
    text: 'Niger may come back to “recruitment” tomorrow morning.',
  });
  await stage.inWorkshop('contribution.record', {
    text: 'Most of those who leave were approached through their telephones.',
    delegation: 'NE',
    recommendations: ['r9'],
  });
  await stage.inWorkshop('contribution.record', {
    text: 'Two networks were taken apart last year thanks to the joint team.',
    delegation: 'SN',
  });
}
