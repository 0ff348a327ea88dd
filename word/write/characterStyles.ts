import type { ICharacterStyleOptions } from 'docx';
import { ShadingType, UnderlineType } from 'docx';
import { FRAME } from '../../core/looks/frame';
import { MARK_LOOKS, type Mark, type MarkLook } from '../../core/looks/marks';
import { STYLE_OF_MARK } from '../format/styleNames';
import { twipsOfPoints } from './units';

function marked(mark: Mark, name: string): ICharacterStyleOptions {
  const { shade, line }: MarkLook = MARK_LOOKS[mark];
  return {
    id: STYLE_OF_MARK[mark],
    name,
    quickFormat: true,
    run: {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade },
      ...(line === 'under' && { underline: { type: UnderlineType.SINGLE } }),
      ...(line === 'through' && { strike: true }),
    },
  };
}

export const CHARACTER_STYLES: ICharacterStyleOptions[] = [
  marked('bracket', 'Bracketed text'),
  marked('missing', 'Missing text'),
  marked('stale', 'Stale text'),
  marked('added', 'Added text'),
  marked('removed', 'Removed text'),
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
