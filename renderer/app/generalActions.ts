import { INTERFACE_LANGUAGES } from '../../core/model/interfaceLanguage';
import { palette } from './paletteStore';
import { switchPanel } from '../state/panelFocus';
import { runCommand } from '../state/commands';
import { isInPast } from '../state/past';
import { isBeforeUpdate, nextStep, runStep } from '../state/undo';
import { go, useView } from '../state/view';
import type { Action } from '../keys/action';
import { inWorkshop } from '../keys/inWorkshop';

const toggleKeys = () => useView.setState(({ keysOpen }) => ({ keysOpen: !keysOpen }));

/** Actions of the shell itself. */
export const generalActions: Action[] = [
  {
    id: 'palette',
    group: 'general',
    label: 'actions.palette',
    shortcut: { key: 'k', mod: true },
    run: palette.toggle,
  },
  { id: 'keys', group: 'general', label: 'actions.keys', shortcut: { key: '?' }, run: toggleKeys },
  {
    id: 'undo',
    group: 'general',
    label: 'actions.undo',
    shortcut: { key: 'z', mod: true },
    when: () => !isInPast() && (nextStep('undo') !== undefined || isBeforeUpdate()),
    run: () => runStep('undo'),
  },
  {
    id: 'redo',
    group: 'general',
    label: 'actions.redo',
    shortcut: { key: 'y', mod: true },
    when: () => !isInPast() && nextStep('redo') !== undefined,
    run: () => runStep('redo'),
  },
  {
    id: 'panel',
    group: 'general',
    label: 'actions.switchPanel',
    shortcut: { key: 'F4' },
    when: () => useView.getState().selected !== undefined,
    run: switchPanel,
  },
  {
    id: 'go.library',
    group: 'go',
    label: 'actions.goLibrary',
    shortcut: { after: 'g', key: 'w' },
    run: () => go('library'),
  },
  {
    id: 'go.prepare',
    group: 'go',
    label: 'actions.goPrepare',
    shortcut: { after: 'g', key: 'p' },
    when: inWorkshop,
    run: () => go('prepare'),
  },
  {
    id: 'go.room',
    group: 'go',
    label: 'actions.goRoom',
    shortcut: { after: 'g', key: 'r' },
    when: inWorkshop,
    run: () => go('room'),
  },
  {
    id: 'go.desk',
    group: 'go',
    label: 'actions.goDesk',
    shortcut: { after: 'g', key: 'd' },
    when: inWorkshop,
    run: () => go('desk'),
  },
  {
    id: 'go.issue',
    group: 'go',
    label: 'actions.goIssue',
    shortcut: { after: 'g', key: 'i' },
    when: inWorkshop,
    run: () => go('issue'),
  },
  {
    id: 'go.archive',
    group: 'go',
    label: 'actions.goArchive',
    shortcut: { after: 'g', key: 'a' },
    run: () => go('archive'),
  },
  {
    id: 'go.delegations',
    group: 'go',
    label: 'actions.goDelegations',
    shortcut: { after: 'g', key: 'l' },
    when: inWorkshop,
    run: () => go('prepare', { section: 'delegations' }),
  },
  {
    id: 'go.people',
    group: 'go',
    label: 'actions.goPeople',
    shortcut: { after: 'g', key: 'n' },
    when: inWorkshop,
    run: () => go('prepare', { section: 'people' }),
  },
  {
    id: 'go.attendance',
    group: 'go',
    label: 'actions.goAttendance',
    shortcut: { after: 'g', key: 'e' },
    when: inWorkshop,
    run: () => go('prepare', { section: 'attendance' }),
  },
  {
    id: 'go.standing',
    group: 'go',
    label: 'actions.goStanding',
    shortcut: { after: 'g', key: 'u' },
    when: inWorkshop,
    run: () => go('prepare', { section: 'standing' }),
  },
  { id: 'go.settings', group: 'go', label: 'actions.goSettings', run: () => go('settings') },
  {
    id: 'theme.light',
    group: 'general',
    label: 'actions.themeLight',
    run: () => setting({ theme: 'light' }),
  },
  { id: 'theme.dark', group: 'general', label: 'actions.themeDark', run: () => setting({ theme: 'dark' }) },
  {
    id: 'theme.contrast',
    group: 'general',
    label: 'actions.themeContrast',
    run: () => setting({ theme: 'contrast' }),
  },
  {
    id: 'theme.system',
    group: 'general',
    label: 'actions.themeSystem',
    run: () => setting({ theme: 'system' }),
  },
  ...INTERFACE_LANGUAGES.map((interfaceLanguage): Action => ({
    id: `language.${interfaceLanguage}`,
    group: 'general',
    label: 'actions.inLanguage',
    language: interfaceLanguage,
    run: () => setting({ interfaceLanguage }),
  })),
];

async function setting(change: Parameters<typeof runCommand<'settings.set'>>[1]): Promise<void> {
  await runCommand('settings.set', change);
}
