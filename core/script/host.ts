import type { BrowserValues } from './browser-values';
import { type HostPath, known, unknown, type Value } from './value';

const words = (text: string) => text.trim().split(/\s+/);

/** What only Internet Explorer has (MSDN, "Windows Internet Explorer API reference"); 11 dropped those of `until10`. */
const explorerOnly: Partial<Record<HostPath, string[]>> = {
  window: words(`ActiveXObject GetObject CreateObject execScript createPopup showModalDialog showModelessDialog clipboardData
    ScriptEngine ScriptEngineMajorVersion ScriptEngineMinorVersion CollectGarbage VBArray Enumerator toStaticHTML navigate`),
  document: words('uniqueID'),
  navigator: words('userLanguage systemLanguage browserLanguage cpuClass appMinorVersion msSaveBlob'),
};
const until10: Partial<Record<HostPath, string[]>> = {
  window: words('attachEvent detachEvent XDomainRequest'),
  document: words('attachEvent detachEvent createEventObject selection createStyleSheet namespaces fileSize'),
  body: words('attachEvent currentStyle'),
};
/** What Internet Explorer 8 did not have. */
const modern: Partial<Record<HostPath, string[]>> = {
  window: words('addEventListener removeEventListener getComputedStyle getSelection HTMLElement Node Event DOMParser SVGElement'),
  document: words('addEventListener removeEventListener createEvent createRange createElementNS importNode getElementsByClassName'),
};
const everywhere: Partial<Record<HostPath, string[]>> = {
  window: words(`XMLHttpRequest alert confirm prompt close open print focus setTimeout setInterval clearTimeout clearInterval eval Function
    parseInt parseFloat isNaN isFinite Number String Boolean RegExp Array Object Date Error escape unescape encodeURIComponent
    encodeURI decodeURIComponent decodeURI stop moveTo resizeTo`),
  document: words(`getElementById getElementsByTagName getElementsByName createElement createTextNode write writeln open close
    querySelector querySelectorAll createDocumentFragment execCommand`),
  navigator: words('javaEnabled'),
  location: words('replace assign reload'),
  history: words('back go forward'),
};
/** Never in any browser that we meet: other makers' marks, and the other places that scripts run in. */
const nowhere: Partial<Record<HostPath, string[]>> = {
  window: words('opera module exports WScript netscape Components process'),
  document: words('layers'),
};
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
  },
  document: { body: 'body', documentElement: 'body', location: 'location', defaultView: 'window', parentWindow: 'window' },
  body: { style: 'style' },
  navigator: { plugins: 'plugins', mimeTypes: 'plugins' },
};

const object = new Set(['clipboardData', 'selection', 'namespaces', 'currentStyle']);
const missing = (of: string): Value => ({ is: 'known', value: undefined, of });
const has = (path: HostPath, name: string): Value => ({
  is: 'thing',
  type: object.has(name) ? 'object' : 'function',
  of: path === 'window' ? name : `${path}.${name}`,
});

/** A property of one of the browser's objects, as the browser with these values has it; unknown where pages do not test it. */
export function hostProperty(values: BrowserValues, path: HostPath, name: string): Value {
  const version = values.documentMode;
  const isIn = (table: Partial<Record<HostPath, string[]>>) => table[path]?.includes(name) ?? false;
  const plain = plainProperty(values, path, name);
  if (plain) return plain;
  if (isIn(everywhere)) return has(path, name);
  if (isIn(nowhere)) return missing(name);
  // Internet Explorer 11 hides ActiveXObject from tests, though it can still be called (MSDN, "Compatibility changes in IE11").
  if (isIn(explorerOnly)) return version && !(version >= 11 && name === 'ActiveXObject') ? has(path, name) : missing(name);
  if (isIn(until10)) return version && version < 11 ? has(path, name) : missing(name);
  if (isIn(modern)) return version && version < 9 ? missing(name) : has(path, name);
  return unknown;
}

function plainProperty(values: BrowserValues, path: HostPath, name: string): Value | null {
  const next = Object.hasOwn(paths[path] ?? {}, name) ? paths[path]?.[name] : undefined;
  if (next) return next === 'window' && name === 'parentWindow' && !values.documentMode ? missing(name) : { is: 'host', path: next };
  if (path === 'navigator') return navigatorProperty(values, name);
  if (path === 'document' && name === 'all')
    return values.documentMode && values.documentMode < 11 ? { is: 'thing', type: 'object' } : { is: 'host', path: 'all' };
  if (path === 'document' && name === 'documentMode') return known(values.documentMode ?? undefined);
  if (path === 'window' && name === 'chrome') return values.engine === 'chromium' ? { is: 'thing', type: 'object' } : missing(name);
  if (path === 'window' && name === 'undefined') return known(undefined);
  if (path === 'plugins' && /flash|shockwave|silverlight/i.test(name)) return missing(name);
  return null;
}

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

/** What a name that libraries give to "is this Internet Explorer" holds, where its making could not be followed: `isIE`, `msie`, `is_ie5up`. */
export function flagNamed(values: BrowserValues, name: string): Value {
  return flag.test(name) ? known(values.engine === 'trident') : unknown;
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
