// @ts-check
/** Which Chromium the tests drive, and how it is started: the same for vitest's browser project and for whole pages. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The Chromium that Playwright has downloaded for itself, if it has. */
const playwrightsOwn = () => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const base = process.env[variable];
  return base
    ? [
        `${base}\\Google\\Chrome\\Application\\chrome.exe`,
        `${base}\\Chromium\\Application\\chrome.exe`,
        `${base}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]
    : [];
});

/** Every Chromium, Chrome or Edge of this machine, the one that `CHROME_PATH` names alone if it is set. */
export const chromiumPaths = () => {
  const named = process.env['CHROME_PATH'];
  const known = named
    ? [named]
    : [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ...onWindows,
        playwrightsOwn(),
      ];
  return known.filter((path) => path !== undefined).filter((path) => existsSync(path));
};

/** Quiet, without a network of its own, and with the same letter shapes on every screen. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Options for Playwright's `chromium.launch`. */
export const launchOptions = () => {
  const [executablePath] = chromiumPaths();
  return executablePath === undefined ? { args: chromiumArgs } : { executablePath, args: chromiumArgs };
};
