import type { Evidence, FrameEvidence, LoadFailure, PageFacts, Report, ResponseFacts, RuntimeError } from '../model/evidence';
import type { Code } from '../model/script-facts';
import type { Styles } from '../model/style-facts';
import type { FrameSeen, LeftPage, Visit } from '../model/visit';
import { ledHere } from './led-here';
import { refusedFrames } from './refused-frames';

/** The most frames of one tab that we keep; a page that opens more is said to have frames that were not looked at. */
export const MAX_FRAMES = 60;
const MAX_ERRORS = 50;
/** Gates lead through few pages. */
const MAX_LEFT = 3;
const TOP = '0';

export const newVisit: Visit = { watched: false, failure: null, frames: {}, framesLeftOut: 0 };

const emptyFrame = (address: string): FrameSeen => ({
  address,
  answeredAt: null,
  since: null,
  response: null,
  facts: null,
  code: null,
  gates: null,
  styles: null,
  errors: [],
  reports: [],
  left: [],
});
const page = (address: string) => address.replace(/#.*$/s, '');

/** When what we know of a frame began. The page's clock counts whole milliseconds, so it may lag the browser's by one. */
const began = ({ answeredAt, since }: FrameSeen): number => since ?? (answeredAt ?? 0) - 1;

/** News from before the top document, or before what we know of the frame, is of another page. */
const isLate = (visit: Visit, frame: string, time: number): boolean =>
  [TOP, frame].some((key) => {
    const known = visit.frames[key];
    return known !== undefined && time < began(known);
  });

const gatesOf = (code: Code): LeftPage['gates'] => code.facts.filter(({ does, reach }) => does === 'turns-away' && reach === 'load');

/** What stays of a frame's document when another takes its place. */
function leave(known: FrameSeen | undefined): LeftPage[] {
  if (!known) return [];
  const { address, since, code, gates } = known;
  return [{ address, since, gates: code ? gatesOf(code) : gates }, ...known.left].slice(0, MAX_LEFT);
}

/** A new document in a frame. In the top frame a new page begins: of the others only those stay that are younger. */
function place(visit: Visit, frame: string, time: number, document: FrameSeen): Visit {
  const seen = { ...document, left: document.left.length ? document.left : leave(visit.frames[frame]) };
  if (frame !== TOP) {
    const full = !visit.frames[frame] && Object.keys(visit.frames).length >= MAX_FRAMES;
    return full ? { ...visit, framesLeftOut: visit.framesLeftOut + 1 } : { ...visit, frames: { ...visit.frames, [frame]: seen } };
  }
  const younger = Object.entries(visit.frames).filter(([key, other]) => key !== TOP && began(other) >= time);
  return { ...newVisit, watched: true, frames: { [TOP]: seen, ...Object.fromEntries(younger) } };
}

/** Adds what a document says to what is known of it; `since` tells whether it is the document that we know. */
function hear(visit: Visit, frame: number, address: string, since: number, add: (seen: FrameSeen) => FrameSeen): Visit {
  const key = String(frame);
  if (isLate(visit, key, since)) return visit;
  const known = visit.frames[key];
  if (known?.since === since) return put(visit, key, add({ ...known, address }));
  const arrived = known && known.since === null && page(known.address) === page(address) ? known : emptyFrame(address);
  return place(visit, key, since, add({ ...arrived, since }));
}

const put = (visit: Visit, key: string, seen: FrameSeen): Visit => ({ ...visit, frames: { ...visit.frames, [key]: seen } });

/** A frame's document arrived from the server at this time. The document itself may have spoken already. */
export function answered(visit: Visit, frame: number, address: string, at: number, response: ResponseFacts): Visit {
  const key = String(frame);
  const known = visit.frames[key];
  if (known?.since != null && at <= known.since + 1) {
    const fits = page(known.address) === page(address) && at > (known.answeredAt ?? 0);
    return fits ? put(visit, key, { ...known, answeredAt: at, response }) : visit;
  }
  if (isLate(visit, key, at)) return visit;
  return place(visit, key, at, { ...emptyFrame(address), answeredAt: at, response });
}

/** A handler that keeps the browser from doing anything by itself, and does nothing either: no task. */
const idle = /^\s*(?:return\s+(?:false|true)|void\s*\(?0\)?)\s*;?\s*$/;

/** The page script looked; `code` follows when its scripts have been read. */
export function looked(visit: Visit, frame: number, address: string, since: number, found: PageFacts): Visit {
  const left = leftLooked(visit, String(frame), address, since);
  if (left) return left;
  const { scripts: withText, styles: _styles, names: _names, ...rest } = found;
  const scripts = withText.filter(({ text }) => !idle.test(text ?? '?')).map(({ text: _, ...script }) => script);
  return hear(visit, frame, address, since, (seen) => ({ ...seen, facts: { ...rest, scripts } }));
}

/** The scripts of a document that is still loading have been read: all that counts is whether they turn this browser away. */
export const passed = (visit: Visit, frame: number, address: string, since: number, code: Code): Visit =>
  leftRead(visit, String(frame), since, code) ?? hear(visit, frame, address, since, (seen) => ({ ...seen, gates: gatesOf(code) }));

/** A document that is left says what it was: then its scripts are read for all that, since they may have led here. */
function leftLooked(visit: Visit, key: string, address: string, since: number): Visit | null {
  const known = visit.frames[key];
  if (!known || !isLate(visit, key, since)) return null;
  const at = known.left.findIndex((one) => one.since === since || (one.since === null && page(one.address) === page(address)));
  return at === -1 ? null : put(visit, key, { ...known, left: known.left.map((one, index) => (index === at ? { ...one, since } : one)) });
}

/** The scripts of a document have been read; of one that the frame has left, only what it did to turn this browser away counts. */
export function read(visit: Visit, frame: number, since: number, code: Code): Visit {
  const known = visit.frames[String(frame)];
  if (known?.since === since) return put(visit, String(frame), { ...known, code });
  return leftRead(visit, String(frame), since, code) ?? visit;
}

function leftRead(visit: Visit, key: string, since: number, code: Code): Visit | null {
  const known = visit.frames[key];
  if (!known?.left.some((one) => one.since === since)) return null;
  return put(visit, key, { ...known, left: known.left.map((one) => (one.since === since ? { ...one, gates: gatesOf(code) } : one)) });
}

/** The style sheets of a document have been read. */
export function styled(visit: Visit, frame: number, since: number, styles: Styles): Visit {
  const known = visit.frames[String(frame)];
  return known?.since === since ? put(visit, String(frame), { ...known, styles }) : visit;
}

/** Uncaught errors; the first fifty are enough. */
export const erred = (visit: Visit, frame: number, address: string, since: number, errors: RuntimeError[]): Visit =>
  hear(visit, frame, address, since, (seen) => ({ ...seen, errors: [...seen.errors, ...errors].slice(0, MAX_ERRORS) }));

/** What the browser said is going away; the first fifty are enough. */
export const reported = (visit: Visit, frame: number, address: string, since: number, reports: Report[]): Visit =>
  hear(visit, frame, address, since, (seen) => ({ ...seen, reports: [...seen.reports, ...reports].slice(0, MAX_ERRORS) }));

/** The page itself could not be loaded, which the browser said at this time. */
export function failed(visit: Visit, address: string, at: number, failure: LoadFailure): Visit {
  if (isLate(visit, TOP, at)) return visit;
  return { ...place(visit, TOP, at, { ...emptyFrame(address), answeredAt: at }), failure };
}

const evidenceOf = (frame: FrameSeen, refused: Evidence['refusedFrames'], framesLeftOut: number): Evidence => {
  const { response, facts, code, styles, errors, reports } = frame;
  const withUse = <T extends { id: string; used: boolean }>(one: T): T => ({ ...one, used: isUsed(one, code) });
  return {
    document: facts ? { seen: facts.document } : { unseen: 'not-yet' },
    embeds: facts ? { seen: facts.embeds.map(withUse) } : { unseen: 'not-yet' },
    standIns: facts ? { seen: facts.standIns } : { unseen: 'not-yet' },
    scripts: facts ? { seen: facts.scripts } : { unseen: 'not-yet' },
    code: code ? { seen: withCuts(code, frame, framesLeftOut) } : { unseen: 'not-yet' },
    errors: facts ? { seen: errors } : { unseen: 'not-yet' },
    reports: facts ? { seen: reports } : { unseen: 'not-yet' },
    response: response ? { seen: response } : { unseen: 'no-answer' },
    addresses: facts ? { seen: facts.addresses } : { unseen: 'not-yet' },
    markup: facts ? { seen: { ...facts.markup, islands: facts.markup.islands.map(withUse) } } : { unseen: 'not-yet' },
    styles: styles ? { seen: styles } : { unseen: 'not-yet' },
    ledHere: { seen: ledHere(frame) },
    refusedFrames: refused,
  };
};

/** What scripts do with a control tells more than that they name it; what they do without caring whether it is there is no use. */
function isUsed({ id, used }: { id: string; used: boolean }, code: Code | null): boolean {
  const uses = code?.facts.filter(({ does, name }) => does === 'control' && name === id) ?? [];
  if (uses.length) return uses.some(({ reach, caught }) => reach !== 'guarded' && caught !== 'hushed');
  return used || code?.mentions.includes(id) === true;
}

/** Parts of a page beyond our bounds are said not to be looked at. */
function withCuts(code: Code, { facts, address }: FrameSeen, framesLeftOut: number): Code {
  const cuts = (facts?.document.cut ? 1 : 0) + (facts?.scriptsLeftOut ? 1 : 0) + (framesLeftOut ? 1 : 0);
  return cuts ? { ...code, notLookedAt: [{ source: address, why: 'too-many' as const }, ...code.notLookedAt].slice(0, 100) } : code;
}

/** The evidence of all frames in which our page script ran, in the order of their numbers. */
export const framesOf = (visit: Visit): FrameEvidence[] =>
  Object.entries(visit.frames)
    .filter(([, seen]) => seen.facts !== null)
    .map(([frame, seen]) => ({
      frame: Number(frame),
      address: seen.address,
      evidence: evidenceOf(seen, { seen: frame === TOP ? refusedFrames(visit) : [] }, frame === TOP ? visit.framesLeftOut : 0),
    }))
    .sort((a, b) => a.frame - b.frame);
