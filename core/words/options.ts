import type { PolicyInForce } from '../model/policy';

/** Where the settings in force came from. */
export const sourceWords: Record<PolicyInForce['source'], { title: string; sentence: string }> = {
  managed: { title: 'Set by your organisation', sentence: 'These settings came by group policy. They always win over a trial.' },
  trial: { title: 'A trial', sentence: 'These settings came from a file that was loaded on this page. They hold in this browser alone.' },
  none: { title: 'No settings', sentence: 'This browser has no policy for Footbridge. Nothing is checked and nothing is sent.' },
  pending: { title: 'Waiting', sentence: 'The browser has not handed over its policy yet. This page looks again by itself.' },
};

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1).replace(/\.$/, '');

export const optionsWords = {
  title: 'Settings from your organisation',
  summary: 'What is in force',
  source: 'Source',
  organisation: 'Organisation',
  noOrganisation: 'not named',
  systems: 'Systems',
  tools: 'Approved tools',
  intranet: 'Intranet hosts',
  noIntranet: 'none: no page is checked',
  collector: 'Answers go to',
  noCollector: 'nowhere: nothing is ever sent',
  cohort: 'Counted in',
  problemsNone: 'No problem was found in what arrived.',
  trialTitle: 'Try a policy file',
  trialSentence:
    'For IT: load a policy as a JSON file to see Footbridge as your staff would. It stays in this browser and ends when a managed policy arrives.',
  file: 'Policy file',
  fileHint: 'A .json file with keys such as organisation, intranet, systems and tools.',
  managedWins: 'A trial cannot be loaded here, because your organisation has set a policy and that always wins.',
  loaded: (name: string) => `The file ${name} is in force now.`,
  notLoadedTitle: 'The file was not loaded',
  notLoaded: (reason: string) => `${capital(reason)}. What was in force before still is.`,
  managed: 'Your organisation has set a policy, and that always wins',
  noAnswer: 'Footbridge did not answer; try again',
  tooLarge: 'the file is larger than 4 MB',
  end: 'End the trial',
  ended: 'The trial has ended.',
  changed: 'The policy has changed. This page shows what holds now.',
};
