const REASONS = {
  used: [
    'This link was already used, or is too old. Use the newest link from the window in which Rapporteur was started.',
    'Ce lien a déjà servi, ou il est trop ancien. Utilisez le dernier lien affiché par la fenêtre où Rapporteur a été lancé.',
  ],
  unknown: [
    'Open Rapporteur with the link shown in the window in which it was started.',
    'Ouvrez Rapporteur avec le lien affiché par la fenêtre où il a été lancé.',
  ],
};

/** What somebody without a session sees, in both languages of the interface; no script, nothing of the workshop. */
export function closedDoorPage(reason: keyof typeof REASONS): [string, Record<string, string>] {
  const [en, fr] = REASONS[reason];
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rapporteur</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem;color:#222}</style>
<h1>Rapporteur</h1><p>${en}</p><p lang="fr">${fr}</p></html>`;
  return [html, { 'Content-Type': 'text/html; charset=utf-8' }];
}
