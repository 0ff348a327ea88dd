import { useTranslation } from 'react-i18next';
import { ACTIONS } from './actions';
import type { Action, ActionGroup } from '../keys/action';
import { Dialog } from '../parts/Dialog';
import { KeyHint } from '../parts/KeyHint';
import { useView } from '../state/view';
import classes from './KeySheet.module.css';

/** Dialog with all shortcuts, by where they work. */
export function KeySheet() {
  const { t } = useTranslation();
  const open = useView((view) => view.keysOpen);
  const groups = new Map<ActionGroup, Action[]>();
  for (const action of ACTIONS) {
    if (action.shortcut) groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  }
  return (
    <Dialog
      opened={open}
      onClose={() => useView.setState({ keysOpen: false })}
      title={t('shell.keys')}
      isSheet
    >
      <p className="hint">{t('shell.keysLede')}</p>
      <div className={classes.groups}>
        {[...groups].map(([group, actions]) => (
          <section key={group}>
            <h3 className={classes.group}>{t(`actions.groups.${group}`)}</h3>
            <dl>
              {actions.map(({ id, label, shortcut }) => (
                <div key={id} className={classes.line}>
                  <dt>{t(label)}</dt>
                  <dd>{shortcut && <KeyHint shortcut={shortcut} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
