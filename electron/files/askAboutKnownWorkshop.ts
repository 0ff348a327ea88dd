import { dialog } from 'electron';
import type { Refusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';
import { catalogues } from '../locales/catalogues';
import { systemLanguage } from '../system/systemLanguage';
import { deskWindow } from '../windows/deskWindow';

/** The file's workshop is already in the library: what now? Undefined: nothing. */
export async function askAboutKnownWorkshop(refusal: Refusal): Promise<'update' | 'keepBoth' | undefined> {
  const language = systemLanguage();
  const { update, keepBoth, cancel } = catalogues[language].known;
  const options = {
    type: 'question' as const,
    title: 'Rapporteur',
    message: explain(refusal, language),
    buttons: [update, keepBoth, cancel],
    defaultId: 1,
    cancelId: 2,
  };
  const desk = deskWindow();
  const { response } = await (desk ? dialog.showMessageBox(desk, options) : dialog.showMessageBox(options));
  return (['update', 'keepBoth'] as const)[response];
}
