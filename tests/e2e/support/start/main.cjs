/**
 * The built application, watched from its first moment, which a test cannot reach in time from outside. The error box is
 * written to the terminal with how many windows are seen; the page asks something as soon as it is there; and
 * RAPPORTEUR_TEST_SAMPLES makes the reading of the samples, the last thing that opening a library does, late (milliseconds)
 * or broken (`fault`).
 */
const fs = require('node:fs');
const { app, BrowserWindow, dialog } = require('electron');

const seen = () => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length;
dialog.showErrorBox = (title, text) => console.error(`BOX ${title}: ${text} (windows seen: ${seen()})`);
app.on('browser-window-created', (_event, window) => {
  window.on('show', () => console.error('SHOWN'));
  window.webContents.on('did-finish-load', async () => {
    console.error(`LOADED (windows seen: ${seen()})`);
    const ask = 'rapporteur.api.hello({}).then(({ host }) => host)';
    console.error(`ANSWERED ${await window.webContents.executeJavaScript(ask)}`);
  });
});

const asked = process.env.RAPPORTEUR_TEST_SAMPLES;
const { readdir } = fs.promises;
if (asked !== undefined) {
  fs.promises.readdir = async (folder, ...rest) => {
    if (String(folder).endsWith('workshops') && String(folder).includes('templates')) {
      if (asked === 'fault') throw Object.assign(new Error('planted'), { code: 'EIO' });
      await new Promise((resolve) => setTimeout(resolve, Number(asked)));
    }
    return readdir(folder, ...rest);
  };
}

require('../../../../dist/node/main.cjs');
