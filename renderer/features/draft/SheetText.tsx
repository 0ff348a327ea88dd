import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../../core/queries/isStale';
import type { Language } from '../../../core/model/language';
import type { Text } from '../../../core/model/text';
import { plainText } from '../../../core/queries/plainText';
import { useMayEnter } from '../../blocks/documentState/useMayEnter';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { LinkButton } from '../../parts/LinkButton';
import { dayTime } from '../../parts/formatTime';
import { useInterfaceLanguage } from '../../locales/labels';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { useDraftOf } from '../../state/useDraftOf';
import { Wording } from '../../blocks/wording/Wording';
import { useDescribe } from '../../blocks/wording/useDescribe';
import { wordingFromDraft } from '../../blocks/wording/wordingDraft';
import { edit, wordingKey, type Editing } from './draftStore';
import { commitWording } from './sheetCommands';
import { TextEditor } from './TextEditor';
import classes from './SheetText.module.css';

interface SheetTextProps {
  kind: Editing['kind'];
  id: string;
  text: Text;
  language: Language;
  editing: boolean;
  /** A click on the text of a line that is selected already begins to write it. */
  selected: boolean;
  label: string;
}

/** One language of a text on the sheet: to read, missing, behind its original, or being written. */
export const SheetText = memo(function SheetText({
  kind,
  id,
  text,
  language,
  editing,
  selected,
  label,
}: SheetTextProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const locked = !useMayEnter()(text, language);
  const isAdopted = useTextLocked();
  const target: Editing = { kind, id, language };
  // Pressing selects the line, and what counts is how it was before.
  const wasSelected = useRef(false);
  const draft = useDraftOf(wordingKey(target)).text;
  const unfinished = draft !== undefined;
  const words = plainText(wordingFromDraft(draft)?.[0] ?? []);
  const wording = text[language];
  if (editing) return <TextEditor target={target} text={text} label={label} />;
  const begin = () => {
    if (!locked) edit(target);
  };
  if (!wording || wording.nodes.length === 0) {
    // A heading without words in any language lacks nothing: some house styles have none.
    const nowhere = kind === 'group' && !unfinished && Object.keys(text).length === 0;
    const look = cx(classes.missing, nowhere && classes.nowhere);
    const named = { language: t(`common.languages.${language}`) };
    if (locked || (nowhere && isAdopted))
      return <span className={look}>{t(nowhere ? 'draft.noHeading' : 'draft.absent', named)}</span>;
    return (
      <button type="button" tabIndex={-1} className={look} onClick={begin}>
        {unfinished
          ? t('draft.unfinishedText', { text: words })
          : t(nowhere ? 'draft.noHeading' : kind === 'group' ? 'draft.noTitle' : 'draft.missing', named)}
      </button>
    );
  }
  const stale = isStale(text, language);
  const from = wording.from?.language;
  return (
    <div className="grow">
      <div
        className={cx(classes.text, locked && classes.locked, stale && 'lacks')}
        onMouseDown={() => (wasSelected.current = selected)}
        onClick={() => wasSelected.current && begin()}
        onDoubleClick={begin}
      >
        <Wording nodes={wording.nodes} describe={describe} language={language} />
      </div>
      {wording.late && <LateNote late={wording.late} from={from} />}
      {!locked && (stale || unfinished) && (
        <p className={cx('line wraps lacks', classes.notes)}>
          {stale && from && (
            <>
              {t('draft.stale', { language: t(`common.languages.${from}`) })}
              <LinkButton
                isSkipped
                onPress={() =>
                  void commitWording(target, {
                    nodes: wording.nodes,
                    base: wording.rev,
                    translatedFrom: from,
                  })
                }
              >
                {t('draft.stillRight')}
              </LinkButton>
            </>
          )}
          {unfinished && (
            <LinkButton isSkipped onPress={begin}>
              {t('draft.unfinishedText', { text: words })}
            </LinkButton>
          )}
        </p>
      )}
    </div>
  );
});

/** Who translated a text after it had been adopted, and when. */
function LateNote({ late, from }: { late: { by: string; at: string }; from: Language | undefined }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { timeZone } = useWorkshop('meeting').meeting;
  const { actors } = useLibrary('actors');
  const values = {
    name: actors[late.by]?.name ?? t('draft.elsewhere'),
    day: dayTime(late.at, language, timeZone),
    language: t(`common.languages.${from ?? 'en'}`),
  };
  return <p className={cx('quiet', classes.notes)}>{t('draft.late', values)}</p>;
}
