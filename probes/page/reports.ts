import type { Report } from '../../core/model/evidence';

const MOST = 20;

/** What the browser reports of a feature; in Chromium alone does it carry these (Reporting API, "Deprecation reports"). */
interface Deprecation {
  id?: unknown;
  message?: unknown;
  anticipatedRemoval?: unknown;
  sourceFile?: unknown;
  lineNumber?: unknown;
}

/** Tells what the browser itself says is going away on this page, from before we were here too; each feature once. */
export function reports(window: Window & typeof globalThis, tell: (reports: Report[]) => void): void {
  if (typeof window.ReportingObserver !== 'function') return;
  const known = new Set<string>();
  const heard = (list: { type: string; body: unknown }[]) => {
    const fresh = list.flatMap(({ type, body }) => (type === 'deprecation' && body ? [reportOf(body as Deprecation)] : []));
    const news = fresh.filter(({ id }) => !known.has(id) && known.size < MOST && known.add(id));
    if (news.length) tell(news);
  };
  new window.ReportingObserver(heard as unknown as ReportingObserverCallback, { types: ['deprecation'], buffered: true }).observe();
}

/** A report within the model's bounds. The date comes as a Date, or as text in older browsers. */
export function reportOf({ id, message, anticipatedRemoval, sourceFile, lineNumber }: Deprecation): Report {
  const text = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');
  const day = anticipatedRemoval instanceof Date ? anticipatedRemoval.getTime() : Date.parse(text(anticipatedRemoval, 40));
  return {
    id: text(id, 100),
    message: text(message, 300),
    removal: day > 0 ? new Date(day).toISOString().slice(0, 10) : null,
    source: text(sourceFile, 500),
    line: typeof lineNumber === 'number' && lineNumber > 0 ? Math.trunc(lineNumber) : 0,
  };
}
