import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserHere } from '../tests/browser/browser.ts';

/**
 * Before the tests: the page is tested in a real browser. On Debian as root the package is installed where there is none;
 * elsewhere the tests say what to do.
 */
const found = (): boolean => {
  try {
    return browserHere() !== '';
  } catch {
    return false;
  }
};
const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
if (debian && !found()) {
  console.log('No browser is here; installing the Debian package chromium for the tests of the page.');
  const apt = (...args: readonly string[]): void => {
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}
