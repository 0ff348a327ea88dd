import { Button } from '@mantine/core';
import { IconArrowMerge, IconHeading, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import { focusLine } from '../capture/field';
import { EmptyState } from '../parts/EmptyState';
import { KeyHint } from '../parts/KeyHint';
import { useWorkshop } from '../state/ledgers';
import { useView } from '../state/view';
import { cx } from '../parts/cx';
import { addGroup } from './deeds';
import { clearMarks, useDraft } from './draftStore';
import { MergeDialog } from './MergeDialog';
import { Sheet } from './Sheet';
import { sheetRows } from './sheetRows';
import { useScope } from './useScope';
import classes from './DraftScreen.module.css';

/** The draft as it will read, on paper: by heading, with the numbers that stand now. */
export function DraftScreen() {
  const { t } = useTranslation();
  const { languages } = useWorkshop();
  const chosen = useDraft((draft) => draft.language);
  const main =
    chosen !== undefined && chosen !== 'both' && languages.includes(chosen) ? chosen : (languages[0] ?? 'en');
  const second = chosen === 'both' ? languages[1] : undefined;
  const shown = second === undefined ? [main] : [main, second];
  const scope = useScope(main);
  const rows = useMemo(() => (scope ? sheetRows(scope.outline) : []), [scope]);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);

  return (
    <>
      <Toolbar languages={languages} main={main} both={second !== undefined} />
      <div ref={setScroller} className={classes.desk}>
        <h1 className="visuallyHidden">{t('draft.title')}</h1>
        {rows.length === 0 || !scope ? (
          <div className={classes.empty}>
            <EmptyState
              title={t('draft.emptyTitle')}
              actions={
                <>
                  <Button onClick={focusLine} rightSection={<KeyHint shortcut={{ key: 'F2' }} />}>
                    {t('actions.capture')}
                  </Button>
                  <Button variant="default" onClick={() => void addGroup(undefined)}>
                    {t('draft.addHeading')}
                  </Button>
                </>
              }
            >
              {t('draft.emptyText')}
            </EmptyState>
          </div>
        ) : (
          <Sheet rows={rows} scope={scope} languages={shown} scroller={scroller} />
        )}
      </div>
      <MergeDialog rows={rows} language={main} />
    </>
  );
}

interface ToolbarProps {
  languages: readonly Language[];
  main: Language;
  both: boolean;
}

function Toolbar({ languages, main, both }: ToolbarProps) {
  const { t } = useTranslation();
  const marked = useDraft((draft) => draft.marked.size);
  const group = useView((view) => (view.selected?.kind === 'group' ? view.selected.id : undefined));
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('draft.tools')}>
      {languages.length > 1 && (
        <div role="group" aria-label={t('common.language')} className={classes.languages}>
          {languages.map((language) => (
            <LanguageButton
              key={language}
              label={t(`common.languages.${language}`)}
              pressed={!both && language === main}
              onPress={() => useDraft.setState({ language })}
            />
          ))}
          <LanguageButton
            label={t('draft.both')}
            pressed={both}
            onPress={() => useDraft.setState({ language: 'both' })}
          />
        </div>
      )}
      <span className={classes.space} />
      {marked > 0 && (
        <div className={classes.marked}>
          <span role="status">{t('draft.marked', { count: marked })}</span>
          <Button
            size="compact-sm"
            disabled={marked < 2}
            leftSection={<IconArrowMerge size={16} aria-hidden />}
            onClick={() => useDraft.setState({ merging: true })}
          >
            {t('draft.merge')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={clearMarks}>
            {t('draft.unmark')}
          </Button>
        </div>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconHeading size={16} aria-hidden />}
        onClick={() => void addGroup(group)}
      >
        {t('draft.addHeading')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        rightSection={<KeyHint shortcut={{ key: 'F2' }} />}
        onClick={focusLine}
      >
        {t('actions.capture')}
      </Button>
    </div>
  );
}

function LanguageButton({
  label,
  pressed,
  onPress,
}: {
  label: string;
  pressed: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cx(classes.language, pressed && classes.current)}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
