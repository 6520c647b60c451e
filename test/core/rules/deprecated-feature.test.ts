import { expect, test } from 'vitest';
import { deprecatedFeature } from '../../../core/rules/deprecated-feature';
import { type Given, judged } from './support';

const report = (id: string, removal: string | null = null, message = 'It is deprecated.'): Given => ({
  reports: [{ id, removal, message }],
});
const listener = { does: 'deprecated' as const, name: 'mutation-event', text: 'DOMNodeInserted' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['XSLT', report('XSLT'), 'certain has-problems'],
  ['XSLT by a number', report('581', null, 'XSLTProcessor and XSLT Processing Instructions have been deprecated.'), 'certain has-problems'],
  ['what goes by a day', report('SomethingNew', '2027-03-01'), 'certain has-problems'],
  [
    'a synchronous request, which no browser says it will take away',
    report('XMLHttpRequestSynchronousInNonWorkerOutsideBeforeUnload'),
    'clear',
  ],
  ['unload, with no day', report('UnloadHandler'), 'clear'],
  ['a mutation event, which is gone', { facts: [{ ...listener, reach: 'later' }] }, 'certain has-problems'],
  ['the same beside an observer', { facts: [{ ...listener, reach: 'guarded' }] }, 'clear'],
  ['another fact', { facts: [{ does: 'ie-only', name: 'createPopup' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(deprecatedFeature, given)).toBe(expected));
