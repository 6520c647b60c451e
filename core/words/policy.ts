import type * as v from 'valibot';
import type { chromeParsingModes, IeRoute, PolicyKey, policyKeys } from '../model/policy';

/** What a key is called, what it does, and an example that an administrator can copy. */
export interface KeyWords<Key extends PolicyKey> {
  title: string;
  explain: string;
  example: NonNullable<v.InferInput<(typeof policyKeys)[Key]>>;
}

export const keyWords: { [Key in PolicyKey]: KeyWords<Key> } = {
  organisation: {
    title: 'Your organisation and its help desk',
    explain: 'The name that stands at the head of the popup, and who helps: a name, how to reach them, and a web page if there is one.',
    example: {
      name: 'Example Council',
      help: { name: 'IT service desk', how: 'Call 4400, weekdays 8am to 6pm', url: 'https://it.example.org/' },
    },
  },
  intranet: {
    title: 'Intranet hosts',
    explain:
      'Hosts where Footbridge looks at pages. Write a host, or *. and a host for it and everything below it, without https:// or a path. Without any, no page is looked at.',
    example: ['*.intranet.example.org', 'hr.example.org'],
  },
  systems: {
    title: 'Systems',
    explain:
      'Your intranet applications: for each an id, a name, and the places where it is (a host and the beginning of a path). You can add who owns it, and a notice that staff see: what will happen, until when, and what to use instead. Reports name these systems and no other page.',
    example: [
      {
        id: 'leave',
        name: 'Leave requests',
        places: [{ host: 'hr.example.org', path: '/leave/' }],
        owner: 'Human Resources',
        notice: { text: 'A new leave form replaces this one in March.', until: '2027-03-31' },
      },
    ],
  },
  tools: {
    title: 'Approved tools',
    explain:
      'The collaborative tools that staff may use: for each an id, a name, what it is for and a category. You can add its address, what it replaces, who approved it, for which information, who outside may join, how to get access, whom to ask, and what it needs from a browser.',
    example: [
      {
        id: 'pages',
        name: 'Team Pages',
        purpose: 'Write and share pages with your team.',
        url: 'https://pages.example.org/',
        category: 'write',
        replaces: 'Documents on the shared drive',
        sponsor: { who: 'Head of Digital', statement: 'You may use Team Pages for your daily work.' },
      },
    ],
  },
  cohort: {
    title: 'Cohort of these browsers',
    explain:
      'The part of the organisation that these browsers are counted in: the id of one of your cohorts. Each cohort should have 100 browsers or more. Without it, browsers are counted in "all".',
    example: 'libraries',
  },
  cohorts: {
    title: 'Cohorts',
    explain: 'The parts of the organisation that reports tell apart, at most 32: for each an id and a name.',
    example: [
      { id: 'libraries', name: 'Libraries' },
      { id: 'corporate', name: 'Corporate Services' },
    ],
  },
  minimum: {
    title: 'Lowest versions you accept',
    explain: 'For each kind of browser the lowest main version that your organisation accepts. Older browsers are asked to update.',
    example: { chrome: 120, edge: 120, firefox: 128 },
  },
  ieRoute: {
    title: 'How pages that need Internet Explorer are opened',
    explain:
      'What staff are told to do with a page that needs Internet Explorer. Without it, they are told that the page cannot be opened on this computer.',
    example: 'edge',
  },
  siteList: {
    title: 'Your list of sites for Internet Explorer mode',
    explain:
      'The web address of your Enterprise Mode site list: the same that you give Edge (InternetExplorerIntegrationSiteList) or Chrome (BrowserSwitcherExternalSitelistUrl). Footbridge reads it every two hours and tells staff what their browser does with a page by it; it changes nothing in the browser. The address must answer by itself, without leading elsewhere.',
    example: 'https://footbridge.example.org/sites.xml',
  },
  chromeParsingMode: {
    title: 'How Chrome reads that list',
    explain:
      'What you have set in Chrome by BrowserSwitcherParsingMode, where Chrome switches to Edge by itself. Without it, Footbridge reads the list as Chrome does by default.',
    example: 'ie-site-list',
  },
  provides: {
    title: 'Browsers you provide',
    explain:
      'The kinds of browser that are on your computers. Footbridge sends staff to no other. Without any, Edge counts as provided where pages that need Internet Explorer are opened in it.',
    example: ['edge', 'chrome'],
  },
  collector: {
    title: 'Collector',
    explain: 'The web address of your collector, where browsers send their answers. Without it nothing is ever sent.',
    example: 'https://footbridge.example.org/',
  },
  expectedBrowsers: {
    title: 'Number of browsers you expect',
    explain: 'How many browsers you expect to answer. With it, reports show how many of them did.',
    example: 5000,
  },
  lifecycle: {
    title: 'Support dates of browsers',
    explain:
      'Facts about how long browsers are supported, which replace the ones that come with Footbridge. Each row says where the fact comes from, when it was checked, and when it must be checked again.',
    example: [
      {
        family: 'firefox',
        line: 'esr',
        major: 115,
        supportedUntil: '2027-03-31',
        source: 'Firefox release calendar',
        checked: '2026-11-01',
        reviewBy: '2027-02-01',
      },
    ],
  },
  privacyNote: {
    title: 'Your sentence about privacy',
    explain: 'A sentence from you that stands above what Footbridge tells staff about what is sent, at most 600 characters.',
    example: 'We count browsers, not people, to learn which old systems to replace first.',
  },
};

const routes: Record<IeRoute, string> = {
  edge: 'Internet Explorer mode of Microsoft Edge',
  'chrome-lbs': 'Chrome switches to Edge by itself (Legacy Browser Support)',
  'remote-app': 'An Internet Explorer on a server (remote application)',
  none: 'Not at all',
};

const parsingModes: Record<(typeof chromeParsingModes)[number], string> = {
  default: 'Default (0)',
  'ie-site-list': 'As an IE site list (1)',
};

const choices: Partial<Record<PolicyKey, Record<string, string>>> = { ieRoute: routes, chromeParsingMode: parsingModes };

/** The words of the templates for Group Policy and Intune, and the line that stands in every file that can hold one. */
export const templateWords = {
  header: 'Footbridge: made by "footbridge policy make". Do not edit this file: change organisation.json and make it again.',
  display: (browser: string) => `Footbridge for ${browser}`,
  about: (browser: string) => `Settings of the Footbridge extension in ${browser}.`,
  category: (browser: string) => `Footbridge (${browser})`,
  supported: {
    chrome: 'Google Chrome 109 or later',
    edge: 'Microsoft Edge 109 or later',
    firefox: 'Firefox 115 ESR or later',
  },
  keys: keyWords,
  choice: (key: PolicyKey, option: string) => choices[key]?.[option] ?? option,
  box: { text: 'Text', number: 'Number', choice: 'Choose one', switch: 'Yes', list: 'One a line', json: 'JSON' },
  example: (example: string) => `Example: ${example}`,
};

/** What `footbridge policy` says. */
export const policyCommand = {
  policy: 'Makes and checks the files by which IT rolls out Footbridge.',
  make: "Writes one organisation's policy in every format that browsers and their management tools read.",
  from: 'your organisation.json',
  out: 'folder to write the files into; it is made if need be',
  check: 'Reads a policy file of any format and says what the extension will understand, key by key.',
  file: 'a file for browsers on Linux, Windows or macOS, for Intune, or organisation.json itself',
  json: 'print the result as JSON',
  wrote: (files: number, folder: string) => `${files} files written into ${folder}`,
  unreadable: (path: string, reason: string) => `Cannot read ${path}: ${reason}`,
  notWritten: (folder: string, reason: string) => `Cannot write into ${folder}: ${reason}`,
  refused: (path: string) => `${path} has problems. Nothing was written. Put them right and try again:`,
  problem: (key: string, reason: string) => `  ${key || 'the whole file'}: ${reason}`,
  tooLarge: 'it is larger than 16 MB',
  clean: 'The extension will understand everything in this file.',
  problems: (count: number) => (count === 1 ? '1 key has a problem.' : `${count} keys have problems.`),
  about: {
    policy: 'a policy by itself',
    organisation: "an organisation's file",
    'chromium-json': 'a policy file for Chrome, Edge or Chromium on Linux',
    'firefox-json': "Firefox's policies.json",
    reg: 'a registry file for Windows',
    plist: 'a property list for macOS',
    mobileconfig: 'a configuration profile for macOS',
    intune: 'settings for Intune',
  },
  heading: (engine: 'chromium' | 'firefox' | 'any', id: string | null) =>
    `${{ chromium: 'Chrome, Edge or Chromium', firefox: 'Firefox', any: 'Any browser' }[engine]}${id ? `, extension ${id}` : ''}:`,
  states: { understood: 'understood', coerced: 'read as another kind', partly: 'partly left out', wrong: 'not used', unknown: 'unknown' },
};

/** The page about every key, in docs. */
export const policyPage = {
  title: '# Policy keys',
  intro:
    'Everything that IT can set. This page is made from the schema and from `core/words/policy.ts` by `npm run templates`: change it there.\n\nWrite your policy once, in `organisation.json`, and let `footbridge policy make --from organisation.json --out DIR` write it for every browser and management tool. `footbridge policy check FILE` says of any such file what the extension will understand.',
  files: '## What is made',
  filesTable: [
    ['`linux/chrome/footbridge.json`', '`/etc/opt/chrome/policies/managed/`', 'yes (as Chromium)'],
    ['`linux/edge/footbridge.json`', '`/etc/opt/edge/policies/managed/`', 'no'],
    ['`linux/chromium/footbridge.json`', '`/etc/chromium/policies/managed/`', 'yes'],
    [
      '`linux/firefox/policies.json`',
      '`/etc/firefox/policies/` on Linux, the `distribution` folder of Firefox on Windows and macOS',
      'yes, on Linux',
    ],
    ['`windows/*.reg`', '`reg import`, or Group Policy Preferences', 'no'],
    ['`windows/PolicyDefinitions/`', 'the central store of Group Policy', 'no'],
    ['`windows/*-extension-settings.json`', 'the policy "Extension management settings" of the browser’s own template', 'no'],
    ['`intune/*.json`', 'a custom profile in Intune: each row’s name, OMA-URI and value', 'no'],
    ['`macos/*.mobileconfig`', 'device management', 'no'],
    ['`macos/*.plist`', '`/Library/Managed Preferences/`, or the preference domain of that name in device management', 'no'],
  ],
  filesHead: ['File', 'Where it goes', 'Run by us'],
  notes: [
    'Chrome and Edge install an extension that is not from their stores by force only on computers that are joined to a domain or managed.',
    'Put a key into one place. In Group Policy, values of the machine stand before those of the person, and in Firefox one `3rdparty` setting in Group Policy hides all of `3rdparty` in `policies.json`.',
    'Edge through Intune: Microsoft lists the registry keys that a template may write, and we could not confirm that the key of Edge extensions is among them. Where the template is refused, use the registry file.',
    'The templates set the policy of the extension. That it is installed, pinned and kept to the intranet is set by `ExtensionSettings`: in the files for Linux and macOS and in the registry files it is there already.',
  ],
  keys: '## Keys',
  kind: { text: 'text', number: 'whole number', choice: 'one of', switch: 'yes or no', list: 'list of texts', json: 'JSON' },
  upTo: (max: number) => `up to ${max} characters`,
  between: (min: number, max: number) => `from ${min} to ${max}`,
  kindLabel: 'Kind',
  exampleLabel: 'Example',
};
