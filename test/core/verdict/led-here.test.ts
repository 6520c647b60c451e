import { expect, test } from 'vitest';
import type { Code } from '../../../core/model/script-facts';
import { answered, framesOf, looked, newVisit, passed } from '../../../core/verdict/visit';
import { facts } from './page-facts';

const from = 'http://hr.test/app/start.htm';
const response = { contentType: 'text/html', uaCompatible: '', framing: '', upgrades: false };
const leads = (text: string | null, reach: 'load' | 'later' = 'load'): Code => ({
  facts: [{ does: 'turns-away', name: 'location', text, reach, at: { source: 'script 1', line: 2 } }],
  mentions: [],
  missing: [],
  notLookedAt: [],
});

/** What is known of the page at an address, after one with such a script was left while it was parsed. */
function ledTo(address: string, code: Code, seconds = 1): number {
  const start = 1_000_000;
  let visit = answered(newVisit, 0, from, start, response);
  visit = passed(visit, 0, from, start + 10, code);
  visit = answered(visit, 0, address, start + seconds * 1000, response);
  visit = looked(visit, 0, address, start + seconds * 1000 + 10, facts('Use Internet Explorer'));
  const evidence = framesOf(visit)[0]?.evidence.ledHere;
  return evidence && 'seen' in evidence ? evidence.seen.length : -1;
}

test.each<[string, string, Code, number, number]>([
  ['beside it', 'http://hr.test/app/sorry.htm', leads('sorry.htm'), 1, 1],
  ['from the top of the host', 'http://hr.test/sorry.htm', leads('/sorry.htm'), 1, 1],
  ['by its whole address', 'http://other.test/x', leads('http://other.test/x'), 1, 1],
  ['to a place that the script works out', 'http://hr.test/e/17', leads('/e/…'), 1, 1],
  ['to another page', 'http://hr.test/app/home.htm', leads('sorry.htm'), 1, 0],
  ['only when a button is pressed', 'http://hr.test/app/sorry.htm', leads('sorry.htm', 'later'), 1, 0],
  ['and a person went there later', 'http://hr.test/app/sorry.htm', leads('sorry.htm'), 60, 0],
])('a gate that leads %s', (_, address, code, seconds, expected) => expect(ledTo(address, code, seconds)).toBe(expected));
