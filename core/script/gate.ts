import type { ScriptFact } from '../model/script-facts';
import { sorry } from './catches';
import { GIVEN, namesExplorer, REVEAL } from './farewell';
import type { Departure } from './machine';

const shortMessage = 600;

const keyOf = ({ how, text, at }: Departure) => (text === null || text.includes('…') ? `${how} ${at.source} ${at.line}` : `${how} ${text}`);

/** How sure a departure is: 2 if nothing unknown decides it, 1 if something does. */
function surest(departures: readonly Departure[]): Map<string, number> {
  const sure = new Map<string, number>();
  for (const departure of departures) sure.set(keyOf(departure), Math.max(sure.get(keyOf(departure)) ?? 0, departure.certain ? 2 : 1));
  return sure;
}

/**
 * What turns this browser away: the places where it leaves the page, or the page leaves it, while some Internet Explorer stays, or may.
 * Where each is sent somewhere, it is a parting of ways, and a gate only if this browser's way has the name of a sorry page.
 */
export function gates(all: readonly Departure[], explorers: readonly (readonly Departure[])[]): ScriptFact[] {
  const here = all.filter(isWay);
  const ways = surest(here);
  const revealed = new Set(all.flatMap(({ how, text, certain }) => ((how === REVEAL || how === GIVEN) && certain ? [text] : [])));
  // What says so in place of a part that Internet Explorer's users are shown stands for that part.
  const withholds = explorers.some((there) =>
    there.some(({ how, text, reach }) => how === REVEAL && reach === 'load' && !revealed.has(text)),
  );
  const found = explorers
    .map((there) => surest(there.filter(isWay)))
    .flatMap((there) => {
      const parts = [...there.keys()].some((key) => !ways.has(key));
      const isGate = (departure: Departure) => (ways.get(keyOf(departure)) ?? 0) > (there.get(keyOf(departure)) ?? 0);
      // Behind a button, a way that only some browsers take is mostly another way to do the same.
      const saysSo = ({ how, text }: Departure) =>
        how === 'alert' || how === 'part' || sorry.test(text ?? '') || namesExplorer.test(text ?? '');
      return here.filter(
        (departure) => isGate(departure) && isPlain(departure) && ((!parts && departure.reach === 'load') || saysSo(departure)),
      );
    });
  const isGiven = ({ how, text, certain, reach }: Departure) =>
    how === GIVEN && certain && reach === 'load' && !all.some((one) => one.text === text);
  const given = explorers.map((there) => there.filter(isGiven)).find((there) => there.length > 0) ?? [];
  return [...new Set([...found, ...given])].map(({ how, text, reach, via, at }) => ({
    does: 'turns-away',
    name: how === 'part' && withholds && reach === 'load' ? 'body hidden' : how,
    text: text?.slice(0, 200) ?? null,
    reach,
    ...(via.length ? { via } : {}),
    at,
  }));
}

/** What is shown is no way of leaving. */
const isWay = ({ how }: Departure) => how !== REVEAL && how !== GIVEN;

/** A body that is filled with more than a message is another way to show the page. */
const isPlain = ({ how, text }: Departure) => how !== 'body.innerHTML' || (text ?? '').length < shortMessage;
