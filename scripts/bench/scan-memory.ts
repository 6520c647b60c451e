import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Figure, figure } from './figure';
import { type Of, scanOf } from './scan-runs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the scanner itself holds, after everything that it no longer needs is gone; MB. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Resident memory of all processes below this one that are a browser's; MB. */
function browsers(): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const mine = new Set([String(process.pid)]);
  let sum = 0;
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid = '', parent = '', rss = '0', name = ''] of rows) {
      if (mine.has(pid) || !mine.has(parent)) continue;
      mine.add(pid);
      grew = true;
      if (/chrom|edge/i.test(name)) sum += Number(rss) / 1000;
    }
  }
  return sum;
}

/** Scanner and browser early in a long scan and at its end: the middle of several looks each, since pages differ. */
export async function memoryOver(urls: readonly string[], count: number, of: Of): Promise<Figure[]> {
  // Each page is another address, so that none is left out as known.
  const pages = Array.from({ length: count }, (_, nth) => `${urls[nth % urls.length]}?nth=${nth}`);
  const early: [number, number][] = [];
  const late: [number, number][] = [];
  await scanOf(pages, of, (done) => {
    if (done % 10 !== 0) return;
    if (done > count * 0.1 && done <= count * 0.3) early.push([heap(), browsers()]);
    if (done > count * 0.8) late.push([heap(), browsers()]);
  });
  const middle = (looks: [number, number][], which: 0 | 1) =>
    looks.map((look) => look[which]).sort((a, b) => a - b)[looks.length >> 1] ?? Number.NaN;
  return [
    figure(`scanner's memory near the end of ${count} pages`, middle(late, 0), 'MB', 'after a fifth of them', middle(early, 0)),
    figure(`browser's memory near the end of ${count} pages`, middle(late, 1), 'MB', 'after a fifth of them', middle(early, 1)),
  ];
}
