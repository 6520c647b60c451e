import { Command, InvalidArgumentError, Option } from 'commander';
import ora from 'ora';
import { type VerdictKind, verdicts } from '../core/model/verdict';
import { lineOf } from '../core/scan/line';
import { scanCommand as help, pageLine, scanSays as says } from '../core/words/scan';
import { sendHelp } from '../core/words/send';
import { BadInput, inputsOf, NoBrowser, OtherRun, type ScanOptions, scan as scanPages } from '../scan';
import { NotSent } from './post';
import { type Sender, type SendOptions, senderOf } from './send';

interface Options extends ScanOptions, SendOptions {
  list?: string;
  siteList?: string;
  json?: boolean;
  failOn?: VerdictKind[];
}

/**
 * `footbridge scan`: exits with 0 where it could look, with 1 where `--fail-on` says so, with 2 where it was given what it cannot use, with 3
 * where what it found did not get to the collector.
 */
export const scan = (): Command =>
  new Command('scan')
    .description(help.scan)
    .argument('[urls...]', help.urls)
    .option('--list <file>', help.list)
    .option('--site-list <file>', help.siteList)
    .option('--follow <depth>', help.follow, atLeast(0), 0)
    .option('--most <pages>', help.most, atLeast(1), 1000)
    .option('--profile <folder>', help.profile)
    .option('--storage-state <file>', help.storageState)
    .option('--rate <pages>', help.rate, atLeast(0), 60)
    .option('--parallel <pages>', help.parallel, atLeast(1), 4)
    .option('--browser <path>', help.browser)
    .option('--out <folder>', help.out, 'footbridge-scan')
    .option('--fresh', help.fresh, false)
    .option('--json', help.json)
    .addOption(new Option('--fail-on <verdict>', help.failOn).argParser(verdict))
    .option('--send <collector>', sendHelp.send)
    .option('--organisation <file>', sendHelp.organisation)
    .option('--token-file <file>', sendHelp.tokenFile)
    .option('--dry-run', sendHelp.dryRun)
    .option('--browser-switch <switch>', help.browserSwitch, (one: string, before: string[]) => [...before, one], [] as string[])
    // What is wrong with what was given is 2, whoever notices it.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(run);

async function run(urls: string[], options: Options & { browserSwitch: string[] }): Promise<void> {
  try {
    if (options.profile !== undefined && options.storageState !== undefined) throw new BadInput(says.both);
    const inputs = await inputsOf({ urls, ...options });
    await look(inputs, { ...options, args: options.browserSwitch }, await senderOf(options));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof OtherRun ? says.otherRun(message) : error instanceof NoBrowser ? says.noBrowser(message) : message);
    process.exitCode = error instanceof NotSent ? 3 : 2;
  }
}

async function look(inputs: Awaited<ReturnType<typeof inputsOf>>, options: Options, sender: Sender | null): Promise<void> {
  // On standard error; where nobody watches it says where it is from time to time.
  const progress = ora({ stream: process.stderr });
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const counts = new Map<VerdictKind, number>();
  let [done, before] = [0, 0];
  progress.start();
  try {
    const scanned = await scanPages(
      inputs,
      options,
      {
        page(page, isBefore) {
          done += 1;
          if (isBefore) before += 1;
          sender?.page(page);
          counts.set(page.verdict.is, (counts.get(page.verdict.is) ?? 0) + 1);
          console.log(options.json ? JSON.stringify(lineOf(page)) : pageLine(page));
        },
        asks(url, found) {
          if (done === before && before > 0) progress.info(says.goesOn(before)).start();
          progress.text = says.progress(done, Math.max(found, done), counts.get('needs-ie') ?? 0, url);
        },
      },
      stopping.signal,
    );
    progress.succeed(says.done(done, [...counts]));
    for (const { host, why, pages } of scanned.left) progress.warn(says.left(host, why, pages.length));
    progress.info(says.report(scanned.report));
    progress.info(scanned.changes ? says.siteList(scanned.siteList, scanned.changes) : says.noChanges);
    if (options.failOn?.some((verdict) => counts.has(verdict))) process.exitCode = 1;
    await sender?.send(scanned.left);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    progress.warn(says.stopped(done));
    process.exitCode = 130;
  } finally {
    progress.stop();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

const atLeast = (least: number) => (text: string) => {
  if (!/^\d{1,6}$/.test(text) || Number(text) < least) throw new InvalidArgumentError(help.badNumber(least));
  return Number(text);
};

function verdict(text: string, before: VerdictKind[] = []): VerdictKind[] {
  const known = verdicts.find((one) => one === text);
  if (!known) throw new InvalidArgumentError(help.badVerdict(verdicts));
  return [...before, known];
}
