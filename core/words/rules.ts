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
};

/** Whether a word is the id of one of today's rules; a page's verdict may also rest on a plain fact. */
export const isRuleId = (id: string): id is RuleId => Object.hasOwn(ruleWords, id);
