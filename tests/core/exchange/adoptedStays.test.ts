import { describe, expect, it } from 'vitest';
import { isUnread, readWorkshopText } from '../../../core/exchange/read';
import { updateWorkshop } from '../../../core/exchange/update';
import { writeWorkshopFile } from '../../../core/exchange/write';
import { isRefusal } from '../../../core/messages/refusal';
import type { Workshop } from '../../../core/model/workshop';
import { catalogue, counter, NOW } from '../../fixtures/catalogue';
import { group, recommendation, text, workshopOf } from '../../fixtures/workshops';

function adopted(): Workshop {
  const made = workshopOf(
    {
      groups: [group('g1')],
      recommendations: [
        recommendation('r1', 'g1', { text: text({ en: 'Share', fr: 'Partager' }) }),
        recommendation('r2', 'g1', { text: text({ en: 'Train' }) }),
      ],
    },
    { languages: ['en', 'fr', 'pt'], courtesy: ['pt'] },
  );
  return { ...made, document: { ...made.document, status: 'adopted', circulated: 1 } };
}

function updated(ours: Workshop, theirs: Workshop) {
  const read = readWorkshopText(JSON.stringify(writeWorkshopFile(theirs)), {
    catalogue,
    newId: counter(),
    now: NOW,
  });
  if (isUnread(read)) throw new Error(JSON.stringify(read));
  return updateWorkshop(ours, read.file, read.workshop, NOW);
}

const withText = (workshop: Workshop, id: string, words: Parameters<typeof text>[0]): Workshop => {
  const changed = structuredClone(workshop);
  const found = changed.recommendations[id];
  if (found) found.text = { ...found.text, ...text(words) };
  return changed;
};

describe('an adopted text updated from a file', () => {
  it('takes in a translation that it lacked, marked as made afterwards, and a courtesy copy as it is', () => {
    const result = updated(adopted(), withText(adopted(), 'r2', { fr: 'Former', pt: 'Formar' }));
    if (isRefusal(result)) throw new Error(result.refused);
    const { fr, pt, en } = result.workshop.recommendations['r2']?.text ?? {};
    expect(fr).toMatchObject({ from: { language: 'en', rev: 1 }, late: { by: 'import', at: NOW } });
    expect([pt?.late, en]).toEqual([undefined, adopted().recommendations['r2']?.text.en]);
  });

  it.each(['en', 'fr'] as const)('keeps its own words: another wording in %s is refused', (language) => {
    expect(updated(adopted(), withText(adopted(), 'r1', { [language]: 'Other words' }))).toMatchObject({
      refused: 'update.adopted',
    });
  });

  it('takes a correction that the file brings', () => {
    const theirs = withText(adopted(), 'r1', { en: 'Share it' });
    const correction = { number: 'Corr.1', on: '2019-12-01', reason: {}, replaces: {} };
    theirs.document = { ...theirs.document, status: 'issued', correction };
    const result = updated(adopted(), theirs);
    if (isRefusal(result)) throw new Error(result.refused);
    expect(result.workshop.recommendations['r1']?.text.en?.nodes).toEqual([
      { type: 'text', text: 'Share it' },
    ]);
  });

  it('goes into a file and comes back with its courtesy languages and when a translation was made', () => {
    const first = updated(adopted(), withText(adopted(), 'r2', { fr: 'Former' }));
    if (isRefusal(first)) throw new Error(first.refused);
    const again = updated(first.workshop, first.workshop);
    expect(again).toMatchObject({ nothing: true });
    expect(JSON.stringify(writeWorkshopFile(first.workshop))).toContain(`"late":{"at":"${NOW}"}`);
  });
});
