/** The browser for the journeys: one that is installed. On Debian as root it is installed when missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const wellKnown = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or undefined. CHROMIUM_PATH wins, and must then exist. */
export function findBrowser({ env = process.env, platform = process.platform } = {}) {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(platform === 'win32' ? [] : onPath), ...(wellKnown[platform] ?? [])].find(isProgram);
}

const advice = {
  linux: 'Installeer Chromium of Chrome, bijvoorbeeld: sudo apt-get install chromium',
  darwin: 'Installeer Chrome, bijvoorbeeld: brew install --cask google-chrome',
  win32: 'Installeer Chrome, bijvoorbeeld: winget install Google.Chrome',
};

export const browserAdvice = (platform = process.platform) =>
  `Er is geen Chrome of Chromium gevonden. ${advice[platform] ?? 'Installeer Chrome of Chromium.'} Of zet CHROMIUM_PATH op het programma.`;

function installOnDebian() {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

/** The path of a browser, installed first where that is possible without asking. Throws what to do otherwise. */
export function ensureBrowser() {
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0 && !process.env.CHROMIUM_PATH;
  if (!findBrowser() && mayInstall) installOnDebian();
  const found = findBrowser();
  if (!found) throw new Error(browserAdvice());
  return found;
}
