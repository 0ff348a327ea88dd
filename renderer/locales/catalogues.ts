import { frenchSpaces } from '../../core/messages/frenchSpaces';
import type { Translated } from '../../core/messages/translated';
import { typesetAll } from '../../core/messages/typesetAll';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { en } from './en';
import { commands as commandsEn, hostLines as hostLinesEn } from './en/commands';
import { keyCaps as keyCapsEn } from './en/keyCaps';
import { fr } from './fr';
import { commands as commandsFr, hostLines as hostLinesFr } from './fr/commands';
import { keyCaps as keyCapsFr } from './fr/keyCaps';

/** All that the screens say in one language. */
interface Catalogue {
  texts: Translated<typeof en>;
  commands: typeof commandsEn;
  /** Lines of the journal that are no command. */
  hostLines: typeof hostLinesEn;
  keyCaps: typeof keyCapsEn;
}

/** What the screens say, by language. */
export const catalogues: Record<InterfaceLanguage, Catalogue> = {
  en: {
    texts: en,
    commands: commandsEn,
    hostLines: hostLinesEn,
    keyCaps: keyCapsEn,
  },
  fr: typesetAll(
    { texts: fr, commands: commandsFr, hostLines: hostLinesFr, keyCaps: keyCapsFr },
    frenchSpaces,
  ),
};
