/** IANA zones this machine knows, "Africa/Abidjan" shown as "Africa/Abidjan"; the workshop's own is always among them. */
export function timeZones(own: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(own) ? known : [own, ...known];
}
