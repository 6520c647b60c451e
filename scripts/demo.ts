// npm start: the demo, the tour (--once), or a check of pages of your own (URL…).
import { walkTour } from '../test/tour';
import { checkPages } from './demo/check-pages';
import { openDemo } from './demo/open';

const usage = `npm start              the demo: intranet, collector, and a browser with Footbridge
npm start -- --once    the tour: every page, popup and table, without a person
npm start -- URL…      what Footbridge says of these pages`;

const args = process.argv.slice(2);
const urls = args.filter((arg) => !arg.startsWith('-'));
const other = args.find((arg) => arg.startsWith('-') && arg !== '--once');

if (other) {
  console.log(usage);
  process.exitCode = other === '--help' ? 0 : 2;
} else if (args.includes('--once')) process.exitCode = await walkTour();
else if (urls.length) process.exitCode = await checkPages(urls);
else await openDemo();
