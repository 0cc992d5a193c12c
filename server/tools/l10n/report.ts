// What translators need: npm run translations [-- FILE]
// Without FILE, what each file lacks is counted; with one, its missing texts are printed as JSON, English by key.
import { translations } from './translations.ts';

const [, , file] = process.argv;
for (const { file: name, missing, problems } of translations()) {
  if (file === name) console.log(JSON.stringify(missing, null, 2));
  if (file !== undefined) continue;
  console.log(`${name}: ${Object.keys(missing).length} missing`);
  for (const problem of problems) console.log(`  ${problem}`);
}
