import { useEffect, useId, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { LockedStrip } from '../../blocks/documentState/LockedStrip';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { cx } from '../../parts/cx';
import { HiddenNote } from '../../parts/HiddenNote';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { RefusalNote } from '../../parts/RefusalNote';
import { useRoomSafe } from '../../state/roomSafe';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { SetAsidePaste } from './SetAsidePaste';
import { useCapture } from '../../state/captureStore';
import { Chips } from './Chips';
import { Completions } from './Completions';
import { caretToEnd } from './captureField';
import { setLineField } from '../../state/captureLineField';
import { Hints } from './Hints';
import { PastePreview } from './PastePreview';
import { Proposals } from './Proposals';
import { setLineLanguage } from './lineLanguage';
import { keepUnfinishedLines } from './recordLines';
import { TakenBackNote } from './TakenBackNote';
import { useCaptureLine } from './useCaptureLine';
import { UnsettledMarks } from './UnsettledMarks';
import { useExample } from './useExample';
import { useRestoredLine } from './useRestoredLine';
import classes from './CaptureLine.module.css';

/** The capture line: what it names is recognised while it is typed, and Enter records it. */
export function CaptureLine() {
  const { t } = useTranslation();
  const list = useId();
  const { languages } = useWorkshop('languages');
  const field = useCaptureLine((unused) =>
    showToast({
      text: unused === '' ? t('capture.joined') : t('capture.joinedWithout', { unused }),
      undo: true,
    }),
  );
  const pasted = useCapture((capture) => capture.pasted);
  const refusal = useCapture((capture) => capture.refusal);
  const restored = useCapture((capture) => capture.restored);
  const isSafe = useRoomSafe();
  const locked = useTextLocked();
  useRestoredLine(field.vocabulary);

  const { line, read, language, completion, asked, similar, active, hidden } = field;
  const offers = asked !== undefined || completion !== undefined;
  const alike = !offers && similar.length > 0;

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.split('\n').filter((each) => each.trim() !== '').length < 2) return;
    event.preventDefault();
    useCapture.setState({ pasted: { text, id: crypto.randomUUID() } });
    keepUnfinishedLines();
  };

  if (pasted !== undefined) {
    return <PastePreview key={pasted.id} pasted={pasted} vocabulary={field.vocabulary} language={language} />;
  }
  return (
    <div className={cx('stack', classes.capture)}>
      <LockedStrip onOpen={() => useCapture.setState({ quick: false })} />
      <div
        className={cx(classes.line, locked && classes.locked, read.kind === 'contribution' && classes.said)}
      >
        <Field
          line={line}
          label={t(read.kind === 'contribution' ? 'capture.lineSaid' : 'capture.line')}
          lang={LANGUAGE_TAGS[language]}
          list={offers || alike ? list : undefined}
          active={active >= 0 ? `${list}-${active}` : undefined}
          field={field}
          isDisabled={locked}
          onPaste={onPaste}
        />
        {!locked && <LanguageTabs languages={languages} value={language} onChange={setLineLanguage} />}
      </div>
      {offers && <Completions id={list} field={field} />}
      <RefusalNote refusal={refusal} />
      <SetAsidePaste />
      <TakenBackNote />
      {restored && (
        <p className="hint" role="status">
          {t('common.draftKept')}
        </p>
      )}
      {isSafe && <p className="hint">{t('roomSafe.capture')}</p>}
      {!locked && <Chips field={field} />}
      {/* In the place of the hints, so that nothing below moves. */}
      {hidden.places.length > 0 ? (
        <HiddenNote counts={hidden.counts} onRemove={field.removeHidden} />
      ) : (
        !locked && <Hints />
      )}
      {alike && <Proposals id={list} field={field} />}
    </div>
  );
}

interface FieldProps {
  line: string;
  label: string;
  lang: string;
  list: string | undefined;
  active: string | undefined;
  field: ReturnType<typeof useCaptureLine>;
  /** The text is locked: what is unfinished can be read, and nothing more is recorded. */
  isDisabled: boolean;
  onPaste: (event: ClipboardEvent) => void;
}

function Field({ line, label, lang, list, active, field, isDisabled, onPaste }: FieldProps) {
  const { t } = useTranslation();
  const example = useExample(field.vocabulary);
  useEffect(() => {
    caretToEnd();
    return () => setLineField(null);
  }, []);
  return (
    <div className={cx('grow', classes.typed)}>
      <UnsettledMarks line={line} unsettled={field.read.unsettled} />
      {/* eslint-disable-next-line no-restricted-syntax -- kept by `record`, with its paste and its language */}
      <textarea
        ref={setLineField}
        id="capture-line"
        data-undo-when-empty
        className={classes.field}
        value={line}
        rows={1}
        lang={lang}
        spellCheck={false}
        autoComplete="off"
        autoFocus
        disabled={isDisabled}
        maxLength={20_000}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={active}
        placeholder={isDisabled ? '' : t('capture.placeholder', example)}
        onChange={(event) =>
          field.type(event.currentTarget.value.replace(/\n/g, ' '), event.currentTarget.selectionStart)
        }
        onSelect={(event) => field.moved(event.currentTarget.selectionStart)}
        onKeyDown={field.onKeyDown}
        onPaste={onPaste}
      />
    </div>
  );
}
