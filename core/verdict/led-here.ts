import type { ScriptFact } from '../model/script-facts';
import type { FrameSeen } from '../model/visit';

/** Scripts lead away as a page loads, so the next page answers soon, in milliseconds; later it was a person who went on. */
const SOON = 20_000;

/** Gates of the documents that a frame showed before, where they led to the one that it shows now. */
export function ledHere({ address, answeredAt, since, left }: FrameSeen): ScriptFact[] {
  const began = answeredAt ?? since ?? 0;
  return left.flatMap(({ since: before, gates }) =>
    before !== null && began - before < SOON ? (gates ?? []).filter(({ text }) => leadsTo(text, address)) : [],
  );
}

const plain = (address: string) => address.replace(/#.*$/s, '').toLowerCase();

/** Whether a place that a script goes to, as it is written there, may be this address; what the script worked out is not known. */
function leadsTo(written: string | null, address: string): boolean {
  const target = plain(written ?? '').trim();
  if (!target || target.includes('\u2026')) return true;
  if (/^[a-z][a-z0-9+.-]*:/.test(target)) return target === plain(address);
  const tail = target.replace(/^(?:\.{0,2}\/)+/, '');
  return tail === '' || plain(address).endsWith(`/${tail}`);
}
