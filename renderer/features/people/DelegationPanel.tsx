import { Select } from '@mantine/core';
import { LinkButton } from '../../parts/LinkButton';
import { useTranslation } from 'react-i18next';
import { delegationName } from '../../../core/directory/delegations';
import { LANGUAGE_TAGS, type Language } from '../../../core/model/language';
import { inOrder } from '../../../core/model/order';
import { FactRows } from '../../parts/FactRows';
import { Panel } from '../../parts/Panel';
import { RefusalNote } from '../../parts/RefusalNote';
import { SavedInput } from '../../parts/SavedInput';
import { useInterfaceLanguage } from '../../locales/labels';
import { Private } from '../../blocks/roomSafe/Private';
import { useCommand } from '../../state/commands';
import { useCatalogue, usePeople, useWorkshop } from '../../state/ledgers';
import { go, select } from '../../state/view';
import classes from './DelegationPanel.module.css';

const KINDS = ['state', 'organisation', 'observer'] as const;

/** A delegation's names as this meeting prints them, and its people. */
export function DelegationPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations, languages } = useWorkshop('delegations', 'languages');
  const people = usePeople();
  const { run, refusal } = useCommand();
  const delegation = delegations[id];
  if (!delegation) return null;
  const members = inOrder(Object.values(people?.participants ?? {})).filter(
    (person) => person.delegation === id,
  );
  const inWords = (label: string, language: Language) =>
    languages.length > 1
      ? t('prepare.inLanguage', { label, language: t(`common.languages.${language}`) })
      : label;
  const openPerson = (person: string) => {
    go('prepare', { section: 'people' });
    select({ kind: 'participant', id: person });
  };

  return (
    <Panel title={delegationName(delegation, spoken, directory)} kind={t(`common.kinds.${delegation.kind}`)}>
      <RefusalNote refusal={refusal} />
      <FactRows>
        {languages.map((language) => (
          <SavedInput
            key={`name.${language}`}
            label={inWords(t('participants.name'), language)}
            placeholder="–"
            value={delegation.name[language] ?? ''}
            lang={LANGUAGE_TAGS[language]}
            maxLength={300}
            onSave={(text) => run('delegation.edit', { id, name: { [language]: text } })}
          />
        ))}
        {languages.map((language) => (
          <SavedInput
            key={`printed.${language}`}
            label={inWords(t('participants.printedName'), language)}
            {...(language === languages.at(-1) && { hint: t('participants.printedHint') })}
            placeholder={delegation.name[language] ?? '–'}
            value={delegation.printedName?.[language] ?? ''}
            lang={LANGUAGE_TAGS[language]}
            maxLength={300}
            onSave={(text) => run('delegation.edit', { id, printedName: { [language]: text } })}
          />
        ))}
        <Select
          label={t('participants.kind')}
          value={delegation.kind}
          data={KINDS.map((value) => ({ value, label: t(`common.kinds.${value}`) }))}
          onChange={(value) => {
            const kind = KINDS.find((known) => known === value);
            if (kind) void run('delegation.edit', { id, kind });
          }}
        />
      </FactRows>
      <Private>
        <section>
          <h3 className={classes.heading}>{t('participants.people')}</h3>
          {members.length === 0 && <p className="quiet">{t('participants.nobody')}</p>}
          <ul>
            {members.map((person) => (
              <li key={person.id}>
                <LinkButton onPress={() => openPerson(person.id)}>{person.name}</LinkButton>
                {person.head && <span className="hint"> · {t('participants.head')}</span>}
              </li>
            ))}
          </ul>
        </section>
      </Private>
    </Panel>
  );
}
