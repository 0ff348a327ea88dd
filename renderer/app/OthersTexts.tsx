import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useLibrary } from '../state/ledgers';
import { useDrafts, type Unfinished } from '../state/drafts';
import { showToast } from '../state/toasts';
import { useDraftInWords } from '../blocks/wording/useDraftInWords';
import { Dialog } from '../parts/Dialog';
import classes from './OthersTexts.module.css';

export interface OthersTexts {
  actor: string;
  name: string;
  texts: Unfinished[];
}

/** Unfinished texts of this workshop that other people left on this laptop. */
export function useOthersTexts(): OthersTexts[] {
  const me = useActor()?.id;
  const { actors } = useLibrary('actors');
  const drafts = useDrafts(({ texts }) => texts);
  return useMemo(() => {
    const others = Object.values(drafts).filter(
      ({ actor, text }) => actor !== undefined && actor !== me && text !== '',
    );
    return Object.values(actors).flatMap(({ id, name }) => {
      const texts = others.filter(({ actor }) => actor === id);
      return texts.length > 0 ? [{ actor: id, name, texts }] : [];
    });
  }, [me, actors, drafts]);
}

interface OthersTextsDialogProps {
  of: OthersTexts | undefined;
  onClose: () => void;
}

/** Somebody else's unfinished texts, to be read and copied; they stay theirs and are saved by nobody else. */
export function OthersTextsDialog({ of, onClose }: OthersTextsDialogProps) {
  const { t } = useTranslation();
  const inWords = useDraftInWords();
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    showToast({ text: t('shell.othersCopied') });
  };
  return (
    <Dialog
      opened={of !== undefined}
      onClose={onClose}
      title={t('shell.othersTexts', { count: of?.texts.length ?? 0, name: of?.name ?? '' })}
    >
      <p className="hint">{t('shell.othersLede', { name: of?.name ?? '' })}</p>
      <ul className={classes.list}>
        {of?.texts.map((unfinished) => {
          const text = inWords(unfinished);
          return (
            <li key={unfinished.key} className={classes.text}>
              <p>{text}</p>
              <Button size="compact-sm" variant="default" onClick={() => void copy(text)}>
                {t('shell.othersCopy')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
