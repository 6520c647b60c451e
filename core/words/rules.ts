import type { RuleId } from '../rules/index';

/** What a rule's finding is called, and what is wrong: for everybody, so it is short. */
export interface RuleWords {
  title: string;
  /** For staff: one sentence on what is wrong. */
  staff: string;
}

export const ruleWords: Record<RuleId, RuleWords> = {
  'activex-script': {
    title: 'Uses ActiveX',
    staff: 'A part of this page is an ActiveX program, and only Internet Explorer could start those.',
  },
  vbscript: {
    title: 'Written in VBScript',
    staff: 'The buttons of this page are written in VBScript, a language that only Internet Explorer understood.',
  },
  flash: {
    title: 'Shows Adobe Flash',
    staff: 'This page shows Adobe Flash, which its maker ended in 2020 and no browser runs any more.',
  },
  'ie-gate': {
    title: 'Lets only Internet Explorer in',
    staff: 'This page looks at which browser you use, and turns away all but Internet Explorer.',
  },
  'modal-dialog': {
    title: 'Waits for an old dialog window',
    staff: 'This page asks you things in a kind of window that only Internet Explorer could open.',
  },
  'popup-window': {
    title: 'Menus in a window of old',
    staff: 'The menus of this page open in a kind of window that only Internet Explorer had.',
  },
  'attach-event': {
    title: 'Buttons wired up the old way',
    staff: 'The buttons of this page are wired up in a way that only older versions of Internet Explorer understood.',
  },
  'ie-global': {
    title: 'Uses what only Internet Explorer had',
    staff: 'This page calls on something that was built into Internet Explorer alone.',
  },
  'ie-dom': {
    title: 'Built for Internet Explorer’s pages',
    staff: 'This page changes what it shows in ways that only Internet Explorer understood.',
  },
  'script-for-event': {
    title: 'Buttons whose script is ignored',
    staff: 'The buttons of this page belong to a kind of script that only Internet Explorer ran.',
  },
  'jscript-dialect': {
    title: 'Script that others cannot read',
    staff: 'A script of this page is written in a way that only Internet Explorer could read.',
  },
  'conditional-compilation': {
    title: 'Script in an old kind of comment',
    staff: 'A part of this page’s script stands in a comment that only Internet Explorer read.',
  },
  'activex-object': {
    title: 'Has an ActiveX control in it',
    staff: 'A part of this page is an ActiveX control, and only Internet Explorer could show those.',
  },
  'java-applet': {
    title: 'Runs a Java applet',
    staff: 'A part of this page is a Java applet, and no browser but Internet Explorer still loads Java.',
  },
  silverlight: {
    title: 'Shows Microsoft Silverlight',
    staff: 'A part of this page is Microsoft Silverlight, which its maker ended in October 2021.',
  },
  shockwave: {
    title: 'Shows Adobe Shockwave',
    staff: 'This page shows Adobe Shockwave, which its maker ended in 2019 and no browser runs any more.',
  },
  'unity-player': {
    title: 'Shows the Unity Web Player',
    staff: 'This page shows the Unity Web Player, which no browser loads any more.',
  },
  'npapi-media': {
    title: 'Plays media in an old plug-in',
    staff: 'This page plays sound or film in a plug-in, and browsers load such plug-ins no more.',
  },
  'deprecated-feature': {
    title: 'Uses what browsers are giving up',
    staff: 'This page uses something that browsers are about to give up, or have just done so.',
  },
  'element-behavior': {
    title: 'Works by behaviours (HTC files)',
    staff: 'Parts of this page are driven by behaviour files, which only Internet Explorer up to version 9 ran.',
  },
  'css-expression': {
    title: 'Keeps its work in CSS expressions',
    staff:
      'Buttons or fields of this page get their work from expressions in its style sheet, which only old versions of Internet Explorer ran.',
  },
  'dx-filter': {
    title: 'Shows content through old filters',
    staff: 'This page changes its pictures or texts through filters that only Internet Explorer had, and stops there.',
  },
  vml: {
    title: 'Draws in VML',
    staff: 'This page draws a chart or plan in VML, which only Internet Explorer up to version 9 could show.',
  },
  'html-time': {
    title: 'Is timed by HTML+TIME',
    staff: 'The slides, sound or film of this page are timed by a language that only Internet Explorer up to version 9 knew.',
  },
  'data-island': {
    title: 'Reads XML data islands',
    staff: 'This page keeps its data in a form that only Internet Explorer up to version 9 could read.',
  },
  'data-binding': {
    title: 'Shows data by data binding',
    staff: 'The tables or fields of this page are filled in a way that only Internet Explorer up to version 9 knew, so they stay empty.',
  },
  'conditional-comment': {
    title: 'Shows its content to old IE alone',
    staff: 'The content of this page is written so that only Internet Explorer up to version 9 shows it.',
  },
  hta: {
    title: 'Is or starts an HTML application',
    staff: 'This page is a Windows program written like a web page, and browsers do not run those.',
  },
  'local-address': {
    title: 'Leads to files on a drive',
    staff: 'Links of this page lead to files on this computer or a shared drive, and browsers do not open those from a web page.',
  },
  'blocked-frame': {
    title: 'Shows an empty frame',
    staff: 'A part of this page comes from a system that does not let itself be shown inside another page.',
  },
  'missing-script': {
    title: 'Lacks a script of its own',
    staff: 'A part of this page that makes its buttons work could not be loaded.',
  },
  'mixed-content': {
    title: 'Asks for parts by http',
    staff: 'Parts of this page come over an old kind of connection, and browsers do not load those into a page that came by https.',
  },
};

/** Whether a word is the id of one of today's rules; a page's verdict may also rest on a plain fact. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(ruleWords, id);
