import type { HostPath } from './value';

export type HostTable = Partial<Record<HostPath, string[]>>;

const words = (text: string) => text.trim().split(/\s+/);

const xmlNames = 'selectSingleNode selectNodes transformNode transformNodeToObject loadXML';
/** Members of Internet Explorer's XML documents and nodes; other browsers' have none of these. */
export const xmlOnly = words(xmlNames);

/**
 * What only Internet Explorer has (MSDN, "Windows Internet Explorer API reference"), each looked for and not found in Chromium 156 and
 * Firefox 153. What those have too (`document.all`, `window.event`, `innerText`, `srcElement`, `insertAdjacentElement`) is not here.
 */
export const explorerOnly: HostTable = {
  window: words(`ActiveXObject GetObject CreateObject execScript createPopup showModalDialog showModelessDialog clipboardData
    ScriptEngine ScriptEngineMajorVersion ScriptEngineMinorVersion ScriptEngineBuildVersion CollectGarbage VBArray Enumerator toStaticHTML
    navigate showHelp dialogArguments`),
  document: words('uniqueID frames parentWindow recalc'),
  navigator: words('userLanguage systemLanguage browserLanguage cpuClass appMinorVersion msSaveBlob msSaveOrOpenBlob'),
  external: words('AddFavorite AddDesktopComponent ImportExportFavorites menuArguments NavigateAndFind ShowBrowserUI AutoCompleteSaveForm'),
  all: words('tags'),
  // Firefox had it too, until 68.
  xml: words(`load ${xmlNames}`),
  elements: words('tags urns'),
  element: words(`runtimeStyle filters removeNode swapNode replaceNode applyElement getAdjacentText replaceAdjacentText setExpression
    getExpression removeExpression addBehavior removeBehavior mergeAttributes clearAttributes createTextRange createControlRange
    componentFromPoint doScroll moveRow startDownload navigateFrame navigate isHomePage setHomePage save isComponentInstalled getComponentVersion
    addComponentRequest doComponentRequest object XMLDocument recordset nextPage previousPage firstPage lastPage findText commandLine adj getTransformToElement parseError
    pathSegList ${xmlNames}`),
};
/** What 11 dropped. */
export const until10: HostTable = {
  window: words('attachEvent detachEvent XDomainRequest'),
  style: words('setAttribute getAttribute removeAttribute'),
  document: words('attachEvent detachEvent fireEvent createEventObject selection createStyleSheet namespaces fileSize'),
  element: words('attachEvent detachEvent fireEvent currentStyle all'),
};
/** What Internet Explorer 8 did not have. */
export const modern: HostTable = {
  window: words(
    'addEventListener removeEventListener getComputedStyle getSelection HTMLElement Node Event DOMParser SVGElement SVGAngle XSLTProcessor',
  ),
  document: words('addEventListener removeEventListener createEvent createRange createElementNS importNode getElementsByClassName'),
  element: words('addEventListener removeEventListener dispatchEvent setSelectionRange getElementsByClassName'),
  style: words('getPropertyValue getPropertyPriority setProperty removeProperty'),
};
export const everywhere: HostTable = {
  window:
    words(`XMLHttpRequest Image Option JSON Math localStorage sessionStorage postMessage alert confirm prompt close open print focus setTimeout setInterval clearTimeout clearInterval eval Function
    parseInt parseFloat isNaN isFinite Number String Boolean RegExp Array Object Date Error escape unescape encodeURIComponent
    encodeURI decodeURIComponent decodeURI stop moveTo resizeTo screen`),
  document: words(`getElementById getElementsByTagName getElementsByName createElement createTextNode write writeln open close
    querySelector querySelectorAll createDocumentFragment execCommand elementFromPoint`),
  navigator: words('javaEnabled'),
  element: words('appendChild removeChild insertBefore setAttribute getAttribute cloneNode insertRow insertCell focus click'),
  location: words('replace assign reload'),
  history: words('back go forward'),
};
/**
 * What all browsers of today have and pages test for, and Internet Explorer 8 had not; of 11 nothing is said. Each was looked for in
 * Chromium 120 and 156 and Firefox 115 and 153, on a page that came by http.
 */
export const today: HostTable = {
  window: words(`Audio Blob File FileReader FormData URL URLSearchParams Worker WebSocket EventSource MutationObserver
    IntersectionObserver ResizeObserver Promise Map Set WeakMap WeakSet Symbol Proxy Reflect Intl Uint8Array Uint32Array Float32Array
    ArrayBuffer DataView BigInt crypto performance indexedDB matchMedia requestAnimationFrame fetch Headers Request Response
    AbortController AudioContext XMLSerializer XPathEvaluator XPathResult Document DocumentFragment NodeList NodeFilter Range
    MessageChannel CustomEvent KeyboardEvent MouseEvent Storage CSS customElements atob btoa TextDecoder TextEncoder visualViewport
    speechSynthesis MediaSource Notification`),
  document: words('head adoptNode getSelection evaluate createTreeWalker createNodeIterator hasFocus fonts createExpression'),
  navigator: words('geolocation sendBeacon'),
  element: words(`getBoundingClientRect getClientRects scrollIntoView insertAdjacentHTML insertAdjacentElement insertAdjacentText
    getContext canPlayType checkValidity hasAttribute hasAttributes removeAttribute normalize matches closest classList dataset querySelector querySelectorAll remove`),
};
/** Never in any browser that we meet: other makers' marks, and the other places that scripts run in. */
export const nowhere: HostTable = {
  window: words('opera module exports WScript netscape Components process'),
  document: words('layers'),
};

/** Events that only Internet Explorer sends (MSDN, "DHTML events"); looked for in Chromium 156 and Firefox 153. */
const unsent =
  /^on(?:propertychange|beforeeditfocus|controlselect|cellchange|dataavailable|datasetchanged|datasetcomplete|rowenter|rowexit|rowsdelete|rowsinserted|beforeupdate|afterupdate|errorupdate|filterchange|losecapture|layoutcomplete|movestart|moveend|resizestart|resizeend|activate|deactivate|beforeactivate|beforedeactivate|help|stop)$/i;

/** Whether a handler by this name waits for what no browser of today sends. */
export const waitsInVain = (handler: string): boolean => unsent.test(handler);
