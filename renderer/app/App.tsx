import { useEffect, useState } from 'react';
import { speak } from '../locales/i18n';
import { listenToKeys } from './listenToKeys';
import { listenToSystemEvents } from './systemEvents';
import { useMirror } from '../state/mirror';
import { Theme } from '../theme/Theme';
import { Shell } from './Shell';
import { Welcome } from '../features/welcome/Welcome';

/** The desk's window: who is working is asked once, then the shell. */
export function App() {
  const settings = useMirror((mirror) => mirror.library?.state.settings);
  const language = settings?.interfaceLanguage ?? 'en';
  const [spoken, setSpoken] = useState<string>();

  useEffect(() => {
    void speak(language).then(() => setSpoken(language));
  }, [language]);
  useEffect(listenToKeys, []);
  useEffect(listenToSystemEvents, []);

  return (
    <Theme choice={settings?.theme ?? 'system'}>
      {settings && spoken !== undefined && (settings.workingAs === undefined ? <Welcome /> : <Shell />)}
    </Theme>
  );
}
