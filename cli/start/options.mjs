export const USAGE = `npm start -- [--browser | --desktop] [--library DIR] [--port N] [--no-open]
  --browser      in a browser on this computer, even where the desktop application could run
  --desktop      the desktop application, or an error saying why it cannot run
  --library DIR  folder of the workshops (default: this person's application data)
  --port N       port of the browser's address
  --no-open      print the address without opening a browser`;

/** @returns the options, or `{wrong}`: what is wrong with them */
export function readOptions(args) {
  const options = { browser: false, desktop: false, open: true, help: false };
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at];
    if (name === '--browser') options.browser = true;
    else if (name === '--desktop') options.desktop = true;
    else if (name === '--no-open') options.open = false;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--library' || name === '--port') {
      const value = args[(at += 1)];
      if (value === undefined || value.startsWith('--')) return { wrong: `${name} needs a value.` };
      if (name === '--library') options.library = value;
      else if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) options.port = Number(value);
      else return { wrong: `“${value}” is not a port: use a number below 65536.` };
    } else return { wrong: `There is no option “${name}”.` };
  }
  if (options.browser && options.desktop) return { wrong: 'Choose --browser or --desktop, not both.' };
  return options;
}
