import type { MenuItemConstructorOptions } from 'electron';
import { codeWord } from '../../core/messages/codeWords';
import { fillIn } from '../../core/messages/explain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/model/interfaceLanguage';
import { catalogues } from '../locales/catalogues';

export interface MenuHandlers {
  /** Runs an action of the interface by its id, as its palette would. */
  run: (action: string) => void;
  openRoom: () => void;
}

/**
 * The native menu. Undo and redo are the workshop's own; in a text field the page hands them to the field. Accelerators
 * are shown but not registered where the page listens to the keys itself, so that none fires twice.
 */
export function menuTemplate(
  language: InterfaceLanguage,
  { run, openRoom }: MenuHandlers,
  mac: boolean,
): MenuItemConstructorOptions[] {
  const words = catalogues[language].menu;
  const action = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    id,
    click: () => run(id),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  const application: MenuItemConstructorOptions = {
    label: 'Rapporteur',
    submenu: [action(words.settings, 'go.settings'), line, { role: 'hide', label: words.hide }, line, quit],
  };
  return [
    ...(mac ? [application] : []),
    {
      label: words.file,
      submenu: [
        action(words.library, 'go.library'),
        ...(mac ? [] : [action(words.settings, 'go.settings'), line, quit]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        action(words.undo, 'undo', 'CmdOrCtrl+Z'),
        action(words.redo, 'redo', 'CmdOrCtrl+Y'),
        line,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
        line,
        action(words.commands, 'palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.go,
      submenu: (['prepare', 'room', 'desk', 'issue', 'archive'] as const).map((place) =>
        action(words[place], `go.${place}`),
      ),
    },
    {
      label: words.view,
      submenu: [
        action(words.panel, 'panel', 'F4'),
        line,
        ...(['light', 'dark', 'contrast', 'system'] as const).map((theme) =>
          action(words[theme], `theme.${theme}`),
        ),
        line,
        ...INTERFACE_LANGUAGES.map((each) =>
          action(
            fillIn(words.inLanguage, { language: codeWord(each.toUpperCase(), 'language', language) }),
            `language.${each}`,
          ),
        ),
        line,
        { role: 'zoomIn', label: words.larger },
        { role: 'zoomOut', label: words.smaller },
        { role: 'resetZoom', label: words.actualSize },
        { role: 'togglefullscreen', label: words.fullScreen },
        line,
        { role: 'reload', label: words.reload },
      ],
    },
    {
      label: words.window,
      submenu: [
        { label: words.openRoom, id: 'room.open', click: openRoom },
        { role: 'minimize', label: words.minimise },
      ],
    },
    { label: words.help, submenu: [action(words.keys, 'keys')] },
  ];
}
