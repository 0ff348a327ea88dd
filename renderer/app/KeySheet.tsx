import { useTranslation } from 'react-i18next';
import { ACTIONS, isPossible } from './actions';
import type { Action, ActionGroup } from '../keys/action';
import { Dialog } from '../parts/Dialog';
import { KeyHint } from '../parts/KeyHint';
import { useView } from '../state/view';
import classes from './KeySheet.module.css';

/** What somebody asks for here: first parts of which something can be done now, then the place, then what goes everywhere. */
function nearness(group: ActionGroup, actions: readonly Action[], place: string): number {
  if (actions.some((action) => action.owner !== undefined && isPossible(action))) return 3;
  return group === place ? 2 : group === 'general' || group === 'go' ? 1 : 0;
}

/** Dialog with all shortcuts, by where they work: those of the page that is open first. */
export function KeySheet() {
  const { t } = useTranslation();
  const open = useView((view) => view.keysOpen);
  const place = useView((view) => view.place);
  const groups = new Map<ActionGroup, Action[]>();
  for (const action of open ? ACTIONS : []) {
    if (action.shortcut) groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  }
  const inOrder = [...groups].sort((a, b) => nearness(...b, place) - nearness(...a, place));
  return (
    <Dialog
      opened={open}
      onClose={() => useView.setState({ keysOpen: false })}
      title={t('shell.keys')}
      isSheet
    >
      <p className="hint">{t('shell.keysLede')}</p>
      <div className={classes.groups}>
        {inOrder.map(([group, actions]) => (
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
