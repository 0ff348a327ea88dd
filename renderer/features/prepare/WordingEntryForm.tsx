import { Button, Select } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { enteredFor } from '../../../core/commands/wordingsMoved';
import type { PlanReference } from '../../../core/model/framework';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { languageSchema } from '../../../core/model/languageSchema';
import { KeptInput } from '../../parts/KeptInput';
import { KeptNote } from '../../parts/KeptNote';
import { KeptTextarea } from '../../parts/KeptTextarea';
import { useKeptMessage } from '../../parts/useKeptMessage';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { useKeptForm } from '../../state/useKeptForm';
import { useActor, useLibrary } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { wordingForm } from './wordingDraftKey';
import classes from './WordingEntryForm.module.css';

/** The official text, pasted with its language, where it comes from and who checked it: without these it is a rumour. */
export function WordingEntryForm({ target, onDone }: { target: PlanReference; onDone: () => void }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const actor = useActor();
  const { run, refusal, busy } = useCommand();
  const form = useKeptForm(wordingForm(target), {
    text: '',
    language: spoken,
    source: '',
    checkedBy: actor?.name ?? '',
  });
  useKeptMessage(form);
  const language = languageSchema.safeParse(form.text('language')).data ?? spoken;
  const { wordings } = useLibrary('wordings');
  const standingIn = (each: Language) => enteredFor(wordings)({ target, language: each })?.text ?? '';
  const standing = standingIn(language);
  // Who was told that it changed, and sees what stands now, means that.
  const over = refusal?.refused === 'planText.moved' ? standing : (form.kept('text')?.over ?? standing);
  const text = form.line('text');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await form.send(() =>
      run('wording.enter', {
        target,
        language,
        text: form.text('text').trim(),
        source: form.text('source').trim(),
        checkedBy: form.text('checkedBy').trim(),
        base: over === '' ? null : over,
      }),
    );
    if (done) onDone();
  };

  return (
    <form className={cx('stack gap-3', classes.form)} onSubmit={(event) => void submit(event)}>
      <KeptNote form={form} />
      {standing !== '' && <p className="quiet">{t('prepare.enteredSoFar', { text: standing })}</p>}
      <KeptTextarea
        label={t('prepare.officialText')}
        line={{ ...text, type: (typed) => text.type(typed, { over }) }}
        minRows={3}
        autoFocus
        required
        withAsterisk={false}
        maxLength={20_000}
      />
      <div className={cx('stack gap-3', classes.facts)}>
        <Select
          label={t('common.language')}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
          onChange={(value) => {
            form.line('language').type(value ?? spoken);
            if (form.kept('text')) text.type(text.typed, { over: standingIn(value ?? spoken) });
          }}
        />
        <KeptInput
          label={t('prepare.source')}
          line={form.line('source')}
          required
          withAsterisk={false}
          maxLength={1_000}
        />
        <KeptInput
          label={t('prepare.checkedBy')}
          line={form.line('checkedBy')}
          required
          withAsterisk={false}
          maxLength={200}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={busy}>
          {t('prepare.enterWording')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
