import type { CommandPayload } from '../../core/commands';
import { LIBRARY } from '../../core/ledger/ledger';
import type { Stage } from '../e2e/screenshots/stage';
import partners from '../../templates/directory/partners.json' with { type: 'json' };

const VERBS = [
  'Strengthen',
  'Establish',
  'Promote',
  'Encourage',
  'Support',
  'Develop',
  'Facilitate',
  'Improve',
];
const OBJECTS = [
  'the exchange of information between border police',
  'joint investigation teams against smuggling networks',
  'training for magistrates and prosecutors',
  'the protection of vulnerable migrants along the routes',
  'awareness campaigns in regions of origin',
  'the role of diaspora communities in local development',
  'voluntary return and sustainable reintegration programmes',
  'the collection and analysis of data on migration',
  'civil registers and secure identity documents',
  'dialogue with local authorities and civil society',
  'mobility schemes for students and researchers',
];
const MEANS = [
  'through regional workshops',
  'with the support of partner organisations',
  'on the basis of shared indicators',
  'within existing bilateral frameworks',
  'by means of a network of contact points',
];
const HEADINGS = 20;
const ACTIONS = 23;
const FEW_DELEGATIONS = 26;

const text = (words: string) => [{ type: 'text' as const, text: words }];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A typical sentence of such meetings, a different one for each index. */
export function sentence(index: number): string {
  const verb = pick(VERBS, index);
  return `${verb} ${pick(OBJECTS, Math.floor(index / 8))} ${pick(MEANS, Math.floor(index / 88))} (${index});`;
}

/**
 * A workshop of `size` recommendations under 20 headings, half of them translated, each with proposers and mappings,
 * and 300 participants from 26 delegations.
 */
export async function fillMeeting(stage: Stage, size: number): Promise<string> {
  const { workshop } = await stage.ask('createWorkshop', {
    title: { en: `Meeting of ${size}` },
    languages: ['en'],
    style: 'workshop-guide',
    startsOn: '2019-10-24',
    endsOn: '2019-10-25',
    place: 'Abidjan',
    timeZone: 'Africa/Abidjan',
  });
  const ledger = { scope: 'workshop', id: workshop } as const;
  const delegations = partners.entries.filter(({ kind }) => kind === 'state').slice(0, FEW_DELEGATIONS);
  for (const { code, name } of delegations) {
    await stage.run(ledger, 'delegation.add', { id: code, code, kind: 'state', name });
  }
  for (let index = 0; index < HEADINGS; index += 1) {
    await stage.run(ledger, 'group.add', {
      id: `g${index}`,
      language: 'en',
      title: text(`Heading ${index + 1}`),
    });
  }
  const items = Array.from(
    { length: size },
    (_, index): CommandPayload<'recommendation.captureMany'>['items'][number] => ({
      id: `r${index}`,
      group: `g${Math.floor((index * HEADINGS) / size)}`,
      language: 'en',
      nodes: text(sentence(index)),
      proposers: [pick(delegations, index).code, pick(delegations, index + 7).code],
      mappings: [
        {
          target: { framework: 'marrakesh', level: 'action', number: String((index % ACTIONS) + 1) },
          role: 'primary',
        },
      ],
    }),
  );
  for (let start = 0; start < size; start += 500) {
    await stage.run(ledger, 'recommendation.captureMany', { items: items.slice(start, start + 500) });
  }
  await stage.run({ scope: 'people', id: workshop }, 'participant.addMany', {
    participants: Array.from({ length: 300 }, (_, index) => ({
      name: `Participant ${index + 1}`,
      function: 'Head of unit',
      delegation: pick(delegations, index).code,
      attendance: ['2019-10-24'],
    })),
  });
  return workshop;
}

/** Adds a person who works here, and a meeting of each of these sizes. */
export async function fillLibrary(stage: Stage, sizes: readonly number[]): Promise<string[]> {
  await stage.run(LIBRARY, 'actor.add', { name: 'Awa Diop', role: 'rapporteur' });
  const workshops: string[] = [];
  for (const size of sizes) workshops.push(await fillMeeting(stage, size));
  return workshops;
}
