import type { Action, Explanation, Finding, Match, Note, Problem, Reader, Reason } from '../sitelist';
import { listProblemWords } from './site-list';

/** The command line's help. */
export const siteListCommands = {
  sitelist: 'Reads the list of sites that Edge opens in Internet Explorer mode (Enterprise Mode site list).',
  explain: 'says which entry applies to an address, why, and what Edge and Chrome do then',
  check: 'says what is wrong in a list, and what Edge and Chrome understand differently',
  convert: 'writes an old list (schema v.1) as schema v.2',
  list: 'the list, as an XML file',
  url: 'a web address, such as https://hr.example.org/leave',
  out: 'write to this file; without it the list is printed',
  json: 'print JSON for other programs',
} as const;

const readerName: Record<Reader, string> = {
  edge: 'Edge',
  'chrome-default': 'Chrome, parsing mode 0 (default)',
  'chrome-ie-mode': 'Chrome, parsing mode 1 (IE site list)',
};

const actionSays: Record<Action, string> = {
  'ie-mode': 'opens it in Internet Explorer mode',
  edge: 'opens it as a modern page, in Edge itself',
  configurable: 'asks the server, whose answer says which mode to use',
  neutral: 'leaves it in the mode or browser where the person began (neutral)',
  'other-browser': 'opens it in the other browser',
  stay: 'keeps it in Chrome',
};

const reasonSays: Record<Reason, string> = {
  only: 'no other entry applies',
  'most-exact': 'it is the most exact of those that apply',
  'first-of-same': 'it is the first for the same place',
  longest: 'it is the longest that applies',
  'first-of-same-length': 'it is the first of the longest that apply',
  'neutral-is-longer': 'it is longer than the entry that would send the page to the other browser',
  'everything-yields': 'an entry * gives way to any neutral one',
};

const without: Record<NonNullable<Explanation['without']>, (reader: Reader) => string> = {
  'no-page': () => 'does not ask the list: this is no address of a web page',
  v1: () => 'does not read this list: Internet Explorer mode needs schema v.2. Use "footbridge sitelist convert"',
  none: (reader) =>
    reader === 'edge' ? 'opens it as any page: no entry applies' : 'keeps it: no entry sends this address to the other browser',
};

const entrySays = ({ entry, because, others }: Match): string => {
  const over =
    others.length > 0
      ? ` (also ${others
          .slice(0, 5)
          .map(({ url, line }) => `${url}, line ${line}`)
          .join('; ')})`
      : '';
  return `Entry ${entry.url}, line ${entry.line}: ${reasonSays[because]}${over}.`;
};

const modeSays = ({ match, mode, reader, redirects }: Explanation): string[] => {
  if (reader !== 'edge' || match?.action !== 'ie-mode') return [];
  return [
    mode ? `Document mode ${mode}, whatever the page asks for.` : 'Document mode as the page asks for (X-UA-Compatible).',
    redirects ? 'Also when the page is reached by a redirect.' : 'Not when the page is reached by a redirect: allow-redirect is not true.',
  ];
};

/** One browser's part of an explanation, in lines; the first names the browser. */
export function explanationLines(explanation: Explanation): string[] {
  const { reader, match } = explanation;
  if (!match) return [`${readerName[reader]} ${without[explanation.without ?? 'none'](reader)}.`];
  return [`${readerName[reader]} ${actionSays[match.action]}.`, ...[entrySays(match), ...modeSays(explanation)].map((line) => `  ${line}`)];
}

const fault: Record<Extract<Finding, { code: 'url' }>['fault'], string> = {
  scheme: 'begins with a protocol. Leave it out: an entry is for http and https',
  wildcard: 'has a *. Leave it out: an entry is also for every host below it',
  query: 'has a query or a fragment (? or #). Leave it out: browsers ignore it in addresses',
  user: 'has a user name (@). Leave it out',
  host: 'has a host that cannot be. Write letters, digits, hyphens and dots (a name with other letters in its xn-- form)',
  port: 'has a port that cannot be. Ports go from 1 to 65535',
};

const strange: Record<Extract<Finding, { code: 'stranger' }>['what'], (name: string) => string> = {
  element: (name) => `<${name}> is not known in this place, and browsers ignore it. Check its spelling and where it stands`,
  attribute: (name) => `The attribute ${name} is not known, and browsers ignore it. Check its spelling`,
  repeated: (name) => `<${name}> is there more than once. Keep one`,
  'no-url': () => 'A site has no address. Add url="…", or remove the site',
  empty: (name) => `<${name}> is empty. Fill it, or remove it`,
  comment: () => 'A comment has two hyphens or closes with ---. Strict programs refuse the whole list: use one hyphen',
};

const cookie: Record<Extract<Finding, { code: 'cookie' }>['missing'], string> = {
  name: 'A shared cookie has no name, and is not shared. Add name="…"',
  'domain-or-host': 'A shared cookie has neither domain nor host, and is not shared. Add one of them',
  'only-one': 'A shared cookie has both domain and host. Keep one of them',
};

const does = (action: Action | null): string => (action ? actionSays[action] : 'treats it as any other page');

const says: { [Code in Finding['code']]: (finding: Finding & { code: Code }) => string } = {
  v1: () => 'This list is written in schema v.1, which Internet Explorer mode does not read. Use "footbridge sitelist convert"',
  'no-version': () => 'The list has no version. Browsers take a changed list only when its version differs',
  'no-entries': () => 'The list has no sites',
  'not-compared': ({ limit }) => `The list is long: only its first ${limit} sites were compared between Edge and Chrome`,
  duplicate: ({ first }) => `The same address is on line ${first.line}, and the first counts. Remove one of them`,
  unreachable: ({ first }) =>
    `Never applies: ${first.url} on line ${first.line} is the same place, and the first counts. Remove one of them`,
  overruled: ({ first }) => `Never applies: <emie> has ${first.url} on line ${first.line}, and counts before <docMode>`,
  'redirect-stays': ({ front }) =>
    `Opens in another mode than ${front.url} on line ${front.line}, but not when that page redirects here. If it does, add allow-redirect="true"`,
  'redirect-without-effect': () => 'allow-redirect changes nothing here: the site is neutral, so nothing switches',
  app: () => 'app="true" asked for Internet Explorer in a window of its own, which is gone. Edge uses Internet Explorer mode',
  url: (finding) => `The address ${fault[finding.fault]}`,
  'unknown-value': ({ where, value, known }) => `${where} is "${value.slice(0, 60)}", which is not known. Use ${known.join(', ')}`,
  stranger: ({ what, name }) => strange[what](name.slice(0, 60)),
  cookie: ({ missing }) => cookie[missing],
  'reads-differently': ({ reader, address, edge, chrome }) => `With ${address}, Edge ${does(edge)}; ${readerName[reader]} ${does(chrome)}`,
};

/** What was found, and what to do, as one line with its place. */
export function findingLine(finding: Finding): string {
  // Each code has its own words; that the two belong together is what the table's type says.
  const text = (says[finding.code] as (finding: Finding) => string)(finding);
  return `line ${finding.line}${finding.entry === null ? '' : `, ${finding.entry}`}: ${text}.`;
}

const noteSays: Record<Note['code'], string> = {
  excluded: 'was excluded: it is now neutral, with the mode that the page asks for',
  'emie-wins': 'was in <docMode>, too: the entry in <emie> counts, and this one was left out',
  'ends-here': 'was for that page alone, because of its closing slash: it is now also for what is below it',
};

export const siteListSays = {
  noFile: (path: string, reason: string) => `Cannot read ${path}: ${reason}`,
  unreadable: (path: string, { code, line, column, detail }: Problem) =>
    `Cannot read ${path} as a site list. Line ${line}, column ${column}: ${listProblemWords[code](detail)}.`,
  noAddress: (url: string) => `${url} is not a web address. Write it in full, such as https://hr.example.org/leave`,
  nothing: (sites: number) => `Nothing to mend in ${sites} ${sites === 1 ? 'site' : 'sites'}.`,
  found: (number: number) => `${number} ${number === 1 ? 'thing' : 'things'} to look at.`,
  note: ({ code, entry }: Note) => `line ${entry.line}, ${entry.url}: ${noteSays[code]}.`,
  already: 'The list is in schema v.2: nothing was changed.',
  written: (path: string, sites: number) => `Wrote ${sites} ${sites === 1 ? 'site' : 'sites'} to ${path}`,
  notWritten: (path: string, reason: string) => `Cannot write ${path}: ${reason}`,
} as const;
