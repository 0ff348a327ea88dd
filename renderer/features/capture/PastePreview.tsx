import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readPasted, settle, type PastedProposal } from '../../../core/capture/complete';
import { hasParagraphs, pastedProposals, type PasteUnit } from '../../../core/capture/paste';
import { meaningKey, meaningLabel, type Meaning, type Vocabulary } from '../../../core/capture/vocabulary';
import type { Refusal } from '../../../core/messages/refusal';
import { findHidden, removeHidden } from '../../../core/text/hiddenCharacters';
import type { Language } from '../../../core/model/language';
import { HiddenNote } from '../../parts/HiddenNote';
import { RefusalNote } from '../../parts/RefusalNote';
import { showToast } from '../../state/toasts';
import { Segmented } from '../../parts/Segmented';
import { setPasteAside, useCapture, type Pasted } from '../../state/captureStore';
import { cx } from '../../parts/cx';
import { pastedId } from './isRecorded';
import { keepUnfinishedLines, recordMany } from './recordLines';
import classes from './PastePreview.module.css';

interface PastePreviewProps {
  pasted: Pasted;
  vocabulary: Vocabulary;
  language: Language;
}

/** What a paste of many lines will make, before Enter makes it. */
export function PastePreview({ pasted, vocabulary, language }: PastePreviewProps) {
  const { t } = useTranslation();
  const { text } = pasted;
  const [unit, setUnit] = useState<PasteUnit>('lines');
  const [lines, setLines] = useState(() => pastedProposals(text));
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const proposals = useMemo(() => readPasted(lines, vocabulary), [lines, vocabulary]);

  const hidden = useMemo(() => findHidden(lines.join('\n')), [lines]);

  const close = () => {
    useCapture.setState({ pasted: undefined, restored: false });
    keepUnfinishedLines();
  };
  /** Nothing that was pasted is dropped unsaid: it stays under the line until it is taken up or thrown away. */
  const cancel = () => {
    setPasteAside(pasted);
    keepUnfinishedLines();
  };
  const confirm = async () => {
    setBusy(true);
    const answer = await recordMany(
      proposals.map(({ read }) => read),
      language,
      idsOf(
        pasted,
        unit,
        proposals.map(({ line }) => line),
      ),
    );
    setBusy(false);
    setRefusal(answer);
    if (answer) return;
    close();
    showToast({ text: t('capture.pasteDone', { count: proposals.length }), undo: true });
  };
  const divide = (next: PasteUnit) => {
    setUnit(next);
    setLines(pastedProposals(text, next));
  };
  const replace = (proposal: PastedProposal, line: string) =>
    setLines((all) => all.map((each) => (each === proposal.line ? line : each)));

  return (
    <section
      className={cx('stack gap-3 card', classes.preview)}
      aria-label={t('capture.pasteTitle', { count: proposals.length })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <header className={classes.head}>
        <div>
          <h2>{t('capture.pasteTitle', { count: proposals.length })}</h2>
          <p className="quiet">{t('capture.pasteLede')}</p>
        </div>
        <div className={classes.actions}>
          <Button variant="default" onClick={cancel}>
            {t('common.cancel')}
          </Button>
          <Button autoFocus loading={busy} disabled={proposals.length === 0} onClick={() => void confirm()}>
            {t('capture.pasteConfirm', { count: proposals.length })}
          </Button>
        </div>
      </header>
      {hasParagraphs(text) && (
        <Segmented
          label={t('capture.pasteUnit')}
          value={unit}
          onChange={divide}
          options={[
            { value: 'lines', label: t('capture.pasteLines') },
            { value: 'paragraphs', label: t('capture.pasteParagraphs') },
          ]}
        />
      )}
      {hidden.places.length > 0 && (
        <HiddenNote
          counts={hidden.counts}
          onRemove={() => setLines((all) => all.map((each) => removeHidden(each).text))}
        />
      )}
      <RefusalNote refusal={refusal} />
      <ol className={classes.list} tabIndex={0} aria-label={t('capture.pasteList')}>
        {proposals.map((proposal, index) => (
          <ProposalRow
            key={index}
            proposal={proposal}
            vocabulary={vocabulary}
            onSettle={(meaning) => {
              const [doubt] = proposal.doubtful;
              if (doubt) replace(proposal, settle(proposal.line, doubt, meaning, vocabulary).line);
            }}
          />
        ))}
      </ol>
    </section>
  );
}

/**
 * Confirmed once more after an answer was lost, the same lines have the same ids; one that was sent by itself before has
 * the id it had then.
 */
function idsOf({ id, sent = [] }: Pasted, unit: PasteUnit, lines: readonly string[]): string[] {
  const left = unit === 'lines' ? [...sent] : [];
  return lines.map((line, index) => {
    const place = left.findIndex((each) => each.line === line);
    const [before] = place < 0 ? [] : left.splice(place, 1);
    return before?.id ?? pastedId(id, unit, index);
  });
}

interface ProposalRowProps {
  proposal: PastedProposal;
  vocabulary: Vocabulary;
  onSettle: (meaning: Meaning) => void;
}

function ProposalRow({ proposal: { read, doubtful }, vocabulary, onSettle }: ProposalRowProps) {
  const { t } = useTranslation();
  const meanings = [
    ...read.delegations.map((choice): Meaning => ({ kind: 'delegation', choice })),
    ...read.references.map((reference): Meaning => ({ kind: 'place', reference })),
  ];
  const [doubt] = doubtful;
  return (
    <li className={cx('stack ruled', classes.row)}>
      <span className={classes.text}>{read.text}</span>
      {meanings.length > 0 && (
        <span className={cx('hint', classes.meanings)}>
          {meanings.map((meaning) => meaningLabel(meaning, vocabulary)).join(' · ')}
        </span>
      )}
      {doubt && (
        <span className={cx('line wraps lacks', classes.doubt)}>
          {t(doubt.options.length > 0 ? 'capture.pasteDoubt' : 'capture.pasteUnknown', { typed: doubt.raw })}
          {doubt.options.slice(0, 4).map((meaning) => (
            <Button
              key={meaningKey(meaning)}
              size="compact-sm"
              variant="default"
              onClick={() => onSettle(meaning)}
            >
              {meaningLabel(meaning, vocabulary)}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}
