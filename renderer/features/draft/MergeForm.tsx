import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ByLanguage, Language } from '../../../core/model/language';
import type { Node } from '../../../core/model/text';
import { plainText } from '../../../core/queries/plainText';
import { Actions } from '../../parts/Actions';
import { KeptNote } from '../../parts/KeptNote';
import { useKeptMessage } from '../../parts/useKeptMessage';
import { RefusalNote } from '../../parts/RefusalNote';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { select } from '../../state/view';
import { Wording } from '../../blocks/wording/Wording';
import { WordingEditor } from '../../blocks/wording/WordingEditor';
import { useDescribe } from '../../blocks/wording/useDescribe';
import { cx } from '../../parts/cx';
import { clearMarks } from './draftStore';
import { WordOrigins } from './WordOrigins';
import { languagesOf, useMergedTexts } from './useMergedTexts';
import type { SheetRow } from '../../blocks/rows/sheetRows';
import classes from './MergeDialog.module.css';

type Items = Extract<SheetRow, { kind: 'item' }>['item'][];

interface MergeFormProps {
  items: Items;
  /** The language that is shown on the sheet: its field comes first. */
  main: Language;
  onCancel: () => void;
  onMerged: (id: string) => void;
}

/** Every language of the originals, a field each, filled with their own wordings; and their sub-items. */
export function MergeForm({ items, main, onCancel, onMerged }: MergeFormProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const { run, refusal, busy } = useCommand();
  const { languages } = useWorkshop('languages');
  const [originals] = useState(() => items.map(({ recommendation }) => recommendation));
  const [shown] = useState(() => languagesOf(originals, [main, ...languages]));
  const merged = useMergedTexts(originals, shown);
  useKeptMessage(merged.form);
  const subItems = originals.flatMap((original) => original.subItems);

  const merge = async (wordings: ByLanguage<Node[]>) => {
    const id = crypto.randomUUID();
    const ids = originals.map((original) => original.id);
    const leave = subItems.flatMap((subItem) => (merged.left.has(subItem.id) ? [subItem.id] : []));
    const send = () => run('recommendation.merge', { ids, id, wordings, base: merged.base, leave });
    if (!(await merged.form.send(send))) return;
    onMerged(id);
    clearMarks();
    select({ kind: 'recommendation', id });
    showToast({ text: t('draft.mergeDone', { count: ids.length }), undo: true });
  };

  return (
    <div className="stack gap-3">
      <ol className={classes.originals} aria-label={t('draft.originals')} tabIndex={0}>
        {items.map(({ recommendation: { id, text }, label }) => (
          <li key={id} className={cx('stack ruled', classes.original)}>
            <span>{label}</span>
            <div>
              {shown.map((language) => {
                const wording = text[language];
                if (!wording) return null;
                return (
                  <p key={language} lang={language} className={classes.serif}>
                    {shown.length > 1 && <span className="hint">{t(`common.languages.${language}`)} · </span>}
                    <Wording nodes={wording.nodes} describe={describe} language={language} />
                  </p>
                );
              })}
            </div>
          </li>
        ))}
      </ol>
      <KeptNote form={merged.form} onAnew={merged.anew} />
      {shown.map((language) => (
        <div key={language}>
          <p className="strong">
            {t('draft.mergeText')}
            {shown.length > 1 && ` (${t(`common.languages.${language}`)})`}
          </p>
          <div className={classes.serif}>
            <WordingEditor
              key={merged.round}
              value={merged.shownIn(language)}
              language={language}
              label={t('draft.mergeTextIn', { language: t(`common.languages.${language}`) })}
              describe={describe}
              autoFocus={language === main}
              onDraft={([nodes = []]) => merged.keep(language, nodes)}
              onCommit={([nodes = []], how) =>
                how === 'enter' && void merge({ ...merged.written(), [language]: nodes })
              }
            />
          </div>
          <WordOrigins
            merged={plainText(merged.now(language))}
            originals={items.map(({ recommendation: { text }, label }) => ({
              label,
              text: plainText(text[language]?.nodes ?? []),
            }))}
            language={language}
          />
        </div>
      ))}
      {subItems.length > 0 && (
        <fieldset className="stack">
          <legend>{t('draft.mergeSubItems')}</legend>
          {subItems.map(({ id, text }) => (
            <Checkbox
              key={id}
              checked={!merged.left.has(id)}
              label={plainText((text[main] ?? Object.values(text)[0])?.nodes ?? [])}
              onChange={({ currentTarget: { checked } }) => merged.leave(id, !checked)}
            />
          ))}
        </fieldset>
      )}
      <p className="hint">{t('draft.mergeHint')}</p>
      <RefusalNote refusal={refusal} />
      <Actions>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button loading={busy} onClick={() => void merge(merged.written())}>
          {t('draft.mergeNow', { count: items.length })}
        </Button>
      </Actions>
    </div>
  );
}
