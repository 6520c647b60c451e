import { setTimeout } from 'node:timers/promises';
import type { PageReport } from '../../core/model/verdict';
import type { Measured } from './confusion';
import type { Part, Truth } from './labels';

export interface Asked {
  page: string;
  truth: Truth;
  part: Part;
  url: string;
}

export type Tell = (done: number, of: number) => void;

const TABS = 4;
const LOOK_EVERY = 400;
/** News that changes an `unknown` (an error, a script that was read) has come so long after the load event, if any comes. */
const UNKNOWN_STANDS = 2500;
const PATIENCE = 12_000;

/** Something is still under way, so that the answer of now says nothing of the one to come. */
const waits = ({ verdict }: PageReport): boolean =>
  verdict.is === 'not-checked' || verdict.because === 'no-evidence' || verdict.notLookedAt.some(({ why }) => why === 'not-yet');

/** The answer of a loaded page once it has stood unchanged for three looks, or as it is when patience ends. */
export async function settled(look: () => Promise<PageReport>): Promise<PageReport> {
  const began = Date.now();
  let before = '';
  let same = 0;
  for (;;) {
    const report = await look();
    const now = JSON.stringify(report);
    same = now === before ? same + 1 : 0;
    const stands = report.verdict.is !== 'unknown' || Date.now() - began >= UNKNOWN_STANDS;
    if ((same >= 2 && stands && !waits(report)) || Date.now() - began > PATIENCE) return report;
    before = now;
    await setTimeout(LOOK_EVERY);
  }
}

/** Measures every page, several tabs at a time, and gives what was said in the pages' order. */
export async function measureEach(
  pages: readonly Asked[],
  one: (url: string) => Promise<Pick<PageReport, 'verdict'>>,
  tell?: Tell,
): Promise<Measured[]> {
  const left = [...pages.entries()];
  const measured: Measured[] = [];
  let done = 0;
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, { url, ...asked }] = next;
      const { verdict } = await one(url);
      const findings = verdict.findings.map(({ rule, strength, effect }) => `${rule}: ${strength}, ${effect}`);
      measured[at] = { ...asked, verdict: verdict.is, because: verdict.because, findings };
      done += 1;
      tell?.(done, pages.length);
    }
  };
  await Promise.all(Array.from({ length: TABS }, worker));
  return measured;
}
