import type { ComponentChildren } from 'preact';
import type { Everything } from '../core/model/message';
import type { Readiness } from '../core/model/tool';
import { toolsWords as words } from '../core/words/popup';
import { readinessReason, readinessTitles } from '../core/words/tools';
import { addressOfHow } from './href';
import { Out, Tag, type Tone } from './pieces';

const tones: Record<Readiness['is'], Tone> = {
  ready: 'green',
  'ready-with-limits': 'green',
  'switched-off': 'yellow',
  'needs-update': 'yellow',
  cannot: 'red',
  unknown: 'grey',
};

type Props = Everything['tools'][number] & { everything: Everything };

/** One approved tool: what it is for, whether it works here, and if not why and what would do. */
export function ToolEntry({ tool, readiness, everything }: Props) {
  const { identity } = everything;
  const works = readiness.is === 'ready' || readiness.is === 'ready-with-limits' || readiness.is === 'unknown';
  const rows: [string, ComponentChildren][] = [];
  if (tool.sponsor) rows.push([words.sponsor, `${tool.sponsor.who}: ${tool.sponsor.statement}`]);
  if (tool.classification) rows.push([words.classification, tool.classification]);
  if (tool.outsiders) rows.push([words.outsiders, tool.outsiders]);
  if (tool.access) rows.push([words.access, tool.access.how]);
  if (tool.contact) rows.push([words.contact, <Contact key="contact" {...tool.contact} />]);
  return (
    <li class="tool">
      <div class="tool-name">
        <h2>{tool.name}</h2>
        <Tag tone={tones[readiness.is]}>{readinessTitles[readiness.is]}</Tag>
      </div>
      {tool.pilot ? (
        <p>
          <Tag tone="blue">{words.pilot}</Tag>
        </p>
      ) : null}
      <p>{tool.purpose}</p>
      {tool.replaces ? <p class="soft small">{words.replaces(tool.replaces)}</p> : null}
      {readinessReason(tool, readiness, identity).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rows.length ? (
        <details class="small">
          <summary>{words.more}</summary>
          <dl class="summary-list">
            {rows.map(([term, said]) => (
              <>
                <dt>{term}</dt>
                <dd>{said}</dd>
              </>
            ))}
          </dl>
        </details>
      ) : null}
      {tool.url || tool.access?.url || readiness.is === 'needs-update' ? (
        <div class="buttons">
          {works ? null : readiness.is === 'needs-update' ? <a href="#browser">{words.toUpdate}</a> : null}
          {works && tool.url ? (
            <Out to={tool.url} button="plain">
              {words.open(tool.name)}
            </Out>
          ) : null}
          {tool.access?.url ? <Out to={tool.access.url}>{words.askAccess}</Out> : null}
        </div>
      ) : null}
    </li>
  );
}

function Contact({ name, how }: { name: string; how: string }) {
  const address = addressOfHow(how);
  return (
    <>
      {name}: {address ? <Out to={address}>{how}</Out> : how}
    </>
  );
}
