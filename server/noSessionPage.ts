import { catalogues } from '../core/messages/catalogues';
import type { noSessionEn } from '../core/messages/noSession.en';
import { INTERFACE_LANGUAGES } from '../core/model/interfaceLanguage';

/** What a browser without a session sees, in every language of the interface; no script, nothing of the workshop. */
export function noSessionPage(reason: keyof typeof noSessionEn): [string, Record<string, string>] {
  const said = INTERFACE_LANGUAGES.map(
    (language) => `<p lang="${language}">${catalogues[language].noSession[reason]}</p>`,
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rapporteur</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem;color:#222}</style>
<h1>Rapporteur</h1>${said.join('')}</html>`;
  return [html, { 'Content-Type': 'text/html; charset=utf-8' }];
}
