import { catalogues } from '../../../core/messages/catalogues';
import type { InterfaceLanguage } from '../../../core/model/interfaceLanguage';

/** "24 kB", "1.3 MB": as file managers count, by thousands. */
export function fileSize(bytes: number, language: InterfaceLanguage): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(catalogues[language].language.tag, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
