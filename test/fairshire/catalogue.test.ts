import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isFeatureId } from '../../core/model/feature';
import { Tool } from '../../core/model/tool';
import { search } from '../../core/tools/search';

const input: unknown = JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8'));
const tools = v.parse(v.array(v.strictObject(Tool.entries)), input);

describe("Fairshire's catalogue", () => {
  it('has eight tools, the five of the 2011 programme among them, and at least two pilots', () => {
    expect(tools).toHaveLength(8);
    for (const name of ['Buddy', 'Patchwork', 'Ideas for Bristol', 'Person to Person', 'Google Workspace']) {
      expect(tools.map((tool) => tool.name)).toContain(name);
    }
    expect(tools.filter((tool) => tool.pilot).length).toBeGreaterThanOrEqual(2);
    expect(new Set(tools.map((tool) => tool.id)).size).toBe(8);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))('%s says all that staff ask about', (_, tool) => {
    for (const key of ['url', 'replaces', 'sponsor', 'classification', 'outsiders', 'contact', 'access'] as const) {
      expect(tool[key], key).toBeDefined();
    }
    expect(tool.classification).toMatch(/^OFFICIAL(-SENSITIVE)?$/);
    expect(tool.needs.length).toBeGreaterThan(0);
    for (const need of tool.needs) if (need.kind === 'feature') expect(isFeatureId(need.id), need.id).toBe(true);
  });

  it.each(['Buddy', 'Patchwork', 'Ideas for Bristol', 'Person to Person'])('%s has no statement by its maker', (name) =>
    expect(tools.find((tool) => tool.name === name)).not.toHaveProperty('maker'),
  );

  it.each([
    ['talk to a client’s other services', 'Patchwork'],
    ['video call', 'Jitsi Meet'],
    ['book volunteers', 'Person to Person'],
    ['google apps', 'Google Workspace'],
    ['ask residents', 'Ideas for Bristol'],
    ['mood diary', 'Buddy'],
    ['team chat', 'Mattermost'],
    ['message the hospital', 'Element'],
  ])('"%s" finds %s first', (query, name) => expect(search(tools, query)[0]?.name).toBe(name));
});
