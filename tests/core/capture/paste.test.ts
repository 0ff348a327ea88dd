import { describe, expect, it } from 'vitest';
import { hasParagraphs, pastedProposals } from '../../../core/capture/paste';

describe('a paste of many lines', () => {
  it('becomes one proposal a line, without list markers and empty lines', () => {
    const pasted =
      '1. First\r\n2) Second\n\n- Third\n• Fourth\na) Fifth\ni) Sixth\n(iv) Seventh\n12 – Eighth\n';
    expect(pastedProposals(pasted)).toEqual([
      'First',
      'Second',
      'Third',
      'Fourth',
      'Fifth',
      'Sixth',
      'Seventh',
      'Eighth',
    ]);
  });

  it('keeps words and numbers that only look like list markers', () => {
    const lines = [
      'A national strategy',
      '3 workshops a year',
      'I. e. nothing',
      '2019-2022 plan',
      'CI: agir',
    ];
    expect(pastedProposals(lines.slice(0, 2).join('\n'))).toEqual(lines.slice(0, 2));
    expect(pastedProposals(lines.slice(3).join('\n'))).toEqual(lines.slice(3));
  });

  it('can join lines that were broken in a PDF', () => {
    const pasted = '1. Strengthen the\ncooperation of all\n2. Share\ninformation\n\nEncourage\nresearch';
    expect(hasParagraphs(pasted)).toBe(true);
    expect(pastedProposals(pasted, 'paragraphs')).toEqual([
      'Strengthen the cooperation of all',
      'Share information',
      'Encourage research',
    ]);
  });
});
