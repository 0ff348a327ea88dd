const { app, BrowserWindow } = require('electron');

/** The least that an Electron can show: one sandboxed window with one word. */
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadURL('data:text/html,<p>empty</p>');
});
app.on('window-all-closed', () => app.quit());
