import type { Evidence, FrameEvidence, LoadFailure, PageFacts, ResponseFacts, RuntimeError } from '../model/evidence';
import type { Code } from '../model/script-facts';
import type { FrameSeen, Visit } from '../model/visit';

/** The most frames of one tab that we keep; a page that opens more is said to have frames that were not looked at. */
export const MAX_FRAMES = 60;
const MAX_ERRORS = 50;

export const newVisit: Visit = { watched: false, failure: null, frames: {}, framesLeftOut: 0 };

const emptyFrame = (address: string): FrameSeen => ({ address, response: null, facts: null, code: null, errors: [] });
const page = (address: string) => address.replace(/#.*$/s, '');

/** The visit to add to: a top frame at another address is another page, and nothing of the last one counts. */
function current(visit: Visit, frame: number, address: string): Visit {
  const top = visit.frames['0'];
  if (frame !== 0 || !top || page(top.address) === page(address)) return visit;
  return newVisit;
}

function change(visit: Visit, frame: number, address: string, update: (seen: FrameSeen) => FrameSeen): Visit {
  const key = String(frame);
  const known = visit.frames[key];
  if (!known && Object.keys(visit.frames).length >= MAX_FRAMES) return { ...visit, framesLeftOut: visit.framesLeftOut + 1 };
  const seen = known && page(known.address) === page(address) ? known : emptyFrame(address);
  return { ...visit, frames: { ...visit.frames, [key]: update(seen) } };
}

/** A frame's document arrived from the server: for the top frame a new page begins. */
export function answered(visit: Visit, frame: number, address: string, response: ResponseFacts): Visit {
  if (frame === 0) return { ...newVisit, watched: true, frames: { '0': { ...emptyFrame(address), response } } };
  return change(visit, frame, address, () => ({ ...emptyFrame(address), response }));
}

/** The page script looked; `code` follows when its scripts have been read. */
export function looked(visit: Visit, frame: number, address: string, found: PageFacts): Visit {
  const { scripts: withText, ...rest } = found;
  const kept = withText.map(({ text: _, ...script }) => script);
  const into = current(visit, frame, address);
  return { ...change(into, frame, address, (seen) => ({ ...seen, facts: { ...rest, scripts: kept } })), watched: true, failure: null };
}

/** The scripts of a frame have been read; ignored where the frame has moved on since. */
export function read(visit: Visit, frame: number, address: string, code: Code): Visit {
  const known = visit.frames[String(frame)];
  return known && page(known.address) === page(address) ? change(visit, frame, address, (seen) => ({ ...seen, code })) : visit;
}

/** Uncaught errors; the first fifty are enough. */
export function erred(visit: Visit, frame: number, address: string, errors: RuntimeError[]): Visit {
  return change(current(visit, frame, address), frame, address, (seen) => ({
    ...seen,
    errors: [...seen.errors, ...errors].slice(0, MAX_ERRORS),
  }));
}

/** The page itself could not be loaded. */
export const failed = (failure: LoadFailure): Visit => ({ ...newVisit, watched: true, failure });

const evidenceOf = ({ response, facts, code, errors }: FrameSeen): Evidence => ({
  document: facts ? { seen: facts.document } : { unseen: 'not-yet' },
  embeds: facts ? { seen: facts.embeds } : { unseen: 'not-yet' },
  scripts: facts ? { seen: facts.scripts } : { unseen: 'not-yet' },
  code: code ? { seen: code } : { unseen: 'not-yet' },
  errors: facts ? { seen: errors } : { unseen: 'not-yet' },
  response: response ? { seen: response } : { unseen: 'no-answer' },
});

/** The evidence of all frames in which our page script ran, in the order of their numbers. */
export const framesOf = (visit: Visit): FrameEvidence[] =>
  Object.entries(visit.frames)
    .map(([frame, seen]) => ({ frame: Number(frame), address: seen.address, evidence: evidenceOf(seen), ran: seen.facts !== null }))
    .filter(({ ran }) => ran)
    .sort((a, b) => a.frame - b.frame)
    .map(({ ran: _, ...frame }) => frame);
