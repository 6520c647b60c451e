import { type Address, defaultPorts, isWithin, type PageAddress, partsOf, specOf } from './address';
import type { Entry, Site, Sites } from './list';

/** The two values of the policy BrowserSwitcherParsingMode: 0 and 1. */
export type ChromeMode = 'chrome-default' | 'chrome-ie-mode';

/** A rule that Chrome makes of an entry. Source of this file: Chromium, chrome/browser/browser_switcher (sitelist and IEEM parser). */
export interface ChromeRule<S extends Site = Entry> {
  entry: S;
  /** The rule as text, with the `!` that inverts it: the longer one wins. */
  text: string;
  inverted: boolean;
  matches: (page: PageAddress) => boolean;
}

export interface ChromeRules<S extends Site = Entry> {
  /** Open in the other browser; inverted ones stay in Chrome. */
  sites: ChromeRule<S>[];
  /** Stay wherever the navigation began. */
  grey: ChromeRule<S>[];
}

export function chromeRules<S extends Site>(list: Sites<S>, mode: ChromeMode): ChromeRules<S> {
  const rules: ChromeRules<S> = { sites: [], grey: [] };
  for (const entry of list.entries) {
    if (entry.v1?.exclude) continue;
    const kind = list.schema === 1 ? kindOfV1(entry, mode) : kindOfV2(entry, mode);
    const text = kind === 'stay' ? `!${entry.url}` : entry.url;
    const rule = ruleOf(entry, text, mode);
    if (rule) (kind === 'grey' ? rules.grey : rules.sites).push(rule);
  }
  return rules;
}

type Kind = 'go' | 'stay' | 'grey';

const kindOfV1 = (entry: Site, mode: ChromeMode): Kind =>
  entry.v1?.doNotTransition ? (mode === 'chrome-ie-mode' ? 'grey' : 'stay') : 'go';

function kindOfV2({ openIn }: Site, mode: ChromeMode): Kind {
  const value = openIn?.toLowerCase() ?? '';
  if (mode === 'chrome-default') return value === '' || value === 'none' ? 'stay' : 'go';
  return value === 'ie11' ? 'go' : value === 'msedge' || value === 'chrome' ? 'stay' : 'grey';
}

function ruleOf<S extends Site>(entry: S, text: string, mode: ChromeMode): ChromeRule<S> | null {
  const inverted = text.startsWith('!');
  const pattern = inverted ? text.slice(1) : text;
  const matches = text === '*' ? () => true : mode === 'chrome-default' ? inDefaultMode(pattern) : inIeMode(pattern);
  return matches && { entry, text, inverted, matches };
}

const mayBeOmitted = /^(?:(?:https?|file):(?:\/\/)?)?$/;

function inDefaultMode(pattern: string): ChromeRule['matches'] {
  if (!pattern.includes('/')) {
    const part = pattern.toLowerCase();
    return ({ host, port }) => (port === null ? host : `${host}:${port}`).includes(part);
  }
  const begins = canonical(pattern);
  const within = (spec: string): boolean => {
    const at = spec.indexOf(begins);
    return at >= 0 && mayBeOmitted.test(spec.slice(0, at));
  };
  return (page) => within(page.spec) || (page.port !== null && within(specOf({ ...page, port: null })));
}

/** `Example.com/Abc` is `//example.com/Abc`: host and scheme in lower case, the path as it is; `/abc` stays. */
function canonical(pattern: string): string {
  if (/^\/(?!\/)/.test(pattern)) return pattern;
  const parts = partsOf(pattern.replace(/^\/\//, ''));
  if (!parts) return pattern;
  return specOf({ ...parts, port: parts.scheme ? written(parts, parts.scheme) : parts.port, path: parts.path || '/' });
}

const written = ({ port }: Address, scheme: string): number | null => (port === defaultPorts[scheme] ? null : port);

function inIeMode(pattern: string): ChromeRule['matches'] | null {
  const parts = partsOf(pattern.replace(/^\//, ''));
  if (!parts || (parts.scheme && !['http', 'https', 'file'].includes(parts.scheme)) || !validHost(parts)) return null;
  const { scheme, host } = parts;
  // An address without a scheme is made one of http, so that :80 is not written.
  const port = written(parts, scheme ?? 'http');
  const path = parts.path.toLowerCase() || '/';
  return (page) =>
    (scheme === null || page.scheme === scheme) &&
    isWithin(page.host, host) &&
    (port === null || page.port === port) &&
    page.path.toLowerCase().startsWith(path);
}

const validHost = ({ host, scheme, port }: Address): boolean =>
  (host !== '' || scheme === 'file') && !/[\s<>^|%\\]/.test(host) && (port === null || port <= 65_535);

export interface ChromeMatch<S extends Site = Entry> {
  entry: S;
  action: 'other-browser' | 'stay' | 'neutral';
  because: 'only' | 'longest' | 'first-of-same-length' | 'neutral-is-longer' | 'everything-yields';
  others: S[];
}

/** Of the rules that match, the longest, and the first of that length. */
const winner = <S extends Site>(rules: readonly ChromeRule<S>[]): ChromeRule<S> | null =>
  rules.reduce<ChromeRule<S> | null>((best, rule) => (!best || rule.text.length > best.text.length ? rule : best), null);

/**
 * The entry that decides for Chrome's Legacy Browser Support. Null where no rule that could send the page elsewhere matches: neutral entries
 * are asked only then.
 */
export function chromeMatch<S extends Site>({ sites, grey }: ChromeRules<S>, page: PageAddress): ChromeMatch<S> | null {
  const matching = sites.filter((rule) => rule.matches(page));
  const go = winner(matching);
  if (!go) return null;
  const neutral = grey.filter((rule) => rule.matches(page));
  const others = (taken: ChromeRule<S>) => [...matching, ...neutral].filter((rule) => rule !== taken).map(({ entry }) => entry);
  const stay = winner(neutral);
  if (!go.inverted && stay && (go.text.length <= 1 || stay.text.length > go.text.length))
    return {
      entry: stay.entry,
      action: 'neutral',
      because: go.text.length <= 1 ? 'everything-yields' : 'neutral-is-longer',
      others: others(stay),
    };
  const rest = others(go);
  const tie = matching.some((rule) => rule !== go && rule.text.length === go.text.length);
  return {
    entry: go.entry,
    action: go.inverted ? 'stay' : 'other-browser',
    because: rest.length === 0 ? 'only' : tie ? 'first-of-same-length' : 'longest',
    others: rest,
  };
}
