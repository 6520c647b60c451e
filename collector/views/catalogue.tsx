import type { ComponentChildren } from 'preact';
import { Out, Tag } from '../../components/pieces';
import type { Policy } from '../../core/model/policy';
import type { Tool } from '../../core/model/tool';
import { toolsWords as words } from '../../core/words/popup';
import { pageOf } from './layout';
import { nameOf } from './readiness';

/** The approved tools, for whoever has no extension to ask. Whether one works in this browser only the extension can say. */
export const cataloguePage = (organisation: Policy): string =>
  pageOf({
    organisation: nameOf(organisation),
    headline: words.title,
    children: (
      <div class="reading">
        <h1>{words.title}</h1>
        {organisation.tools.length === 0 ? <p>{words.empty}</p> : null}
        {organisation.tools.map((tool) => (
          <Entry key={tool.id} {...tool} />
        ))}
      </div>
    ),
  });

const Entry = (tool: Tool) => (
  <section id={tool.id}>
    <h2>{tool.name}</h2>
    {tool.pilot ? (
      <p>
        <Tag tone="blue">{words.pilot}</Tag>
      </p>
    ) : null}
    <p>{tool.purpose}</p>
    {tool.replaces ? <p>{words.replaces(tool.replaces)}</p> : null}
    <dl>
      {rowsOf(tool).map(([term, what]) => (
        <>
          <dt>{term}</dt>
          <dd>{what}</dd>
        </>
      ))}
    </dl>
    {tool.url ? (
      <p>
        <Out to={tool.url}>{words.open(tool.name)}</Out>
      </p>
    ) : null}
  </section>
);

function rowsOf({ sponsor, classification, outsiders, access, contact }: Tool): [string, ComponentChildren][] {
  const rows: [string, ComponentChildren][] = [];
  if (sponsor) rows.push([words.sponsor(sponsor.who), sponsor.statement]);
  if (classification) rows.push([words.classification, classification]);
  if (outsiders) rows.push([words.outsiders, outsiders]);
  if (access) rows.push([words.access, <Out to={access.url}>{access.how}</Out>]);
  if (contact) rows.push([words.contact, `${contact.name}: ${contact.how}`]);
  return rows;
}
