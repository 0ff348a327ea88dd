/**
 * What this window keeps for itself until it is closed, and over a reload: nothing of it leaves the laptop's browser, and
 * no name or wording belongs here.
 */
export function keptInWindow(key: string): string | undefined {
  try {
    return sessionStorage.getItem(`rapporteur.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepInWindow(key: string, value: string): void {
  try {
    sessionStorage.setItem(`rapporteur.${key}`, value);
  } catch {
    // A window that may store nothing forgets it when it is loaded again.
  }
}
