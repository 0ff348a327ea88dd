import { Button } from '@mantine/core';
import { useMemo, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../../../../core/catalogue/planText/comparePlan';
import { enteredFor } from '../../../../core/commands/wordingsMoved';
import { DayField } from '../../../parts/DayField';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Section } from '../../../parts/Section';
import { today } from '../../../parts/today';
import { useCommand } from '../../../state/commands';
import { useLibrary } from '../../../state/ledgers';
import { showToast } from '../../../state/toasts';
import { go } from '../../../state/view';
import { chosenRows, type Choices } from './choices';
import type { PlanTextForm } from './PlanTextBox';
import { SourceFields } from './SourceFields';

interface EnterWordingsProps {
  rows: readonly PlanRow[];
  choices: Choices;
  form: PlanTextForm;
}

/** Where the text comes from, and the one step that enters it. */
export function EnterWordings({ rows, choices, form }: EnterWordingsProps) {
  const { t } = useTranslation();
  const { run, refusal, busy } = useCommand();
  const chosen = chosenRows(rows, choices);
  const count = chosen.length;
  const { wordings } = useLibrary('wordings');
  const standing = useMemo(() => enteredFor(wordings), [wordings]);
  const checkedOn = form.text('checkedOn') || today();

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const work = () =>
      run('wording.enterAll', {
        wordings: chosen.map(({ row, entry }) => ({
          target: row.reference,
          ...(row.part && { part: row.part }),
          language: row.language,
          text: entry.text,
          source: entry.source ?? form.text('source').trim(),
          checkedBy: entry.checkedBy ?? form.text('checkedBy').trim(),
          checkedOn: entry.checkedOn ?? checkedOn,
        })),
        base: chosen.map(
          ({ row: { reference: target, part, language } }) =>
            standing({ target, language, ...(part && { part }) })?.text ?? null,
        ),
      });
    const isAll = rows.every(({ state }) => state === 'new' || state === 'same' || state === 'missing');
    // What is not settled yet stays in the box.
    const done = isAll ? await form.send(work) : await work();
    if (!done) return;
    showToast({ text: t('planText.done', { count }), undo: true });
    if (isAll) go('prepare', { section: 'plans' });
  };

  return (
    <Section title={t('planText.facts')} description={t('planText.factsHelp')}>
      <form className="form" onSubmit={(event) => void enter(event)}>
        <SourceFields form={form} entries={chosen.map(({ entry }) => entry)} />
        <DayField
          label={t('planText.checkedOn')}
          value={checkedOn}
          onSave={(day) => form.line('checkedOn').type(day)}
        />
        <RefusalNote refusal={refusal} />
        <Button type="submit" loading={busy} disabled={count === 0}>
          {count === 0 ? t('planText.nothingToEnter') : t('planText.enter', { count })}
        </Button>
      </form>
    </Section>
  );
}
