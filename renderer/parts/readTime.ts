/** Hours, and minutes behind whatever parts them; "930" and "0930" have nothing between them. */
const PARTED = /^(\d{1,2})\s*(?:[h:.,\s]\s*(\d{1,2})?)?\s*(?:mi?n)?$/u;
const JOINED = /^(\d{1,2})(\d{2})$/u;
/** "am", "p.m.", "pm". */
const HALF = /\s*([ap])\.?\s*m\.?$/u;

/**
 * The time of day that was typed, as HH:MM in 24 hours: "9h30", "9:30", "0930", "9 h", "9.30 am", "2 pm". Undefined where it
 * is none.
 */
export function readTime(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const half = HALF.exec(text)?.[1];
  const rest = text.replace(HALF, '');
  const [, hours, minutes = '0'] = JOINED.exec(rest) ?? PARTED.exec(rest) ?? [];
  if (hours === undefined) return undefined;
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (half && (hour < 1 || hour > 12)) return undefined;
  const inDay = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  if (inDay > 23 || minute > 59) return undefined;
  return `${String(inDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
