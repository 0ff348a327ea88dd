import { explainNotice } from '../messages/explain';
import type { InterfaceLanguage } from '../model/interfaceLanguage';
import type { Update } from './update';

/** What an update did, one line each, for the person who opened the file. */
export function updateNotes(
  { counts, nothing, statusStayed, against, erasedStayed }: Update & { erasedStayed: boolean },
  language: InterfaceLanguage,
): string[] {
  const say = (message: string) => explainNotice(message, { ...counts, numbers: against }, language);
  return [
    say(nothing ? 'update.nothing' : 'update.done'),
    ...(counts.stayed > 0 ? [say('update.stayed')] : []),
    ...(erasedStayed ? [say('update.erasedStayed')] : []),
    ...(against !== '' ? [say('update.agreedAgainst')] : []),
    ...(statusStayed ? [say('update.statusStayed')] : []),
  ];
}
