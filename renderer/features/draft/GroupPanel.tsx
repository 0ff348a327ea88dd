import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandPayload } from '../../../core/commands';
import { groupSchema } from '../../../core/model/recommendation';
import { translatedFrom } from '../../../core/queries/isStale';
import { plainText } from '../../../core/queries/plainText';
import { GroupMapping } from '../../blocks/mapping/GroupMapping';
import { Panel } from '../../parts/Panel';
import { RefusalNote } from '../../parts/RefusalNote';
import { WordingField } from '../../blocks/wording/WordingField';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { moveGroup, removeGroup } from './sheetCommands';
import { wordingKey } from './draftStore';
import classes from './GroupPanel.module.css';

const DASHES = ['-', '–', '—'] as const;
const form = groupSchema.pick({ numbering: true, marker: true, referenceDash: true });

/** A heading: its words in every language, the places it refers to, and how what is under it is numbered. */
export function GroupPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const { groups, languages, recommendations } = useWorkshop('groups', 'languages', 'recommendations');
  const { run, refusal } = useCommand();
  const group = groups[id];
  if (!group) return <Panel title={t('draft.gone')}>{null}</Panel>;
  const title = plainText(group.title[languages[0] ?? 'en']?.nodes ?? []) || t('capture.noHeading');
  const count = Object.values(recommendations).filter((each) => each.group === id && !each.deleted).length;
  const configure = (change: Omit<CommandPayload<'group.configure'>, 'id'>) =>
    void run('group.configure', { id, ...change });

  return (
    <Panel title={title} kind={t('draft.heading')}>
      <RefusalNote refusal={refusal} />
      {languages.map((language) => (
        <WordingField
          key={language}
          label={t('draft.headingIn', { language: t(`common.languages.${language}`) })}
          value={[group.title[language]?.nodes ?? []]}
          language={language}
          draftKey={wordingKey({ kind: 'group', id, language })}
          base={[group.title[language]?.rev ?? 0]}
          onSave={([nodes = []], [base = 0]) => {
            const from = translatedFrom(group.title, language);
            return run('group.rename', {
              id,
              language,
              nodes,
              base,
              ...(from && { translatedFrom: from }),
            });
          }}
        />
      ))}
      <section className="stack" aria-label={t('draft.refersTo')}>
        <h3 className={classes.heading}>{t('draft.refersTo')}</h3>
        <GroupMapping group={group} />
      </section>
      <section className="stack" aria-label={t('draft.form')}>
        <h3 className={classes.heading}>{t('draft.form')}</h3>
        <Select
          label={t('draft.level')}
          value={String(group.level)}
          data={['1', '2', '3'].map((value) => ({ value, label: t('draft.levelNumber', { number: value }) }))}
          onChange={(value) => configure({ level: value === '3' ? 3 : value === '2' ? 2 : 1 })}
        />
        <Select
          label={t('draft.marker')}
          value={group.marker}
          data={form.shape.marker.options.map((value) => ({ value, label: t(`draft.markers.${value}`) }))}
          onChange={(value) => configure({ marker: form.shape.marker.catch('number').parse(value) })}
        />
        <Select
          label={t('draft.numbering')}
          value={group.numbering}
          disabled={group.marker !== 'number'}
          data={form.shape.numbering.options.map((value) => ({
            value,
            label: t(`draft.numberings.${value}`),
          }))}
          onChange={(value) => configure({ numbering: form.shape.numbering.catch('continue').parse(value) })}
        />
        <Select
          label={t('draft.dash')}
          value={group.referenceDash}
          data={DASHES.map((value) => ({
            value,
            label: `${t(`draft.dashes.${DASH_NAMES[value]}`)} ${value}`,
          }))}
          onChange={(value) => configure({ referenceDash: form.shape.referenceDash.catch('-').parse(value) })}
        />
      </section>
      <div className="line wraps">
        <Button size="compact-sm" variant="default" onClick={() => void moveGroup(id, -1)}>
          {t('common.moveUp')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void moveGroup(id, 1)}>
          {t('common.moveDown')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={count > 0} onClick={() => void removeGroup(id)}>
          {t('common.remove')}
        </Button>
      </div>
      {count > 0 && <p className="hint">{t('draft.removeHint', { count })}</p>}
    </Panel>
  );
}

const DASH_NAMES = { '-': 'hyphen', '–': 'en', '—': 'em' } as const;
