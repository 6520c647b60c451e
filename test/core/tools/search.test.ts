import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Tool } from '../../../core/model/tool';
import { search } from '../../../core/tools/search';

const tools = [
  { id: 'chat', name: 'Team Chat', purpose: 'Ask your team', category: 'talk', words: ['message'] },
  {
    id: 'calls',
    name: 'Calls',
    purpose: 'Talk to clients by video',
    category: 'meet',
    replaces: 'Travel',
    words: ['video call', 'réunion'],
  },
  { id: 'board', name: 'Ideas Board', purpose: 'Residents’ ideas, and a chat about each', category: 'ask', words: ['vote'] },
].map((each) => v.parse(Tool, each));
const find = (query: string): string[] => search(tools, query).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['', ['chat', 'calls', 'board']],
    ['   ', ['chat', 'calls', 'board']],
    ['chat', ['chat', 'board']],
    ['CHAT', ['chat', 'board']],
    ['cha', ['chat', 'board']],
    ['hat', []],
    ['reunion', ['calls']],
    ['RÉUNION', ['calls']],
    ['video talk', ['calls']],
    ['talk video', ['calls']],
    ['video vote', []],
    ['a client’s video', ['calls']],
    ["client's video", ['calls']],
    ['travel', ['calls']],
    ['residents idea', ['board']],
    ['videos', ['calls']],
    ['to', ['calls']],
    ['.*', ['chat', 'calls', 'board']],
    ['(', ['chat', 'calls', 'board']],
  ])('"%s" finds %j', (query, ids) => expect(find(query)).toEqual(ids));

  it('never throws, invents nothing, repeats nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = search(tools, query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((each) => tools.includes(each))).toBe(true);
      }),
    ));
});
