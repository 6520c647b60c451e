import type { ComponentChildren } from 'preact';
import type { Everything } from '../core/model/message';
import type { Readiness } from '../core/model/tool';
import { toolsWords as words } from '../core/words/popup';
import { readinessReason, readinessTitles } from '../core/words/tools';
import { addressOfHow, safeHref } from './href';
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
  const opens = works && safeHref(tool.url) !== null;
  const reason = readinessReason(tool, readiness, identity).join(' ');
  const about = [
    tool.replaces && words.replaces(tool.replaces),
    tool.sponsor && words.permission(tool.sponsor.who),
    tool.classification,
  ].filter(Boolean);
  const rows: [string, ComponentChildren][] = [];
  if (tool.sponsor) rows.push([words.sponsor(tool.sponsor.who), tool.sponsor.statement]);
  if (tool.outsiders) rows.push([words.outsiders, tool.outsiders]);
  if (tool.access) rows.push([words.access, tool.access.how]);
  if (tool.contact) rows.push([words.contact, <Contact key="contact" {...tool.contact} />]);
  return (
    <li class="tool">
      <div class="tool-name">
        <h2>{tool.name}</h2>
        <span class="tags">
          <Tag tone={tones[readiness.is]}>{readinessTitles[readiness.is]}</Tag>
          {tool.pilot ? <Tag tone="blue">{words.pilot}</Tag> : null}
        </span>
      </div>
      <p>{tool.purpose}</p>
      {about.length ? <p class="soft small">{about.join(' · ')}</p> : null}
      {reason ? <p class={readiness.is === 'ready' ? 'soft small' : ''}>{reason}</p> : null}
      {opens || safeHref(tool.access?.url) || readiness.is === 'needs-update' ? (
        <p class="tool-links">
          {readiness.is === 'needs-update' ? <a href="#browser">{words.toUpdate}</a> : null}
          {opens ? (
            <strong>
              <Out to={tool.url}>{words.open(tool.name)}</Out>
            </strong>
          ) : null}
          {safeHref(tool.access?.url) ? <Out to={tool.access?.url}>{words.askAccess}</Out> : null}
        </p>
      ) : null}
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
