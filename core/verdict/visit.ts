import type { Evidence, FrameEvidence, LoadFailure, PageFacts, Report, ResponseFacts, RuntimeError } from '../model/evidence';
import type { Code } from '../model/script-facts';
import type { Styles } from '../model/style-facts';
import type { FrameSeen, Visit } from '../model/visit';
import { refusedFrames } from './refused-frames';

/** The most frames of one tab that we keep; a page that opens more is said to have frames that were not looked at. */
export const MAX_FRAMES = 60;
const MAX_ERRORS = 50;
const TOP = '0';

export const newVisit: Visit = { watched: false, failure: null, frames: {}, framesLeftOut: 0 };

const emptyFrame = (address: string): FrameSeen => ({
  address,
  answeredAt: null,
  since: null,
  response: null,
  facts: null,
  code: null,
  styles: null,
  errors: [],
  reports: [],
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

/** A new document in a frame. In the top frame a new page begins: of the others only those stay that are younger. */
function place(visit: Visit, frame: string, time: number, seen: FrameSeen): Visit {
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

/** The page script looked; `code` follows when its scripts have been read. */
export function looked(visit: Visit, frame: number, address: string, since: number, found: PageFacts): Visit {
  const { scripts: withText, styles: _styles, names: _names, ...rest } = found;
  const scripts = withText.map(({ text: _, ...script }) => script);
  return hear(visit, frame, address, since, (seen) => ({ ...seen, facts: { ...rest, scripts } }));
}

/** The scripts of a document have been read; ignored where the frame has moved on since. */
export function read(visit: Visit, frame: number, since: number, code: Code): Visit {
  const known = visit.frames[String(frame)];
  return known?.since === since ? put(visit, String(frame), { ...known, code }) : visit;
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

const evidenceOf = ({ response, facts, code, styles, errors, reports }: FrameSeen, refused: Evidence['refusedFrames']): Evidence => ({
  document: facts ? { seen: facts.document } : { unseen: 'not-yet' },
  embeds: facts ? { seen: facts.embeds } : { unseen: 'not-yet' },
  scripts: facts ? { seen: facts.scripts } : { unseen: 'not-yet' },
  code: code ? { seen: code } : { unseen: 'not-yet' },
  errors: facts ? { seen: errors } : { unseen: 'not-yet' },
  reports: facts ? { seen: reports } : { unseen: 'not-yet' },
  response: response ? { seen: response } : { unseen: 'no-answer' },
  addresses: facts ? { seen: facts.addresses } : { unseen: 'not-yet' },
  markup: facts ? { seen: facts.markup } : { unseen: 'not-yet' },
  styles: styles ? { seen: styles } : { unseen: 'not-yet' },
  refusedFrames: refused,
});

/** The evidence of all frames in which our page script ran, in the order of their numbers. */
export const framesOf = (visit: Visit): FrameEvidence[] =>
  Object.entries(visit.frames)
    .filter(([, seen]) => seen.facts !== null)
    .map(([frame, seen]) => ({
      frame: Number(frame),
      address: seen.address,
      evidence: evidenceOf(seen, { seen: frame === TOP ? refusedFrames(visit) : [] }),
    }))
    .sort((a, b) => a.frame - b.frame);
