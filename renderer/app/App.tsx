import { useEffect, useState } from 'react';
import { speak } from '../locales/i18n';
import { afterFirstPaint } from '../parts/afterFirstPaint';
import { useMirror } from '../state/mirror';
import { Theme } from '../theme/Theme';
import { Welcome } from '../features/welcome/Welcome';
import { fetchAllScreens, LISTENING, SHELL } from './laterCode';

/** The desk's window: the welcome screen once, then the shell. */
export function App() {
  const settings = useMirror((mirror) => mirror.library?.state.settings);
  const language = settings?.interfaceLanguage ?? 'en';
  const isOpen = useMirror((mirror) => mirror.hello !== undefined);
  const [seen, setSeen] = useState(false);

  useEffect(() => {
    void speak(language);
  }, [language]);

  const isDrawn = settings !== undefined;
  // What is drawn is on the screen first, and the library is open; then everything else is fetched, so that no place waits
  // for its code later.
  const isReady = isDrawn && isOpen;
  useEffect(() => {
    if (!isReady) return;
    afterFirstPaint(() => {
      setSeen(true);
      void fetchAllScreens();
    });
  }, [isReady]);

  return (
    <Theme choice={settings?.theme ?? 'system'} rows={settings?.rows}>
      {isDrawn && settings.workingAs !== undefined && <SHELL />}
      {isDrawn && settings.workingAs === undefined && (
        <>
          <Welcome />
          {seen && <LISTENING />}
        </>
      )}
    </Theme>
  );
}
