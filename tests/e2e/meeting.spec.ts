import { setNature, settle } from './meeting/agreement';
import { expectTheConclusions, issueAndExport, putInOrder } from './meeting/ending';
import { expected, wording } from './meeting/expected';
import { playItem } from './meeting/floor';
import { handOver, reword, takeBack, takeTheirs, undoAndRedo, workInGroup } from './meeting/groups';
import { GROUPS, OUR_SECOND } from './meeting/groupWork';
import { Hands } from './meeting/hands';
import { proveTheWatch, watchForMouse } from './meeting/noMouse';
import { openWorkshop, type Stage } from './meeting/play';
import * as prepare from './meeting/prepare';
import { ACTOR, PRIVATE_WORDS } from './meeting/privateWords';
import * as scenes from './meeting/roomScenes';
import { RoomWitness } from './meeting/roomWitness';
import { FIRST_WORDINGS } from './meeting/script';
import { openRoom } from './meeting/wall';
import { expect, test } from './support/rapporteur';

test('a meeting of 26 delegations is run from a keyboard, survives two power cuts, and ends with its conclusions in Word; nothing private reached the room', async ({
  page,
  context,
  rapporteur,
  browser,
}, info) => {
  // About two minutes on an idle machine; other programs may run beside it.
  test.setTimeout(600_000);
  const mouse = await watchForMouse(context);
  await proveTheWatch(context, mouse);
  const stage: Stage = { desk: page, hands: new Hands(page) };
  const witness = new RoomWitness(context, page);
  const fail = async () => {
    await rapporteur.kill();
    await rapporteur.start();
    await page.goto(rapporteur.link());
    await openWorkshop(stage, expected.meeting.title.en);
  };
  await page.goto(rapporteur.link());

  await test.step('prepares the meeting', async () => {
    await prepare.introduce(stage, ACTOR);
    await prepare.beginTheWorkshop(stage);
    await prepare.enterDelegations(stage);
    await prepare.correctPrintedNames(stage);
    await prepare.enterPeople(stage);
    await prepare.completeOpening(stage);
    await prepare.planTheDay(stage);
    await prepare.makeHeadings(stage);
  });

  let room = await openRoom(stage);
  await test.step('opens, with the list of speakers and the agenda on the wall', async () => {
    await scenes.expectHold(stage, room);
    await playItem(stage, 0, { beforeTurns: () => scenes.showSpeakers(stage, room, 'CI') });
    await scenes.showAgenda(stage, room);
  });
  await test.step('hears the plenary, and sends one recommendation', async () => {
    await playItem(stage, 1, { skipped: 6 });
    await scenes.sendFirst(stage, room, witness);
    await witness.look(room);
  });
  await test.step('loses its power while somebody speaks, and goes on', async () => {
    await playItem(stage, 2, { powerCut: { turn: 4, fail } });
    await room.close();
    room = await openRoom(stage);
    await scenes.expectHold(stage, room);
  });
  await test.step('joins a proposal, rewords one on the room’s screen, covers it in the middle of a word', async () => {
    await playItem(stage, 3);
    await scenes.rewordLive(stage, room);
    await witness.look(room);
  });

  const files: string[] = [];
  await test.step('hands three files over, and three groups work on laptops of their own', async () => {
    const out: string[] = [];
    for (const group of GROUPS) out.push(await handOver(stage, group, info.outputPath()));
    await playItem(stage, 4);
    for (const [index, group] of GROUPS.entries()) {
      const work = await workInGroup(browser, group, out[index] ?? '', info.outputPath());
      expect(work.mouse).toEqual([]);
      files.push(work.back);
    }
  });
  await test.step('goes on meanwhile: a paste of three proposals, a queue of slides, a message', async () => {
    await playItem(stage, 5);
    await scenes.stepThroughQueue(stage, room);
    await reword(stage, FIRST_WORDINGS.r2, OUR_SECOND);
  });
  await test.step('takes the three back: nothing is lost, and what was reworded twice stands twice', async () => {
    const previews: string[][] = [];
    for (const [index, group] of GROUPS.entries()) {
      previews.push(await takeBack(stage, group, files[index] ?? ''));
      if (index === 0) await undoAndRedo(stage, wording('r4'));
    }
    expect(previews).toEqual([
      ['5 things added', '0 things changed', '0 things removed'],
      [
        '3 things added',
        '0 things changed',
        '0 things removed',
        'Reworded on both sides, both wordings will be kept: 2',
      ],
      ['4 things added', '1 thing changed', '0 things removed'],
    ]);
    await takeTheirs(stage, OUR_SECOND, wording('r2'));
    expect(await putInOrder(stage), 'presses to put what came back in order').toBe(0);
  });
  await test.step('reads the draft, loses its power again, and settles a disputed text round the table', async () => {
    await playItem(stage, 6, { powerCut: { turn: 2, fail } });
    await room.close();
    room = await openRoom(stage);
    await setNature(stage, 'Recommendations put forward', 'ArrowDown', 'Negotiated text');
    await settle(stage, room, 'r5', witness);
    await witness.look(room);
    await setNature(stage, 'Negotiated text', 'ArrowUp', 'Recommendations put forward');
  });
  await test.step('closes with the whole draft on the wall', async () => {
    await playItem(stage, 7);
    await scenes.showTheResult(stage, room);
    await witness.look(room);
  });
  await test.step('issues the conclusions: the real text, word for word', async () => {
    await expectTheConclusions(await issueAndExport(stage), PRIVATE_WORDS);
  });

  await test.step('finds nothing private in any message to the room, and what was sent in some', async () => {
    for (const { text } of expected.recommendations) expect(await witness.hears(text.en), text.en).toBe(true);
    for (const words of PRIVATE_WORDS) expect(await witness.with(words), words).toEqual([]);
    // Three starts, each with a socket of its own, and views of every kind with only the fields they may have.
    expect(witness.sockets).toBe(3);
    const kinds = new Set((await witness.views()).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['agenda', 'coverage', 'draft', 'hold', 'recommendation', 'speakers']);
    expect(mouse).toEqual([]);
  });
  info.annotations.push({
    type: 'walks with Tab longer than ten',
    description: stage.hands.walks
      .filter(({ presses }) => presses > 10)
      .map(({ to, presses }) => `${presses} ${to}`)
      .join('; '),
  });
});
