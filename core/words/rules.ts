import type { RuleId } from '../rules/index';

/** What a rule's finding means, to each who reads it. */
export interface RuleWords {
  title: string;
  /** For staff: one sentence on what is wrong. */
  staff: string;
  /** For the page's owner: what to change, and what took its place. */
  owner: string;
  /** For IT: which list entry or document mode helps until then. */
  it: string;
}

export const ruleWords: Record<RuleId, RuleWords> = {
  'activex-script': {
    title: 'Uses ActiveX',
    staff: 'A part of this page is an ActiveX program, and only Internet Explorer could start those.',
    owner:
      'Replace the ActiveX object by what browsers have of their own: fetch for requests, DOMParser for XML, an input of type date for calendars, a download for files in Office formats. Test for a feature, never for the browser.',
    it: 'List the page with open-in IE11 and the mode that it has today (compat-mode Default, or IE8Enterprise for pages made before 2011). In Internet Explorer mode the control itself must be installed and allowed too.',
  },
  vbscript: {
    title: 'Written in VBScript',
    staff: 'The buttons of this page are written in VBScript, a language that only Internet Explorer understood.',
    owner:
      'Rewrite the VBScript in JavaScript: a Sub named after an element and its event becomes a listener on that element, MsgBox becomes a dialog element, dates become Intl.DateTimeFormat.',
    it: 'List the page with open-in IE11 and a compat-mode of IE10 or lower: Internet Explorer 11 itself ran VBScript only in older document modes. Windows is removing VBScript, so set a date for the rewrite.',
  },
  flash: {
    title: 'Shows Adobe Flash',
    staff: 'This page shows Adobe Flash, which its maker ended in 2020 and no browser runs any more.',
    owner:
      'Publish the content again without Flash: video as MP4 in a video element, courses as HTML5 from the authoring tool, charts as SVG. Keep a text version beside it.',
    it: 'No list entry helps: Flash has been removed from Windows, Internet Explorer mode included. Ask the owner for another form of the content.',
  },
  'ie-gate': {
    title: 'Lets only Internet Explorer in',
    staff: 'This page looks at which browser you use, and turns away all but Internet Explorer.',
    owner:
      'Take the test of the browser out and try the page in a current one: often nothing else is wrong with it. Where something is missing, test for that feature and leave the rest of the page usable.',
    it: 'List the page with open-in IE11 so that Edge opens it in Internet Explorer mode. Ask the owner first whether the test still has a reason.',
  },
};

/** Whether a word is the id of one of today's rules; a page's verdict may also rest on a plain fact. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(ruleWords, id);
