import { beforeEach, describe, expect, it } from 'vitest';
import { isUnread, readWorkshopText } from '../../../core/exchange/read';
import { updateNotes } from '../../../core/exchange/updateNotes';
import { updateWorkshop } from '../../../core/exchange/update';
import { writeWorkshopFile } from '../../../core/exchange/write';
import { isRefusal } from '../../../core/messages/refusal';
import { catalogue, counter, NOW } from '../../fixtures/catalogue';
import { TestDesk, words } from '../../support/desk';

type File = ReturnType<typeof writeWorkshopFile>;

let desk: TestDesk;

/** Three recommendations of a negotiated text; Niger objects to the second, and the file says agreed of all. */
beforeEach(() => {
  desk = new TestDesk();
  desk.run('delegation.add', { id: 'NE', kind: 'state', name: { en: 'Niger' } });
  desk.run('document.setNature', { nature: 'negotiated' });
  for (const id of ['r1', 'r2', 'r3'])
    desk.run('recommendation.capture', { id, language: 'en', nodes: words(`Text ${id}`) });
  desk.run('recommendation.setPosition', { id: 'r2', delegation: 'NE', position: 'objects' });
});

const saysAgreed = (): File => {
  const file = writeWorkshopFile(desk.state, { attribution: true });
  file.meeting.title = { en: 'Return' };
  for (const each of file.recommendations ?? []) each.state = 'agreed';
  return file;
};
const read = (file: File) => {
  const result = readWorkshopText(JSON.stringify(file), { catalogue, newId: counter(), now: NOW });
  if (isUnread(result)) throw new Error(JSON.stringify(result));
  return result;
};

describe('a file that says agreed over a standing objection', () => {
  it('is read as it is written, and says which text it is', () => {
    const { workshop, notes } = read(saysAgreed());
    expect(workshop.recommendations['r2']?.state).toBe('agreed');
    expect(notes).toEqual([expect.stringMatching(/^Agreed in this file although .*: 2\. /)]);
  });

  it('says nothing where nothing stands against it', () => {
    desk.run('recommendation.setPosition', { id: 'r2', delegation: 'NE', position: null });
    expect(read(saysAgreed()).notes).toEqual([]);
  });

  it('says nothing once the text is adopted: positions are for the record then', () => {
    const file = saysAgreed();
    file.document.status = 'adopted';
    expect(read(file).notes).toEqual([]);
  });

  it('updates a workshop as far as the objection allows, and the note says which was held back', () => {
    const { file, workshop } = read(saysAgreed());
    const update = updateWorkshop(desk.state, file, workshop);
    if (isRefusal(update)) throw new Error(update.refused);
    expect(Object.values(update.workshop.recommendations).map(({ state }) => state)).toEqual([
      'agreed',
      'underDiscussion',
      'agreed',
    ]);
    const notes = updateNotes({ ...update, erasedStayed: false }, 'en');
    expect(notes).toContainEqual(expect.stringMatching(/^Agreed in the file, but .*: 2\. /));
    const french = updateNotes({ ...update, erasedStayed: false }, 'fr').join(' ');
    expect(french).toContain('une objection, une réserve ou un crochet s’y oppose');
  });
});
