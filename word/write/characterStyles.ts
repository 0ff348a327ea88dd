import type { ICharacterStyleOptions } from 'docx';
import { ShadingType } from 'docx';
import { FRAME } from '../../core/looks/frame';
import { MARK_SHADES, type Mark } from '../../core/looks/marks';
import { STYLE_OF_MARK } from '../format/styleNames';
import { twipsOfPoints } from './units';

const marked = (mark: Mark, name: string): ICharacterStyleOptions => ({
  id: STYLE_OF_MARK[mark],
  name,
  quickFormat: true,
  run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: MARK_SHADES[mark] } },
});

export const CHARACTER_STYLES: ICharacterStyleOptions[] = [
  marked('bracket', 'Bracketed text'),
  marked('missing', 'Missing text'),
  marked('stale', 'Stale text'),
  {
    id: 'DraftMark',
    name: 'Draft mark',
    quickFormat: true,
    run: {
      bold: true,
      color: FRAME.draftLabel.color,
      characterSpacing: twipsOfPoints(FRAME.draftLabel.letterSpacing),
    },
  },
];
