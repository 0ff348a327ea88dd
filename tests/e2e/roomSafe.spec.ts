import { expect, test } from './support/rapporteur';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import { MEETING } from './screenshots/meeting';
import { SCREENS } from './screenshots/screens';
import { Stage } from './screenshots/stage';

/** Private texts that the room must not see, one in every place that holds something private. */
const PLANTED = [
  'Plantedland',
  'Planted Person',
  'planted@example.invalid',
  'Planted note',
  'Planted reservation',
  'Mariam Traoré',
  'Director of border police',
];
/** Pages that list delegations, but neither people nor their positions. */
const NAMES_DELEGATIONS = /^(prepare-delegation|palette|issue-|room-speakers|archive)/;
/** Places that open on a page about people. */
const BEHIND_PEOPLE =
  /^(import-|prepare-(people|attendance|signature|list-of-participants|delegation-panel))/;

test.setTimeout(180_000);

test('a room-safe desk shows no note, proposer, position, reservation or person on any screen', async ({
  desk,
}) => {
  const stage = new Stage(desk);
  await introduce(stage);
  await fillLibrary(stage);
  await stage.inWorkshop('document.setNature', { nature: 'negotiated' });
  await stage.inWorkshop('delegation.add', { id: 'px', kind: 'state', name: { en: 'Plantedland' } });
  const people = { scope: 'people' as const, id: stage.workshop };
  await stage.run(people, 'participant.add', {
    id: 'pp',
    name: 'Planted Person',
    delegation: 'px',
    email: 'planted@example.invalid',
  });
  await stage.inWorkshop('recommendation.setProposers', { id: 'r9', proposers: ['px'] });
  await stage.inWorkshop('note.add', { id: 'r9', text: 'Planted note' });
  await stage.inWorkshop('contribution.record', {
    delegation: 'px',
    text: 'Planted saying',
    recommendations: ['r9'],
  });
  await stage.inWorkshop('recommendation.setPosition', { id: 'r9', delegation: 'px', position: 'objects' });
  await stage.inWorkshop('reservation.enter', {
    id: 'r9',
    delegation: 'px',
    language: 'en',
    nodes: [{ type: 'text', text: 'Planted reservation' }],
  });
  await stage.inWorkshop('agenda.edit', { id: 'experience', moderator: 'pp' });

  /** Everything on the page: text, the content of fields, and labels for screen readers. */
  const drawn = () =>
    desk.evaluate(() =>
      [
        document.body.innerText,
        ...[...document.querySelectorAll('input, textarea')].map(
          (field) => (field as HTMLInputElement).value,
        ),
        ...[...document.querySelectorAll('[aria-label], [title]')].map(
          (element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`,
        ),
      ].join('\n'),
    );

  // An ordinary desk shows these words, which proves that the test looks for the right ones.
  await stage.show('desk');
  await expect.poll(drawn).toContain('Plantedland');

  await desk.keyboard.press('Shift+F4');
  await expect(desk.getByRole('button', { name: /^Room-safe desk\. End/ })).toBeVisible();
  const found: string[] = [];
  for (const screens of Object.values(SCREENS)) {
    for (const { name, open } of screens.filter((screen) => !MEETING.includes(screen))) {
      // Content behind a page that is not shown cannot be reached.
      if (BEHIND_PEOPLE.test(name)) continue;
      await open(stage);
      const text = await drawn();
      for (const words of PLANTED) {
        if (words === 'Plantedland' && NAMES_DELEGATIONS.test(name)) continue;
        // A negotiated text prints its reservations without names.
        if (words === 'Planted reservation' && name.startsWith('issue-document')) continue;
        if (text.includes(words)) found.push(`${name}: ${words}`);
      }
      expect(text, name).toContain('Room-safe desk');
    }
  }
  for (const section of ['people', 'attendance', 'import']) {
    await stage.show('prepare', section);
    await expect(desk.getByText('Not shown on a room-safe desk', { exact: true })).toBeVisible();
    const text = await drawn();
    found.push(...PLANTED.filter((words) => text.includes(words)).map((words) => `${section}: ${words}`));
  }
  expect(found).toEqual([]);
});
