import type { AnswerContent, ReadyAnswer } from '../model/answer';
import type { BrowserState, Family, VersionBand } from '../model/browser';
import type { Readiness } from '../model/tool';
import type { VerdictKind } from '../model/verdict';

const familyNames: Record<Family, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  brave: 'Brave',
  opera: 'Opera',
  chromium: 'a browser made from Chromium',
  other: 'another browser',
};

const bands: Record<VersionBand, string> = {
  newest: 'the newest version',
  'one-behind': 'one version behind',
  'two-to-five-behind': 'two to five versions behind',
  older: 'more than five versions behind',
  esr: 'an extended support version',
  unknown: 'version not known',
};

const browserAnswers: Record<BrowserState['is'], string> = {
  current: 'It is up to date.',
  supported: 'Its maker keeps it safe to use.',
  'below-minimum': 'It is older than the organisation asks for.',
  'out-of-support': 'Its maker has stopped mending it.',
  unknown: 'Not known.',
};

const readyAnswers: Record<ReadyAnswer, string> = {
  yes: 'Yes.',
  'ie-system': 'No, a system that needs Internet Explorer is in the way.',
  update: 'No, it needs an update first.',
  computer: 'No, this computer is in the way.',
  'switched-off': 'No, something is switched off here.',
  maker: 'No, a tool’s maker does not support it.',
  unknown: 'Not known.',
};

const toolAnswers: Record<Readiness['is'], string> = {
  ready: 'Yes.',
  'ready-with-limits': 'Yes, with limits.',
  'switched-off': 'No, something is switched off here.',
  'needs-update': 'No, it needs an update first.',
  cannot: 'No.',
  unknown: 'Not known.',
};

const systemAnswers: Record<VerdictKind, string> = {
  'no-problem-found': 'No problem was found.',
  'has-problems': 'Parts of it may not work.',
  'needs-ie': 'It needs Internet Explorer.',
  'cannot-run': 'No browser can run it.',
  refused: 'The browser would not connect to it.',
  'opens-in-ie-mode': 'It opens in Internet Explorer mode.',
  'not-checked': 'It was not checked.',
  unknown: 'Not known.',
};

/** Names that the policy gives to what an answer names by id. */
export interface Names {
  tool(id: string): string;
  system(id: string): string;
  cohort(id: string): string;
}

/** An answer in plain words: what was asked, what is answered, and every label that travels with it. */
export function answerWords(answer: AnswerContent, names: Names): { asked: string; answered: string; with: string } {
  switch (answer.question) {
    case 'browser':
      return {
        asked: 'Is this browser up to date?',
        answered: browserAnswers[answer.answer],
        with: `${familyNames[answer.family]}, ${bands[answer.band]}`,
      };
    case 'ready':
      return {
        asked: 'Can this browser use every approved tool?',
        answered: readyAnswers[answer.answer],
        with: names.cohort(answer.cohort),
      };
    case 'tool':
      return {
        asked: `Does ${names.tool(answer.subject)} work in this browser?`,
        answered: toolAnswers[answer.answer],
        with: familyNames[answer.family],
      };
    case 'system':
      return {
        asked: `Did ${names.system(answer.subject)} work in this browser?`,
        answered: systemAnswers[answer.answer],
        with: names.cohort(answer.cohort),
      };
  }
}

export const everyone = 'everyone in the organisation';

export const privacyWords = {
  title: 'What does IT learn?',
  noteFrom: (organisation: string) => `From ${organisation}`,
  short: 'IT counts how many browsers are ready. It does not learn who you are, or which pages you open.',
  nothing: 'Your organisation has named no place to send answers to. Nothing is ever sent.',
  howTitle: 'How answers are sent',
  how: 'Once a week, this browser answers the questions below. Each answer goes alone, at a time of its own in the week after, and nothing ties one to another.',
  previewTitle: 'This week’s answers',
  preview: 'This is what would be sent if the week ended now.',
  previewNone: 'There are no answers for this week yet.',
  waitingTitle: 'Waiting to be sent',
  waitingNone: 'No answer is waiting.',
  due: (day: string) => `Goes on ${day} or later, when this browser is open.`,
  sentTitle: 'Sent',
  sentNone: 'Nothing has been sent.',
  period: (week: string) => `For ${week}`,
  week: (period: string) => {
    const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(period) ?? [];
    return week ? `week ${Number(week)} of ${year}` : period;
  },
  travelsWith: 'Sent with it:',
  wordForWord: 'Word for word',
  nonceLater: 'A random number, made for this answer alone, is added when it is sent. It keeps the answer from being counted twice.',
  neverTitle: 'What is never sent',
  never: [
    'your name, your user name or the name of this computer',
    'any number that stands for you, this computer or this browser',
    'the address, title or content of a page',
    'when you opened something, or how often',
    'what you type or choose',
    'your language, your time zone or your exact browser version',
    'anything about pages that are not on your organisation’s list of systems',
  ],
  limitTitle: 'An honest limit',
  limit:
    'Your employer owns the network that answers travel on, and could see that this browser sent something. This software neither records who answered nor can give it back.',
};
