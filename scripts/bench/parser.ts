import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tokenizer } from 'acorn';
import { readFrame, valuesFor } from '../../core/script';
import { type Figure, figure, median } from './figure';

const { resolve } = createRequire(import.meta.url);
const library = (name: string, file: string) => readFileSync(join(dirname(resolve(`${name}/package.json`)), file), 'utf8');
const ROUNDS = 15;

/** Reading a page's scripts for facts, beside acorn's tokenizer over the same bytes; both warm, as in a background that has run a while. */
export function parserFigures(): Figure[] {
  const texts = [library('jquery-1', 'dist/jquery.js'), library('jquery-1-9', 'jquery.js'), library('swfobject', 'index.js')];
  const megabytes = Buffer.byteLength(texts.join('')) / 1e6;
  const browser = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36');
  const element = { label: 'script', type: '', language: '', for: '', event: '', src: null };
  const timed = (work: () => void) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const read = () => {
    for (const [at, text] of texts.entries()) readFrame([{ element, source: `${at}.js`, text }], browser);
  };
  const tokenize = () => {
    for (const text of texts) for (const _ of tokenizer(text, { ecmaVersion: 'latest' }));
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(timed(tokenize));
    ours.push(timed(read));
  }
  const [our, their] = [median(ours.slice(3)), median(theirs.slice(3))];
  console.log(
    `${megabytes.toFixed(2)} MB of script: ours ${(megabytes / (our / 1000)).toFixed(1)} MB/s, tokenizer ${(megabytes / (their / 1000)).toFixed(1)} MB/s`,
  );
  return [figure('read scripts of 3 libraries', our, 'ms', "acorn's tokenizer", their)];
}
