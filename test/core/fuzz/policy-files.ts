import fc from 'fast-check';
import { uuidOf } from '../../../cli/policy';
import { targets } from '../../../core/model/organisation';
import { makeFiles, readOrganisation } from '../../../core/policy/formats/make';
import { templateWords } from '../../../core/words/policy';
import { fairshire } from '../../fairshire/organisation';

const read = readOrganisation({
  policy: fairshire({ collector: 'https://footbridge.fairshire.test/' }),
  chromium: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://updates.example.org/updates.xml' },
  firefox: { id: 'footbridge@example.org', installUrl: 'https://updates.example.org/footbridge-1.xpi' },
  browsers: [...targets],
});
if ('problems' in read) throw new Error(JSON.stringify(read.problems));

/** Files of every format, as they are made for an organisation. */
export const policyFiles: fc.Arbitrary<string> = fc.constantFrom(
  ...makeFiles(read.rollOut, { words: templateWords, uuid: uuidOf }).map(({ text }) => text),
);
