import { safePart } from '../../../core/exchange/fileName';
import type { PackageMetadata } from './package';

type Named = Pick<PackageMetadata, 'date' | 'place' | 'style' | 'language'>;

/** "2019-10-24_abidjan_workshop-guide_en": what the ids of the packages of one meeting, style and language begin with. */
export function idStem({ date, place, style, language }: Named): string {
  const parts = [date, safePart(place, 30), safePart(style, 30), language].filter((part) => part !== '');
  return parts.join('_').toLowerCase();
}

/** "2019-10-24_abidjan_workshop-guide_en_3": day, place, style, language, and the next number that is free. */
export function packageId(named: Named, taken: readonly string[]): string {
  const stem = idStem(named);
  const numbers = taken
    .filter((id) => id.startsWith(`${stem}_`))
    .map((id) => Number(id.slice(stem.length + 1)))
    .filter((number) => Number.isInteger(number));
  return `${stem}_${Math.max(0, ...numbers) + 1}`;
}
