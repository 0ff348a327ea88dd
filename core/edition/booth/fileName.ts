import { documentFileName } from '../../exchange/fileName';
import type { HouseStyle } from '../../model/houseStyle';
import type { Language } from '../../model/language';
import type { Workshop } from '../../model/workshop';
import { BOOTH_WORDS } from './words';

/** "2019-10-24_Abidjan_Booth-pack_EN-FR_draft-1.docx". */
export function boothFileName(
  workshop: Workshop,
  style: HouseStyle,
  [language = 'en', beside]: readonly Language[],
  extension: string,
): string {
  const name = BOOTH_WORDS[language].fileName;
  return documentFileName(workshop, style, language, extension, { name, ...(beside && { beside }) });
}
