import { describe, expect, it } from 'vitest';
import { countLine, receivedText } from '../../components/received-text';
import { identity, policy } from './fixtures';
import { handed, manyTools, nothingHanded, tenFaults } from './received';

describe('the copy for IT', () => {
  it('says which browser, where from, and of each key what became of it', () => {
    const text = receivedText(handed({ cohort: 'libraries', organization: { name: 'X' } }).received);
    expect(text.split('\n')).toEqual([
      'Footbridge: the policy as received',
      'Extension: 0.1.0, abcdefghijklmnopabcdefghijklmnop',
      'Browser: Chrome 138.0.7204.101, Windows 11',
      'Where it comes from: Chrome’s policy for this extension, which your organisation sets.',
      expect.stringMatching(
        /^On Windows .*: HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\(?:abcdefghijklmnop){2}\\policy$/,
      ),
      expect.stringMatching(/^When it changes: At once/),
      '1 understood, 1 to correct, 14 not set.',
      '',
      'organization: No key of ours',
      '  organization Footbridge knows no such key. Ignored.',
      '  Comes from: Nowhere: it has no effect',
      '  As received: {"name":"X"}',
      '',
      'cohort: Understood',
      '  Comes from: Chrome’s policy',
      '  Received and understood: "libraries"',
      '',
      expect.stringMatching(/^14 keys that are not set: organisation, intranet, /),
      expect.stringMatching(/^Something missing\? Chrome keeps back/),
    ]);
  });

  it.each([
    [
      'the entry, as a person counts it',
      handed(manyTools).received,
      'tools.17.url (entry 18, “Tool 17”) must begin with https:// or http://. Left out.',
    ],
    [
      'Firefox follows at its next start',
      handed({}, { identity: { ...identity, family: 'firefox' } }).received,
      'When it changes: At the next start: Firefox',
    ],
    [
      'a trial, and nothing of the file that it came from',
      handed({}, { source: 'trial' }).received,
      'Where it comes from: A file that was loaded',
    ],
    ['nothing at all', nothingHanded('none').received, 'Where it comes from: Chrome has handed over no policy for this extension.'],
    [
      'a value that stayed',
      handed({ collector: 'nowhere' }, { lastGood: policy }).received,
      'collector: Not used\n  collector must be a whole web address such as https://www.example.org. Not used.\n  Comes from: The last good value',
    ],
    [
      'that the browser has not answered',
      handed({}, { handedOver: false }).received,
      'Chrome has not handed over a policy since it started.',
    ],
    ['what was read as meant', handed(tenFaults).received, '  As received: "7400"\n  As understood: 7400'],
  ])('%s', (_, received, line) => {
    expect(receivedText(received)).toContain(line);
  });

  it('stays short: long values are told by their beginning', () => {
    expect(receivedText(handed(manyTools).received).length).toBeLessThan(5000);
  });

  it('counts what must be corrected, and not what was read as meant', () => {
    expect(countLine(handed(tenFaults).received.keys)).toBe('5 understood, 8 to correct, 3 not set.');
  });
});
