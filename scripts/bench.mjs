// npm run bench -- NAME: measures, and prints one line of JSON for each figure last. The benches are the files of scripts/bench/.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { bin } from './run.mjs';

const [name] = process.argv.slice(2);
const known = readdirSync('scripts/bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));

if (!known.includes(name)) {
  console.error(`Which bench? npm run bench -- ${known.join(' | ')}`);
  process.exitCode = 1;
} else {
  process.exitCode = spawnSync(bin('tsx'), [`scripts/bench/${name}.bench.ts`], { stdio: 'inherit' }).status ?? 1;
}
