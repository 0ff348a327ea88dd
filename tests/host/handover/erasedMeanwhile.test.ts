import { beforeEach, describe, expect, it } from 'vitest';
import { filesThatHold } from '../../support/planted';
import type { TestHost } from '../../support/host';
import { handOver, laptop, plenary, reword, type Bytes } from './laptops';

const NAME = 'Zebulon Quaye';
let main: TestHost;
let group: TestHost;
let workshop: string;
let notices: string[];
const ledger = () => ({ scope: 'workshop' as const, id: workshop });

beforeEach(async () => {
  ({ main, workshop } = await plenary());
  group = await laptop();
  notices = [];
  main.host.desk.subscribe((event, value) => {
    if (event === 'notice') notices.push(String(Object(value)['message']));
  });
});

/** The file that the group hands back after it received the workshop and worked on it. */
async function comesBack(work: () => Promise<unknown>): Promise<Bytes> {
  await group.desk.takeBack({ bytes: await handOver(main, workshop) });
  await work();
  return handOver(group, workshop);
}

describe('a group hands back a copy from before an erasing', () => {
  it('proposers do not come back with it, and the work of the group does', async () => {
    await main.run(ledger(), 'delegation.add', {
      id: 'zqd',
      kind: 'organisation',
      name: { en: 'Zqd Union' },
    });
    await main.run(ledger(), 'recommendation.setProposers', { id: 'r1', proposers: ['zqd'] });
    const bytes = await comesBack(() => reword(group, workshop, 'r1', 'Reworded by the group'));
    await main.desk.eraseAttribution({ workshop, whose: ['r1'], job: 'erase' });
    expect(await filesThatHold(main.library, ['"proposers":["zqd"'])).toEqual([]);

    expect(await main.desk.takeBack({ bytes })).toEqual({ workshop });
    expect(await main.wordings(workshop)).toEqual(['Reworded by the group', 'Wording r2', 'Wording r3']);
    expect((await main.workshop(workshop)).recommendations['r1']?.proposers).toEqual([]);
    expect(await filesThatHold(main.library, ['"proposers":["zqd"'])).toEqual([]);
    expect(notices).toEqual(['handover.erasedSince']);
  });

  it('names of people do not come back, in texts that the group left and in those it wrote', async () => {
    await main.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: NAME });
    await reword(main, workshop, 'r1', `As ${NAME} proposed`);
    await reword(main, workshop, 'r2', `Ask ${NAME}, then train`);
    const bytes = await comesBack(async () => {
      await reword(group, workshop, 'r2', `Train as ZEBULON QUAYE said`, 2);
      await group.capture(workshop, 'g1', `${NAME} again`);
    });
    await main.desk.erasePeople({ workshop, inTexts: [NAME], job: 'erase' });
    expect(await filesThatHold(main.library, [NAME, NAME.toUpperCase()])).toEqual([]);

    expect(await main.desk.takeBack({ bytes })).toEqual({ workshop });
    expect(await main.wordings(workshop)).toEqual([
      'As […] proposed',
      'Train as […] said',
      'Wording r3',
      '[…] again',
    ]);
    expect(await filesThatHold(main.library, [NAME, NAME.toUpperCase()])).toEqual([]);
    await main.host.close();
    expect(await filesThatHold(main.library, [NAME, NAME.toUpperCase()])).toEqual([]);
  });

  it('a copy that was handed out after the erasing comes back complete', async () => {
    await main.desk.erasePeople({ workshop, job: 'erase' });
    const bytes = await comesBack(() => group.capture(workshop, 'g1', `${NAME} is welcome`));
    await main.desk.takeBack({ bytes });
    expect(await main.wordings(workshop)).toContain(`${NAME} is welcome`);
    expect(notices).toEqual([]);
  });
});
