import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import type { Recommendation } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { LanguageTabs } from '../../parts/LanguageTabs';
import { RefusalNote } from '../../parts/RefusalNote';
import { dayAndTime } from '../../parts/formatTime';
import { commandLabel, useInterfaceLanguage } from '../../locales/labels';
import { desk } from '../../state/bridge';
import { useCommand } from '../../state/commands';
import { useLibrary, useWorkshop } from '../../state/ledgers';
import { useMirror } from '../../state/mirror';
import { cx } from '../../parts/cx';
import { versionsOf, type Version } from './versions';
import { WordDiff } from '../../parts/WordDiff';
import classes from './History.module.css';

/** Changes asked for at once; a wording that changed more often than that shows the latest. */
const MAX_CHANGES = 200;

/** How a recommendation came to its wording: the original first in sight, then every version, by whom and when. */
export function History({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const { languages, meeting } = useWorkshop('languages', 'meeting');
  const { actors } = useLibrary('actors');
  const spoken = useInterfaceLanguage();
  const { run, refusal } = useCommand();
  const [chosen, setChosen] = useState(languages[0] ?? 'en');
  const language = recommendation.text[chosen]
    ? chosen
    : (languages.find((each) => recommendation.text[each]) ?? chosen);
  const { entries, failure } = useEntries(recommendation);
  const changes = useMemo(
    () => (entries ? versionsOf(entries, recommendation, language) : []),
    [entries, recommendation, language],
  );
  const original = changes.findLast((change) => change.kind === 'wording');
  const present = recommendation.text[language];

  const by = ({ actor, at }: { actor: string; at: string }) =>
    t('history.by', { name: actors[actor]?.name ?? actor, time: dayAndTime(at, spoken, meeting.timeZone) });
  const restore = (version: Version) =>
    void run('recommendation.reword', {
      id: recommendation.id,
      language,
      nodes: version.nodes,
      base: present?.rev ?? 0,
    });
  const isPresent = (version: Version) => JSON.stringify(version.nodes) === JSON.stringify(present?.nodes);

  return (
    <div className="stack gap-3">
      <LanguageTabs
        languages={languages.filter((each) => recommendation.text[each])}
        value={language}
        onChange={setChosen}
      />
      <RefusalNote refusal={failure ?? refusal} />
      {!entries && !failure && <p className="hint">{t('shell.loading')}</p>}
      {original && (
        <section className={cx('stack gap-1', classes.original)} aria-label={t('history.original')}>
          <h3 className="hint">{t('history.original')}</h3>
          <p className="serif" lang={LANGUAGE_TAGS[language]}>
            {plainText(original.nodes)}
          </p>
          <p className="hint">{by(original)}</p>
          {!isPresent(original) && <RestoreButton onPress={() => restore(original)} />}
        </section>
      )}
      <ol className={classes.list} aria-label={t('history.versions')}>
        {changes
          .filter((change) => change !== original)
          .map((change) => (
            <li key={change.rev} className={cx('stack gap-1 ruled', classes.change)}>
              {change.kind === 'wording' && (
                <p className="serif">
                  <WordDiff
                    before={plainText(change.before ?? [])}
                    after={plainText(change.nodes)}
                    language={language}
                  />
                </p>
              )}
              <p className="hint">
                <span className={classes.what}>{commandLabel(change.command, spoken)}</span> {by(change)}
              </p>
              {change.kind === 'wording' && !isPresent(change) && (
                <RestoreButton onPress={() => restore(change)} />
              )}
            </li>
          ))}
      </ol>
      {entries && changes.length === 1 && <p className="hint">{t('history.unchanged')}</p>}
    </div>
  );
}

function RestoreButton({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="compact-xs" variant="default" onClick={onPress}>
      {t('history.restore')}
    </Button>
  );
}

/** Asked again whenever the recommendation changes; an answer that comes too late is not shown. */
function useEntries(recommendation: Recommendation): { entries?: HistoryEntry[]; failure?: Refusal } {
  const ledger = useMirror((mirror) => mirror.workshop?.ledger);
  const [answer, setAnswer] = useState<{ entries?: HistoryEntry[]; failure?: Refusal }>({});
  useEffect(() => {
    if (!ledger) return undefined;
    let wanted = true;
    void desk()
      .api.history({ ledger, path: ['recommendations', recommendation.id], limit: MAX_CHANGES })
      .then((page) => {
        if (wanted) setAnswer(isRefusal(page) ? { failure: page } : { entries: page.entries });
      });
    return () => {
      wanted = false;
    };
  }, [ledger, recommendation]);
  return answer;
}
