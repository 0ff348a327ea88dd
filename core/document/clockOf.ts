/** "10:42": an instant on the clock of a time zone; a zone that is not known counts as UTC. */
export function clockOf(instant: string, timeZone: string): string {
  const inZone = (zone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(instant));
  try {
    return inZone(timeZone);
  } catch {
    return inZone('UTC');
  }
}
