import { Button, Checkbox, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { firstWords } from '../../../core/document/wording';
import { numberRecommendations } from '../../../core/queries/numbers';
import { ChoiceList } from '../../parts/ChoiceList';
import { Actions } from '../../parts/Actions';
import { RefusalNote } from '../../parts/RefusalNote';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';
import { showToast } from '../../state/toasts';
import { cx } from '../../parts/cx';
import { useOwnPackages } from './useOwnPackages';
import classes from './AfterMeeting.module.css';

/** Erases who proposed, objected, reserved and spoke; the texts, their mapping and their numbers stay. */
export function EraseAttribution() {
  const { t } = useTranslation();
  const { id, groups, recommendations } = useWorkshop('id', 'groups', 'recommendations');
  const [asking, setAsking] = useState(false);
  const [scope, setScope] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const [understood, setUnderstood] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  /** Archived packages that still say who. */
  const [kept, setKept] = useState<readonly string[]>([]);
  const packages = useOwnPackages(id, asking);

  const close = () => {
    setAsking(false);
    setUnderstood(false);
    setChosen([]);
  };
  const erase = async () => {
    setBusy(true);
    const whose = scope === 'all' ? scope : chosen;
    const answer = await desk().api.eraseAttribution({ workshop: id, whose, job: crypto.randomUUID() });
    setBusy(false);
    setRefusal(isRefusal(answer) ? answer : undefined);
    if (isRefusal(answer)) return;
    close();
    setKept(answer.kept);
    const count = answer.replaced.length;
    showToast({
      text: count === 0 ? t('archive.attributionErased') : t('archive.packagesErased', { count }),
    });
  };

  if (!asking)
    return (
      <div>
        <Button variant="outline" color="red" onClick={() => setAsking(true)}>
          {t('archive.eraseAttributionAsk')}
        </Button>
        {kept.length > 0 && (
          <p role="alert">{t('archive.packagesKept', { packages: kept, count: kept.length })}</p>
        )}
      </div>
    );
  return (
    <div
      className={cx('stack gap-3 card', classes.confirm)}
      role="group"
      aria-label={t('archive.eraseAttribution')}
    >
      <ChoiceList
        legend={t('archive.eraseAttribution')}
        value={scope}
        options={[
          { value: 'all', label: t('archive.wholeMeeting'), text: t('archive.wholeMeetingText') },
          { value: 'some', label: t('archive.chosenOnes'), text: t('archive.chosenOnesText') },
        ]}
        onChange={setScope}
      />
      {scope === 'some' && (
        <MultiSelect
          className={classes.which}
          label={t('archive.which')}
          data={numberRecommendations({ groups, recommendations }).flatMap(({ items }) =>
            items.map(({ number, recommendation }) => ({
              value: recommendation.id,
              label: `${number ?? '–'} ${firstWords(recommendation.text)}`,
            })),
          )}
          value={chosen}
          onChange={setChosen}
          searchable
        />
      )}
      {packages > 0 && <p>{t('archive.packagesReplaced', { count: packages })}</p>}
      <Checkbox
        checked={understood}
        onChange={(event) => setUnderstood(event.currentTarget.checked)}
        label={t('archive.understood')}
      />
      <Actions>
        <Button
          color="red"
          loading={busy}
          disabled={!understood || (scope === 'some' && chosen.length === 0)}
          onClick={() => void erase()}
        >
          {t('archive.eraseAttributionNow')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </Actions>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
