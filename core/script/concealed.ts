import type { BrowserValues } from './browser-values';
import { GIVEN, REVEAL } from './farewell';
import type { Departure, Machine } from './machine';
import type { Parsed } from './run';

/** Whether a handler in a part that is not shown gets to something that fails: else it does not matter who sees it. */
const fails = ({ facts }: Machine, { task }: Parsed): boolean =>
  [...facts.values()].some(({ reach, via }) => reach === 'later' && via?.some((way) => way.startsWith(task)));

/**
 * Of the parts of a page that are not shown, those that its scripts show in Internet Explorer and not here: what stands in them is for
 * nobody who uses this browser. `run` works the scripts out with another browser's values.
 */
export function concealed(
  machine: Machine,
  programs: readonly Parsed[],
  explorers: readonly BrowserValues[],
  run: (explorer: BrowserValues) => Machine,
): ReadonlySet<string> {
  const parts = new Set(programs.flatMap((program) => (program.within && fails(machine, program) ? [program.within] : [])));
  for (const part of shown(machine.departures)) parts.delete(part);
  if (parts.size === 0) return parts;
  const there = new Set(explorers.flatMap((explorer) => [...shown(run(explorer).departures)]));
  return new Set([...parts].filter((part) => there.has(part)));
}

const shown = (departures: readonly Departure[]): ReadonlySet<string> =>
  new Set(departures.flatMap(({ how, text }) => ((how === REVEAL || how === GIVEN) && text ? [text] : [])));
