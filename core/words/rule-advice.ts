import type { RuleId } from '../rules/index';

/** What to do about a rule's finding. The popup loads these once somebody opens the details: they are most of its words. */
export interface RuleAdvice {
  /** For the page's owner: what to change, and what took its place. */
  owner: string;
  /** For IT: which list entry or document mode helps until then. */
  it: string;
}

export const ruleAdvice: Record<RuleId, RuleAdvice> = {
  'activex-script': {
    owner:
      'Replace the ActiveX object by what browsers have of their own: fetch for requests, DOMParser for XML, an input of type date for calendars, a download for files in Office formats. Test for a feature, never for the browser.',
    it: 'List the page with open-in IE11 and the mode that it has today (compat-mode Default, or IE8Enterprise for pages made before 2011). In Internet Explorer mode the control itself must be installed and allowed too.',
  },
  vbscript: {
    owner:
      'Rewrite the VBScript in JavaScript: a Sub named after an element and its event becomes a listener on that element, MsgBox becomes a dialog element, dates become Intl.DateTimeFormat.',
    it: 'List the page with open-in IE11 and a compat-mode of IE10 or lower: Internet Explorer 11 itself ran VBScript only in older document modes. Windows is removing VBScript, so set a date for the rewrite.',
  },
  flash: {
    owner:
      'Publish the content again without Flash: video as MP4 in a video element, courses as HTML5 from the authoring tool, charts as SVG. Keep a text version beside it.',
    it: 'No list entry helps: Flash has been removed from Windows, Internet Explorer mode included. Ask the owner for another form of the content.',
  },
  'ie-gate': {
    owner:
      'Take the test of the browser out and try the page in a current one: often nothing else is wrong with it. Where something is missing, test for that feature and leave the rest of the page usable.',
    it: 'List the page with open-in IE11 so that Edge opens it in Internet Explorer mode. Ask the owner first whether the test still has a reason.',
  },
  'modal-dialog': {
    owner:
      'Replace showModalDialog by a dialog element with showModal(), and go on in the listener of its close event. Where the window must stay a page of its own, open it with window.open and let it answer by postMessage.',
    it: 'List the page with open-in IE11 and the mode that it has today. Internet Explorer mode opens such windows; they need no add-on.',
  },
  'jscript-dialect': {
    owner:
      'Write functions that are declared as members (function window.onload()) as listeners, take lines such as @if and @end away, and publish the source of encoded scripts.',
    it: 'List the page with open-in IE11 and compat-mode IE8Enterprise or lower: from mode 9 on Internet Explorer itself refuses some of these scripts, and all encoded ones.',
  },
  'popup-window': {
    owner: 'Replace createPopup by an element of the page: one with the popover attribute closes by itself, as the old window did.',
    it: 'List the page with open-in IE11 and compat-mode Default. No add-on is needed.',
  },
  'attach-event': {
    owner:
      "Write element.addEventListener('click', handler) in place of attachEvent('onclick', handler): the event comes as the argument, and event.target is what was srcElement.",
    it: 'List the page with open-in IE11 and a compat-mode of IE10 or lower, such as IE8Enterprise: Internet Explorer 11 itself has no attachEvent.',
  },
  'ie-global': {
    owner:
      'Use what browsers have today: navigator.clipboard for the clipboard, for…of for collections, fetch for other hosts, navigator.language for the language. Take CollectGarbage and AddFavorite out.',
    it: 'List the page with open-in IE11 and compat-mode Default if work depends on it. No add-on is needed.',
  },
  'ie-dom': {
    owner:
      'Square brackets for collections, querySelector or document.evaluate on XML, element.remove(), getComputedStyle, dispatchEvent: each has taken the place of one of Internet Explorer’s own. Where only Internet Explorer has a branch, give every browser one.',
    it: 'List the page with open-in IE11. Pages made before 2011 mostly need compat-mode IE8Enterprise, since version 11 itself dropped a part of this.',
  },
  'script-for-event': {
    owner: "Move the code of each script element with for and event into a listener: element.addEventListener('click', function () { … }).",
    it: 'List the page with open-in IE11 and a compat-mode of IE10 or lower: version 11 itself ignores such scripts too.',
  },
  'conditional-compilation': {
    owner: 'Take the code out of the comment and write it for all browsers; test for the feature where it is used.',
    it: 'List the page with open-in IE11 and a compat-mode of IE10 or lower: version 11 itself no longer reads such comments.',
  },
  'activex-object': {
    owner:
      'Replace the control by what browsers have of their own: an input of type date, a table, a download, a PDF in an iframe. Below each place stands what the control was for and what does that today, where it is a well-known one.',
    it: 'List the page with open-in IE11 and the mode that it has today. In Internet Explorer mode the control must be installed, allowed by its class, and not blocked by its kill bit; the page names the class.',
  },
  'java-applet': {
    owner:
      'Rewrite the applet as a web page, or as a program of its own that IT installs. Forms, tables, charts and uploads need no Java today.',
    it: 'List the page with open-in IE11; Internet Explorer mode loads Java 8 with its plug-in, which Oracle removed from Java 11 on and supports for paying customers alone. Web Start links (.jnlp) need Java on the computer in every browser.',
  },
  silverlight: {
    owner:
      'Publish it again without Silverlight: video as MP4 in a video element, dashboards as HTML with charts as SVG, line-of-business forms as web pages. The services behind it can often stay.',
    it: 'List the page with open-in IE11; Internet Explorer mode still loads Silverlight 5 where it is installed, but Microsoft mends no fault in it since 12 October 2021. Set a date for the rewrite.',
  },
  shockwave: {
    owner:
      'Publish the content again without Shockwave: courses as HTML5 from an authoring tool, simulations in canvas or SVG. Keep a text version beside it.',
    it: 'No list entry helps: Adobe ended Shockwave in April 2019 and offers no player for Internet Explorer mode either. Ask the owner for another form of the content.',
  },
  'unity-player': {
    owner: 'Build the project again for WebGL from a current Unity, which needs no plug-in, or publish a film of it.',
    it: 'No list entry helps: Unity ended its web player in 2016 and offers no download. Ask the owner for a WebGL build.',
  },
  'npapi-media': {
    owner:
      'Publish sound as MP3 and film as MP4 in an audio or video element with captions. Convert .mov, .rm and .wmv files once; every browser plays the result.',
    it: 'Windows Media Player works in Internet Explorer mode: list the page with open-in IE11. For QuickTime, RealPlayer, Authorware and the like no list entry helps, since their makers ended them.',
  },
  'deprecated-feature': {
    owner:
      'The details name each feature, where it is used, and by when it goes if the browser says so. Replace it before then: fetch for synchronous requests, MutationObserver for mutation events, pagehide for unload, HTML made on the server for XSLT.',
    it: 'No list entry is needed yet. Ask the owner for a date before the browser’s own; some features can be kept for a while by policy.',
  },
  'element-behavior': {
    owner:
      'Turn each .htc file into a script that adds listeners to the elements which its style named, or into a custom element. Files that only round corners, mend PNG pictures or hover can go: browsers do that by themselves.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower (IE8Enterprise, IE7Enterprise): Internet Explorer 10 and 11 ran behaviours only in older document modes.',
  },
  'css-expression': {
    owner:
      'Move the work out of the style sheet: add a listener for the click in a script. Expressions that only work out widths and colours become min-width, calc or position: sticky, or can go.',
    it: 'List the page with open-in IE11 and compat-mode IE7Enterprise or IE5: expressions run in document mode 7 and lower only.',
  },
  'dx-filter': {
    owner: 'Take filters[0].Apply() and Play() out, and change the content itself; a CSS transition of opacity does the fading.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower: filters of this kind were taken out of document mode 10.',
  },
  vml: {
    owner:
      'Draw it as SVG: shapes, lines and texts have their like there, and every browser shows it. Many drawing libraries write SVG when told to.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower (IE8Enterprise, IE7Enterprise): VML was taken out of document mode 10.',
  },
  'html-time': {
    owner: 'Show slides by a script or one below the other, and put sound and film into audio and video elements with captions.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower (IE8Enterprise, IE7Enterprise): HTML+TIME was taken out of document mode 10.',
  },
  'data-island': {
    owner:
      'Fetch the data as JSON, or keep it in a script element of type application/json. XML that must stay can be read by DOMParser and querySelector.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower (IE8Enterprise, IE7Enterprise): data islands were taken out of document mode 10.',
  },
  'data-binding': {
    owner: 'Fill the table on the server, or fetch the data and build the rows in a script. A template element serves for one row.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower (IE8Enterprise, IE7Enterprise): data binding was taken out of document mode 10.',
  },
  'conditional-comment': {
    owner: 'Take the conditional comment away from around the content, and try the page in a current browser: often nothing else is wrong.',
    it: 'List the page with open-in IE11 and a compat-mode of IE9 or lower (IE8Enterprise, IE7Enterprise): Internet Explorer 10 and 11 take conditional comments for comments too.',
  },
  hta: {
    owner:
      'Make a web page of it: what an HTML application did with files and programs becomes a service on the server, an upload or a download.',
    it: 'A list entry does not make a page an HTML application: mshta.exe opens .hta files from the computer or a share, where policy still allows it. Put the file there for those who need it, and set a date for its end.',
  },
  'local-address': {
    owner:
      'Put the files where a browser can fetch them: a document library, or a folder that the web server shows. Until then write the path as text that people can copy.',
    it: 'Edge opens links to shares of the intranet when the policy IntranetFileLinksEnabled is on, and Firefox by its policy LocalFileLinks; Internet Explorer mode opens them by itself (open-in IE11). Frames that show such files need Internet Explorer mode.',
  },
  'blocked-frame': {
    owner:
      'Open the other system by a link in a tab of its own, or ask its owner to name this page in frame-ancestors of its Content-Security-Policy.',
    it: 'No list entry helps where the system says X-Frame-Options: Internet Explorer keeps to that too. The owner of the framed system can allow the page by frame-ancestors.',
  },
  'missing-script': {
    owner:
      'Put the script back at the address that the page names, or change the address. Where the server refuses the connection, it needs TLS 1.2 or later and a certificate that browsers trust.',
    it: 'No list entry brings the script back. Look whether its server answers at that address, and over which TLS.',
  },
  'mixed-content': {
    owner:
      'Write the addresses with https, or without scheme and host. Where the other server has no https yet, it needs a certificate; upgrade-insecure-requests in the Content-Security-Policy is a help for the time of moving.',
    it: 'No list entry helps well: Internet Explorer asks each time whether to show such parts. Give the other server a certificate that browsers on your computers trust.',
  },
};
