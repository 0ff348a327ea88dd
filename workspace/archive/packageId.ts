import { safePart } from '../../core/exchange/fileName';
import type { PackageMetadata } from './package';

/** "2019-10-24_abidjan_workshop-guide_en_3": day, place, style, language, and the next number that is free. */
export function packageId(
  { date, place, style, language }: Pick<PackageMetadata, 'date' | 'place' | 'style' | 'language'>,
  taken: readonly string[],
): string {
  const parts = [date, safePart(place, 30), safePart(style, 30), language].filter((part) => part !== '');
  const stem = parts.join('_').toLowerCase();
  const numbers = taken
    .filter((id) => id.startsWith(`${stem}_`))
    .map((id) => Number(id.slice(stem.length + 1)))
    .filter((number) => Number.isInteger(number));
  return `${stem}_${Math.max(0, ...numbers) + 1}`;
}
