import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { referenceLines } from '../../../core/document/referenceLines';
import type { Scope } from '../../../core/document/scope';
import type { Language } from '../../../core/model/language';
import type { Group } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { useMayEnter } from '../../blocks/documentState/useMayEnter';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { cx } from '../../parts/cx';
import { useView } from '../../state/view';
import { headingActionOf, headingActions } from './headingKeys';
import { moveGroup } from './sheetCommands';
import { edit, useDraft } from './draftStore';
import { RowButton } from './RowButton';
import { RowFrame } from './RowFrame';
import { SheetText } from './SheetText';
import rowClasses from './Row.module.css';
import classes from './GroupRow.module.css';

interface GroupRowProps {
  group: Group;
  scope: Scope;
  languages: Language[];
  focusable: boolean;
  onFocus: (key: string) => void;
}

/** A heading on the sheet, with the line that refers to the plan as it will be printed. */
export const GroupRow = memo(function GroupRow({
  group,
  scope,
  languages,
  focusable,
  onFocus,
}: GroupRowProps) {
  const { t } = useTranslation();
  const { id, title, level } = group;
  const locked = useTextLocked();
  const mayEnter = useMayEnter();
  const selected = useView((view) => view.selected?.id === id);
  const editing = useDraft((draft) => (draft.editing?.id === id ? draft.editing.language : undefined));
  const [main = 'en'] = languages;
  const name =
    plainText(title[main]?.nodes ?? Object.values(title)[0]?.nodes ?? []) || t('capture.noHeading');

  const onMoveBy = (by: -1 | 1) => void moveGroup(id, by);

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const written = languages.find((each) => mayEnter(title, each));
    const action = headingActionOf(event);
    const act = action && headingActions(group, locked, written)[action];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <RowFrame
      kind="group"
      id={id}
      label={t('draft.headingNamed', { name })}
      className={classes.group}
      selected={selected}
      editing={editing !== undefined}
      focusable={focusable}
      onFocus={onFocus}
      onKey={onKey}
    >
      <div className={cx('grow stack', classes.body, languages.length > 1 && 'two')}>
        {languages.map((language) => (
          <div key={language}>
            <h2 className={classes.title} data-level={level}>
              <SheetText
                kind="group"
                id={id}
                text={title}
                language={language}
                editing={editing === language}
                selected={selected}
                label={t('draft.headingIn', { language: t(`common.languages.${language}`) })}
              />
            </h2>
            {referenceLines(group, { ...scope, language }).map((line) => (
              <p key={line} className={classes.reference}>
                {line}
              </p>
            ))}
          </div>
        ))}
      </div>
      {!locked && (
        <div
          className={cx('tools floats', rowClasses.buttons)}
          role="group"
          aria-label={t('draft.rowActions', { number: name })}
        >
          {[
            {
              label: t('draft.edit'),
              icon: <IconPencil size={16} />,
              run: () => edit({ kind: 'group', id, language: main }),
            },
            { label: t('common.moveUp'), icon: <IconArrowUp size={16} />, run: () => onMoveBy(-1) },
            { label: t('common.moveDown'), icon: <IconArrowDown size={16} />, run: () => onMoveBy(1) },
          ].map(({ label, icon, run }) => (
            <RowButton key={label} label={label} icon={icon} onPress={run} />
          ))}
        </div>
      )}
    </RowFrame>
  );
});
