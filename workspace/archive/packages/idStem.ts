import { safePart } from '../../../core/exchange/fileName';
import { diskName } from '../../../core/text/diskName';
import type { PackageMetadata } from './package';

type Named = Pick<PackageMetadata, 'date' | 'place' | 'style' | 'language'>;

/** "2019-10-24_abidjan_workshop-guide_en": what the ids of the packages of one meeting, style and language begin with. */
export function idStem({ date, place, style, language }: Named): string {
  const parts = [date, safePart(place, 30), safePart(style, 30), language].filter((part) => part !== '');
  return diskName(parts.join('_').toLowerCase(), 'package');
}
