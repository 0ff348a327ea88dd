const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * Text as it is compared and searched, never shown: lower case, without accents or ligatures, and with apostrophes of
 * every kind, hyphens, brackets and other punctuation as single spaces. "CÔTE D’IVOIRE" and "Cote d'Ivoire" fold alike;
 * dots vanish ("U.K." is "uk"); "&" is kept.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
