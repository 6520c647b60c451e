import { useState } from 'preact/hooks';
import type { Everything } from '../core/model/message';
import type { Tool } from '../core/model/tool';
import { toolsWords as words } from '../core/words/popup';
import { ToolEntry } from './tool-entry';

/** Which tools may I use? The approved list, searched by what a person wants to do. */
export function Tools({ everything, find }: { everything: Everything; find(query: string): Tool[] }) {
  const [query, setQuery] = useState('');
  const { tools } = everything;
  if (!tools.length) {
    return (
      <div class="body">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.empty}</p>
        <p>{words.emptyWho}</p>
      </div>
    );
  }
  const asked = query.trim();
  const found = asked
    ? find(asked).flatMap(({ id }) => {
        const entry = tools.find(({ tool }) => tool.id === id);
        return entry ? [entry] : [];
      })
    : tools;
  return (
    <div class="body">
      <h1 class="hidden" tabIndex={-1}>
        {words.title}
      </h1>
      <search class="search">
        <label class="label" for="query">
          {words.ask}
        </label>
        <p class="hint" id="query-hint">
          {words.hint}
        </p>
        <input
          class="input"
          id="query"
          type="search"
          autocomplete="off"
          aria-describedby="query-hint"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </search>
      <p role="status" class={asked ? 'soft small' : 'hidden'}>
        {asked ? (found.length ? words.found(found.length) : words.foundNone(asked)) : ''}
      </p>
      {asked && !found.length ? (
        <button type="button" class="button plain" onClick={() => setQuery('')}>
          {words.showAll}
        </button>
      ) : (
        <ul class="tool-list">
          {found.map((entry) => (
            <ToolEntry key={entry.tool.id} {...entry} everything={everything} />
          ))}
        </ul>
      )}
    </div>
  );
}
