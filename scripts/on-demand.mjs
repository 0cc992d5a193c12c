// Tools that are too large to be dependencies: a folder with a package.json and a lockfile says what to install,
// and a hash of both, kept beside what was installed, says whether that is still right.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from './process.mjs';

const manifests = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * What is still to do to have the folder `manifest` installed in `target`: steps for `inSteps`, none when the stamp
 * matches. `more` are the steps after `npm ci`; who changes them raises the manifest's version.
 */
export function installationSteps(manifest, target, more = []) {
  const stampFile = path.join(target, '.installed');
  const hash = crypto.createHash('sha256');
  for (const name of manifests) hash.update(fs.readFileSync(path.join(manifest, name)));
  const stamp = hash.digest('hex');
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return [];
  const fetchPackages = async () => {
    fs.rmSync(stampFile, { force: true });
    fs.mkdirSync(target, { recursive: true });
    for (const name of manifests) fs.copyFileSync(path.join(manifest, name), path.join(target, name));
    await runQuietly('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: target });
  };
  return [
    { name: 'downloading from the npm registry', work: fetchPackages },
    ...more,
    { name: 'noting what is installed', work: async () => fs.writeFileSync(stampFile, stamp) },
  ];
}
