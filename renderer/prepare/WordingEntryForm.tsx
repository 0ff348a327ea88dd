import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReference } from '../../core/model/framework';
import { LANGUAGES, type Language } from '../../core/model/language';
import { RefusalNote } from '../parts/RefusalNote';
import { useInterfaceLanguage } from '../locales/labels';
import { useCommand } from '../state/commands';
import { useActor } from '../state/ledgers';
import classes from './WordingEntryForm.module.css';

/** The official text, pasted with its language, where it comes from and who checked it: without these it is a rumour. */
export function WordingEntryForm({ target, onDone }: { target: PlanReference; onDone: () => void }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const actor = useActor();
  const { run, refusal, busy } = useCommand();
  const [language, setLanguage] = useState<Language>(spoken);
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [checkedBy, setCheckedBy] = useState(actor?.name ?? '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (
      await run('wording.enter', {
        target,
        language,
        text: text.trim(),
        source: source.trim(),
        checkedBy: checkedBy.trim(),
      })
    ) {
      onDone();
    }
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <Textarea
        label={t('prepare.officialText')}
        value={text}
        autosize
        minRows={3}
        autoFocus
        required
        withAsterisk={false}
        maxLength={20_000}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <div className={classes.facts}>
        <Select
          label={t('common.language')}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
          onChange={(value) => setLanguage(LANGUAGES.find((known) => known === value) ?? spoken)}
        />
        <TextInput
          label={t('prepare.source')}
          value={source}
          required
          withAsterisk={false}
          maxLength={1_000}
          onChange={({ currentTarget: { value } }) => setSource(value)}
        />
        <TextInput
          label={t('prepare.checkedBy')}
          value={checkedBy}
          required
          withAsterisk={false}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => setCheckedBy(value)}
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
