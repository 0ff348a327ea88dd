import { describe, expect, it } from 'vitest';
import { explainNotice } from '../../../core/messages/explain';
import { noticesEn } from '../../../core/messages/notices.en';
import { noticesFr } from '../../../core/messages/notices.fr';

describe('a notice', () => {
  it('says what happened and what was kept, in the interface’s language', () => {
    const values = { file: 'snapshot.json', kept: 'quarantine/ab-snapshot.json' };
    expect(explainNotice('opening.damagedSnapshot', values)).toContain('kept in quarantine/ab-snapshot.json');
    expect(explainNotice('opening.damagedSnapshot', values, 'fr')).toContain('conservé dans quarantine/');
  });

  it('of a newer host is shown unchanged', () => {
    expect(explainNotice('opening.unheardOf', {})).toBe('opening.unheardOf');
    expect(explainNotice('toString', {})).toBe('toString');
  });

  it('takes the same values in both languages', () => {
    const marks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
    for (const [code, text] of Object.entries(noticesEn)) {
      expect([code, marks(noticesFr[code as keyof typeof noticesEn])]).toEqual([code, marks(text)]);
    }
  });
});
