import './base.css';
import './words.css';
import '@mantine/core/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import './mantine.css';
import './tokens.css';
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import type { Library } from '../../core/model/library';
import { theme } from './theme';

interface ThemeProps {
  choice: Library['settings']['theme'];
  /** How high the lines of lists are. */
  rows?: Library['settings']['rows'];
  children: ReactNode;
}

/**
 * Mantine keeps no scheme of its own: the library's settings say it, and reading a store of the browser makes the page
 * stand still until the main process answers.
 */
const nothingKept: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** Light, dark or high contrast, as the library's settings say; no style element is injected. */
export function Theme({ choice, rows = 'comfortable', children }: ThemeProps) {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  const systemWantsContrast = useMediaQuery('(prefers-contrast: more)', false, {
    getInitialValueInEffect: false,
  });
  const dark = choice === 'dark' || (choice === 'system' && systemIsDark && !systemWantsContrast);
  const contrast = choice === 'contrast' || (choice === 'system' && systemWantsContrast);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-contrast', contrast);
    if (contrast) document.documentElement.setAttribute('data-contrast', 'more');
  }, [contrast]);
  useEffect(() => {
    document.documentElement.setAttribute('data-rows', rows);
  }, [rows]);

  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={nothingKept}
      forceColorScheme={dark ? 'dark' : 'light'}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
