import type { ICharacterStyleOptions } from 'docx';
import { ShadingType } from 'docx';

const shaded = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

/** Character styles: what is disputed, missing or behind must be seen in print too, hence shading and not colour alone. */
export const CHARACTER_STYLES: ICharacterStyleOptions[] = [
  { id: 'BracketedText', name: 'Bracketed text', quickFormat: true, run: { shading: shaded('EDEDED') } },
  { id: 'MissingText', name: 'Missing text', quickFormat: true, run: { shading: shaded('FBE0C8') } },
  { id: 'StaleText', name: 'Stale text', quickFormat: true, run: { shading: shaded('FFF2B8') } },
  {
    id: 'DraftMark',
    name: 'Draft mark',
    quickFormat: true,
    run: { bold: true, color: 'B3261E', characterSpacing: 30 },
  },
];
