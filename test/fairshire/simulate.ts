import type { Answer, Period, ReadyAnswer } from '../../core/model/answer';
import type { BrowserState, Family, VersionBand } from '../../core/model/browser';
import type { Diary } from '../../core/model/diary';
import type { Policy } from '../../core/model/policy';
import type { Readiness, Tool } from '../../core/model/tool';
import { answersFor, seal } from '../../core/telemetry/answers';
import { bodyOf } from '../../core/telemetry/sending';
import { cohortSizes, pick, systemsMet, type Weights } from './habits';

export interface Simulation {
  /** Address of the collector, without a path. */
  url: string;
  period: Period;
  /** How many browsers answer. */
  browsers: number;
  /** A number in [0, 1); the same series gives the same answers. */
  random: () => number;
  organisation: Policy;
  /** How far the organisation has come, 0 to 1. */
  progress?: number;
}

/** Requests under way at one time. */
const AT_ONCE = 160;

/** Browsers of a made-up organisation answer for a period, over HTTP as real ones do. Returns exactly what was answered. */
export async function simulate(simulation: Simulation): Promise<Answer[]> {
  const answers = weekOfAnswers(simulation);
  const waiting = [...answers];
  const sender = async () => {
    for (let answer = waiting.pop(); answer; answer = waiting.pop()) await post(simulation.url, answer);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return answers;
}

/** The answers alone, unsent: what `simulate` would post. */
export function weekOfAnswers({ period, browsers, random, organisation, progress = 0.5 }: Omit<Simulation, 'url'>): Answer[] {
  const answers: Answer[] = [];
  for (let i = 0; i < browsers; i++) {
    const diary = diaryOf(period, organisation, progress, random);
    for (const content of answersFor(diary)) {
      answers.push(
        seal(
          content,
          Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
        ),
      );
    }
  }
  return answers;
}

async function post(url: string, answer: Answer) {
  const headers = { 'content-type': 'text/plain' };
  const response = await fetch(`${url}/answers`, { method: 'POST', headers, body: bodyOf(answer) });
  if (response.status !== 204) throw new Error(`The collector answered ${response.status}: ${await response.text()}`);
}

type State = BrowserState['is'];

function diaryOf(period: Period, organisation: Policy, progress: number, random: () => number): Diary {
  const known = organisation.cohorts.map(({ id }) => [id, cohortSizes[id] ?? 10]);
  const cohort = pick<string>(Object.fromEntries(known), random);
  // Chromium itself runs on the libraries' and depots' shared computers.
  const family = pick<Family>({ edge: 54, chrome: 32, firefox: 8, chromium: 6 }, random);
  const state = pick<State>(
    { current: 40 + 25 * progress, supported: 30, 'below-minimum': 14 - 9 * progress, 'out-of-support': 16 - 13 * progress },
    random,
  );
  const systems = systemsMet(organisation, cohort, progress, random);
  const tools = Object.fromEntries(organisation.tools.map((tool) => [tool.id, readinessOf(tool, state, random)]));
  return { period, cohort, browser: { state, family, band: bandOf(state, random) }, ready: readyOf(systems, tools), tools, systems };
}

function bandOf(state: State, random: () => number): VersionBand {
  const bands: Record<State, Weights<VersionBand>> = {
    current: { newest: 1 },
    supported: { 'one-behind': 4, 'two-to-five-behind': 1, esr: 1 },
    'below-minimum': { older: 1 },
    'out-of-support': { older: 1 },
    unknown: { unknown: 1 },
  };
  return pick(bands[state], random);
}

/** A tool that asks much of a browser fails in an old one; some computers have a thing switched off. */
function readinessOf(tool: Tool, state: State, random: () => number): Readiness['is'] {
  const old = state === 'out-of-support' || state === 'below-minimum';
  const demanding = tool.needs.length > 2 || tool.category === 'meet';
  if (old) return pick<Readiness['is']>(demanding ? { 'needs-update': 8, cannot: 1 } : { ready: 5, 'ready-with-limits': 2 }, random);
  return pick<Readiness['is']>(demanding ? { ready: 90, 'ready-with-limits': 6, 'switched-off': 4 } : { ready: 100 }, random);
}

/** The first thing in the way of using every approved tool. */
function readyOf(systems: Diary['systems'], tools: Diary['tools']): ReadyAnswer {
  if (Object.values(systems).some((is) => is === 'needs-ie' || is === 'cannot-run')) return 'ie-system';
  const met = Object.values(tools);
  if (met.includes('needs-update')) return 'update';
  if (met.includes('cannot')) return 'computer';
  return met.includes('switched-off') ? 'switched-off' : 'yes';
}
