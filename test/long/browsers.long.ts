import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import type { Measured } from '../accuracy/confusion';
import { measure } from '../accuracy/measure';
import { serveSets } from '../accuracy/serve';
import { pagesHere, sets } from '../accuracy/sets';
import type { Asked, Tell } from '../accuracy/settled';
import { differences, told } from './differences';
import { type Builds, otherBrowsers } from './old-browsers';

const list = (variable: string) => (process.env[variable] ?? '').split(',').filter(Boolean);
const without = list('FOOTBRIDGE_LONG_WITHOUT');
const onlySets = list('FOOTBRIDGE_LONG_SETS');

const folder = `.footbridge/long-${process.pid}`;

const tell =
  (browser: string): Tell =>
  (done, of) => {
    if (done % 50 === 0 || done === of) console.log(`${browser}: ${done} of ${of}`);
  };

/** Of one moment, and out of the way of whoever builds meanwhile. */
async function copies(): Promise<Builds> {
  const copy = async (target: 'chrome' | 'firefox') => {
    cpSync(await bundle(target, { demo: true }), `${folder}/${target}`, { recursive: true });
    return `${folder}/${target}`;
  };
  return { chrome: await copy('chrome'), firefox: await copy('firefox') };
}

describe('the labelled pages get the same verdict in every browser', () => {
  let served: Awaited<ReturnType<typeof serveSets>>;
  let pages: Asked[] = [];
  let inChromium: Measured[] = [];
  let builds: Builds;
  const inChromiumNow = (which: readonly Asked[], tell?: Tell) => measure(which, { port: served.port, extension: builds.chrome, tell });

  beforeAll(async () => {
    builds = await copies();
    served = await serveSets();
    for (const set of sets.filter(({ id }) => onlySets.length === 0 || onlySets.includes(id))) {
      const problem = await set.prepare();
      if (problem) console.log(`${set.id}: left out, since ${problem}`);
      else
        pages = [...pages, ...pagesHere(set).map(({ page, truth, part, path }) => ({ page, truth, part, url: served.urlOf(set, path) }))];
    }
    inChromium = await inChromiumNow(pages, tell('chromium'));
  });
  afterAll(() => {
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(without.length === 0)(`left out as was wished: ${without.join(', ')}`, () => {
    expect(otherBrowsers.map(({ name }) => name)).toEqual(expect.arrayContaining(without));
  });

  for (const browser of otherBrowsers.filter(({ name }) => !without.includes(name))) {
    it(browser.name, async () => {
      const executable = await browser.find();
      if (!executable)
        throw new Error(`There is no ${browser.name} here: ${browser.from}, or leave it out by FOOTBRIDGE_LONG_WITHOUT=${browser.name}.`);
      const of = { port: served.port, executable, builds };
      const there = await browser.measure(pages, { ...of, tell: tell(browser.name) });
      // A loaded machine may cut one look short: what differs is looked at again on both sides.
      const doubtful = differences(inChromium, there).flatMap(({ at }) => pages[at] ?? []);
      const found = doubtful.length
        ? differences(await inChromiumNow(doubtful), await browser.measure(doubtful, { ...of, tell: () => undefined }))
        : [];
      const explained = found.filter(({ reason }) => reason !== null);
      console.log(`${browser.name}: ${pages.length} pages, ${doubtful.length} differed once, ${found.length} twice`);
      for (const one of explained) console.log(`  ${told(one)}: ${one.reason}`);
      expect(found.filter(({ reason }) => reason === null).map(told)).toEqual([]);
    });
  }
});
