import type { BrowserValues } from './browser-values';
import { everywhere, explorerOnly, type HostTable, modern, nowhere, today, until10 } from './host-tables';
import { type HostPath, known, unknown, type Value } from './value';

const collections = { forms: 'elements', images: 'elements', links: 'elements', anchors: 'elements', scripts: 'elements' } as const;
const paths: Partial<Record<HostPath, Record<string, HostPath>>> = {
  window: {
    window: 'window',
    self: 'window',
    top: 'window',
    parent: 'window',
    frames: 'window',
    globalThis: 'window',
    document: 'document',
    navigator: 'navigator',
    clientInformation: 'navigator',
    location: 'location',
    history: 'history',
    external: 'external',
    event: 'event',
  },
  event: {
    srcElement: 'element',
    target: 'element',
    currentTarget: 'element',
    toElement: 'element',
    fromElement: 'element',
    relatedTarget: 'element',
  },
  document: {
    body: 'body',
    documentElement: 'body',
    location: 'location',
    defaultView: 'window',
    implementation: 'implementation',
    parentWindow: 'window',
    ...collections,
    activeElement: 'element',
  },
  xml: { documentElement: 'element', childNodes: 'elements', firstChild: 'element', lastChild: 'element' },
  body: { style: 'style' },
  element: {
    parentNode: 'element',
    parentElement: 'element',
    offsetParent: 'element',
    firstChild: 'element',
    lastChild: 'element',
    nextSibling: 'element',
    previousSibling: 'element',
    form: 'element',
    children: 'elements',
    childNodes: 'elements',
    rows: 'elements',
    cells: 'elements',
    options: 'elements',
    elements: 'elements',
    tBodies: 'elements',
  },
  navigator: { plugins: 'plugins', mimeTypes: 'plugins' },
};

/** The body is an element too. */
const namesOf = (table: HostTable, path: HostPath) => [...(table[path] ?? []), ...(path === 'body' ? (table.element ?? []) : [])];

const object = new Set(
  `clipboardData selection namespaces currentStyle runtimeStyle filters frames all localStorage sessionStorage JSON Math screen crypto
  performance indexedDB visualViewport speechSynthesis Intl Reflect CSS customElements head fonts geolocation classList dataset`.split(
    /\s+/,
  ),
);
const fullName = (path: HostPath, name: string) => (path === 'window' ? name : `${path === 'body' ? 'element' : path}.${name}`);
const missing = (path: HostPath, name: string): Value => ({ is: 'known', value: undefined, of: fullName(path, name) });
const has = (path: HostPath, name: string): Value => ({
  is: 'thing',
  type: object.has(name) ? 'object' : 'function',
  of: fullName(path, name),
});

/** A property of one of the browser's objects, as the browser with these values has it; unknown where pages do not test it. */
export function hostProperty(values: BrowserValues, path: HostPath, name: string): Value {
  const version = values.documentMode;
  const isIn = (table: HostTable) => namesOf(table, path).includes(name);
  const plain = plainProperty(values, path, name);
  if (plain) return plain;
  // Firefox has them still.
  if ((path === 'element' || path === 'body') && /^(?:set|release)Capture$/.test(name))
    return values.engine === 'chromium' ? missing(path, name) : has(path, name);
  if (isIn(everywhere)) return has(path, name);
  if (isIn(nowhere)) return missing(path, name);
  // Internet Explorer 11 hides ActiveXObject from tests, though it can still be called (MSDN, "Compatibility changes in IE11").
  if (isIn(explorerOnly)) return version && !(version >= 11 && name === 'ActiveXObject') ? has(path, name) : missing(path, name);
  if (isIn(until10)) return version && version < 11 ? has(path, name) : missing(path, name);
  if (isIn(modern)) return version && version < 9 ? missing(path, name) : has(path, name);
  if (isIn(today) || (path === 'window' && /^(?:HTML|SVG)\w*Element$/.test(name)))
    return values.engine !== 'trident' ? has(path, name) : unknown;
  return unknown;
}

function plainProperty(values: BrowserValues, path: HostPath, name: string): Value | null {
  const nextOf = (from: HostPath) => (Object.hasOwn(paths[from] ?? {}, name) ? paths[from]?.[name] : undefined);
  const next = nextOf(path) ?? (path === 'body' ? nextOf('element') : undefined);
  if (next) return next === 'window' && name === 'parentWindow' && !values.documentMode ? missing(path, name) : { is: 'host', path: next };
  if (isItem(path, name)) return { is: 'host', path: 'element' };
  if (path === 'navigator') return navigatorProperty(values, name);
  if (path === 'document' && name === 'all')
    return values.documentMode && values.documentMode < 11 ? { is: 'thing', type: 'object' } : { is: 'host', path: 'all' };
  if (path === 'document' && name === 'documentMode') return known(values.documentMode ?? undefined);
  if (path === 'window' && name === 'chrome') return values.engine === 'chromium' ? { is: 'thing', type: 'object' } : missing(path, name);
  if (path === 'window' && name === 'undefined') return known(undefined);
  if (path === 'implementation' && /^(?:hasFeature|createDocument|createHTMLDocument)$/.test(name)) return has(path, name);
  if (path === 'plugins' && name === 'length') return values.engine === 'trident' ? unknown : known(5);
  if (path === 'plugins' && /^\d+$/.test(name)) return { is: 'host', path: 'plugin' };
  if (path === 'plugin') return pdfReader[name] ?? null;
  // Chromium and Firefox tell of their own reader of PDF, and of no plug-in.
  if (path === 'plugins' && !/^(?:length|item|namedItem|refresh|\d+)$|pdf|^constructor$/i.test(name)) return missing(path, name);
  return null;
}

/** The only plug-in that browsers still tell of, five times by five names (HTML standard, "PDF viewing support"). */
const pdfReader: Record<string, Value> = {
  name: known('PDF Viewer'),
  description: known('Portable Document Format'),
  filename: known('internal-pdf-viewer'),
  type: known('application/pdf'),
  suffixes: known('pdf'),
};

/** A collection gives elements by number; `document.all` also by their names, and forms their fields. */
const isItem = (path: HostPath, name: string) =>
  (path === 'elements' || path === 'all') &&
  (/^\d+$/.test(name) || (path === 'all' && !/^(?:tags|urns|length|item|namedItem)$/.test(name)));

function navigatorProperty({ engine, userAgent, appName, appVersion, platform, vendor }: BrowserValues, name: string): Value | null {
  const told: Record<string, string | boolean | undefined> = {
    userAgent,
    appName,
    appVersion,
    platform,
    vendor: engine === 'trident' ? undefined : vendor,
    appCodeName: 'Mozilla',
    product: engine === 'trident' ? undefined : 'Gecko',
    cookieEnabled: true,
    onLine: true,
  };
  return Object.hasOwn(told, name) ? known(told[name]) : null;
}

const flag = /^(?:is|b|browser)?_?(?:ms)?_?ie(?:_?\d{1,2}(?:up)?|_?only)?$|^(?:is|b)_?(?:internet)?_?explorer$/i;

/** Marks such a flag: what is not Internet Explorer has no version of it, neither below nor above any. */
export const FLAG = 'flag';

/** What a name that libraries give to "is this Internet Explorer" holds, where its making could not be followed: `isIE`, `msie`, `is_ie5up`. */
export function flagNamed(values: BrowserValues, name: string): Value {
  if (name === 'createSVGRect' && values.engine !== 'trident') return { is: 'thing', type: 'function' };
  return flag.test(name) ? { is: 'known', value: values.engine === 'trident', of: FLAG } : unknown;
}

const explorer = /^(?:(?:ms)?ie|trident|msft|(?:microsoft |ms)?(?:internet )?explorer|activex)$/i;

/** Whether a word is what libraries call Internet Explorer: `Env.browser === "IE"`, `has("activex")`. */
export const namesExplorer = (word: string): boolean => explorer.test(word);

/** `"name" in window`: IE 11 has what it hides. */
export function hasProperty(values: BrowserValues, path: HostPath, name: string): boolean | null {
  if (values.engine === 'trident' && path === 'window' && name === 'ActiveXObject') return true;
  const value = hostProperty(values, path, name);
  if (value.is === 'unknown') return null;
  return !(value.is === 'known' && value.value === undefined);
}
