import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Past } from '../../../../core/contract';
import type { RestoreScope } from '../../../../core/restore/scope';
import { commandLabel, useInterfaceLanguage } from '../../../locales/labels';
import { LanguageTabs } from '../../../parts/LanguageTabs';
import { dayTime } from '../../../parts/formatTime';
import { useLibrary, useWorkshop } from '../../../state/ledgers';
import { leavePast } from '../../../state/past';
import { useChosenView } from '../../document/documentChoice';
import { Comparison } from './Comparison';
import { CopyBackQuestion } from './CopyBackQuestion';
import { PastPaper } from './PastPaper';
import desk from '../../../parts/WorkDesk.module.css';
import { Segmented } from '../../../parts/Segmented';
import classes from './PastView.module.css';

/** The workshop as it stood: on paper, or against what it is now. Nothing in it can be written to. */
export function PastView({ past }: { past: Past }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const now = useWorkshop();
  const { actors } = useLibrary('actors');
  const [compares, setCompares] = useState(false);
  const shown = useChosenView(now).language;
  const [language, setLanguage] = useState(
    past.state.languages.find((each) => each === shown) ?? past.state.languages[0] ?? 'en',
  );
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<RestoreScope>();
  const banner = useRef<HTMLHeadingElement>(null);
  useEffect(() => banner.current?.focus(), []);

  const at = past.line?.at ?? past.state.createdAt;
  const { line } = past;
  const mark = (id: string) =>
    setMarked((known) => new Set(known.has(id) ? [...known].filter((each) => each !== id) : [...known, id]));
  return (
    <div className={desk.screen}>
      <header className={desk.head} data-past>
        <div>
          <h1 ref={banner} tabIndex={-1} className={classes.title}>
            {t('past.asItStood', { time: dayTime(at, spoken, now.meeting.timeZone) })}
          </h1>
          <p className="hint">
            {line &&
              t('past.after', {
                what: commandLabel(line.command, spoken),
                name: actors[line.actor]?.name ?? '–',
              })}
          </p>
        </div>
        <div className="line wraps">
          <LanguageTabs languages={past.state.languages} value={language} onChange={setLanguage} />
          <Segmented
            label={t('past.view')}
            value={compares ? 'compare' : 'paper'}
            options={[
              { value: 'paper', label: t('past.paper') },
              { value: 'compare', label: t('past.compare') },
            ]}
            onChange={(value) => setCompares(value === 'compare')}
          />
          {marked.size > 0 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => setAsked({ of: 'recommendations', recommendations: [...marked] })}
            >
              {t('past.copyMarked', { count: marked.size })}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setAsked({ of: 'whole' })}>
            {t('past.copyWhole')}
          </Button>
          <Button size="xs" leftSection={<IconArrowBackUp size={15} aria-hidden />} onClick={leavePast}>
            {t('past.backToNow')}
          </Button>
        </div>
      </header>
      {compares ? (
        <Comparison
          now={now}
          then={past.state}
          language={language}
          marked={marked}
          onMark={mark}
          onCopyGroup={(group) => setAsked({ of: 'group', group })}
        />
      ) : (
        <PastPaper
          workshop={past.state}
          at={at}
          language={language}
          marked={marked}
          onMark={mark}
          onCopyGroup={(group) => setAsked({ of: 'group', group })}
        />
      )}
      <CopyBackQuestion past={past} now={now} scope={asked} onClose={() => setAsked(undefined)} />
    </div>
  );
}
