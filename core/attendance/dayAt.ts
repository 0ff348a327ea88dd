/** The calendar day (YYYY-MM-DD) of an instant in a time zone; a zone that is not known counts as UTC. */
export function dayAt(instant: string, timeZone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(new Date(instant));
    const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  } catch {
    return instant.slice(0, 10);
  }
}
