import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TwoWordings as Words } from '../../../core/queries/changedTwice';
import { plainText } from '../../../core/queries/plainText';
import { KeyHint } from '../../parts/KeyHint';
import { Note } from '../../parts/Note';
import { WordDiff } from '../../parts/WordDiff';

/** Which of the two stays. */
export type Keep = 'present' | 'other' | 'both';

/** Letters that decide where a page hears them; English and French words begin with them. */
export const KEEP_KEYS = { present: 'p', other: 'a', both: 'v' } as const satisfies Record<Keep, string>;

interface TwoWordingsProps {
  /** Who wrote the other one, and when. */
  children: ReactNode;
  words: Words;
  onKeep: (keep: Keep) => void;
  /** Why both cannot stand as variants. */
  whyNotBoth?: string | undefined;
  /** Whether the page hears the letters. */
  hasKeys?: boolean;
}

/** Two versions of one text, word by word, and what can be done about them. */
export function TwoWordings({ children, words, onKeep, whyNotBoth, hasKeys = false }: TwoWordingsProps) {
  const { t } = useTranslation();
  const { present, other, language } = words;
  const choices: readonly Keep[] = ['present', 'other', 'both'];
  return (
    <Note meaning="gap" role="group" label={t('changedTwice.two')}>
      <div className="stack">
        <p className="strong">{children}</p>
        <p className="serif">
          <WordDiff before={plainText(present?.nodes ?? [])} after={plainText(other)} language={language} />
        </p>
        <div className="line wraps">
          {choices.map((keep) => (
            <Button
              key={keep}
              size="compact-sm"
              variant="default"
              disabled={keep === 'both' && whyNotBoth !== undefined}
              onClick={() => onKeep(keep)}
              rightSection={
                hasKeys && (
                  <span aria-hidden>
                    <KeyHint shortcut={{ key: KEEP_KEYS[keep] }} />
                  </span>
                )
              }
            >
              {t(`changedTwice.keep.${keep}`)}
            </Button>
          ))}
          {whyNotBoth !== undefined && <p className="hint">{whyNotBoth}</p>}
        </div>
      </div>
    </Note>
  );
}
