// What a scan costs beside a plain visit to the same pages in the same browser (limit: 1.5 times), and whether it stays as large as it was.
// FOOTBRIDGE_BENCH_PAGES sets how many pages the memory is watched over; 600 unless given, 2000 in full.
import { fork } from 'node:child_process';
import { sets } from '../../test/accuracy/sets';
import { type Figure, figure, median, print } from './figure';
import { lighthouseFigure } from './lighthouse';
import { memoryOver } from './scan-memory';
import { plainVisit, scanOf } from './scan-runs';

const PAGES = 300;
const HOSTS = 4;
const PARALLEL = 4;
const ROUNDS = 3;

const server = fork('scripts/bench/serve-sets.ts', { execArgv: ['--import', 'tsx'] });
const port = await new Promise<number>((done) => server.once('message', (said) => done(Number(said))));

/** An intranet of a few hosts with many pages each: those of our own writing by their first authors, spread over each set, a host after the other. */
const hosts = sets.filter(({ kind }) => kind === 'own').slice(0, HOSTS);
const spread = (count: number): string[] =>
  Array.from({ length: count / HOSTS }, (_, nth) =>
    hosts.map(({ id, pages }) => {
      const page = pages[Math.floor((nth * pages.length) / (count / HOSTS))];
      return `http://${id}.fairshire.test/${page?.path.split('/').map(encodeURIComponent).join('/')}`;
    }),
  ).flat();
const urls = spread(PAGES);

try {
  const figures: Figure[] = [];
  const rounds: { plain: number; scan: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await plainVisit(urls, { port, parallel: PARALLEL });
    const scan = await scanOf(urls, { port, parallel: PARALLEL });
    console.log(`${urls.length} pages: plain ${plain.toFixed(1)} s, scan ${scan.toFixed(1)} s`);
    rounds.push({ plain, scan });
  }
  const plain = median(rounds.map((round) => round.plain));
  const scan = median(rounds.map((round) => round.scan));
  figures.push(figure(`scan of ${urls.length} pages, ${PARALLEL} at a time`, scan, 's', 'a plain visit to the same', plain));
  figures.push(figure('the same', median(rounds.map((round) => round.scan / round.plain)), 'times a plain visit', 'limit', 1.5));
  figures.push(figure('pages scanned', urls.length / scan, 'a second', 'a plain visit', urls.length / plain));
  figures.push(...(await memoryOver(urls, Number(process.env.FOOTBRIDGE_BENCH_PAGES ?? 600), { port, parallel: PARALLEL })));
  const beside = await lighthouseFigure(urls.slice(0, 5), urls.length / scan, port);
  if (beside) figures.push(beside);
  print(figures);
} finally {
  server.disconnect();
}
