import { expect, test } from 'vitest';
import { ieDom } from '../../../core/rules/ie-dom';
import { type Given, judged } from './support';

const lost = (text: string, reach: 'load' | 'later' = 'load'): Given => ({ facts: [{ does: 'ie-only', name: 'branch', text, reach }] });
const turns = 'p[i].style.visibility = "hidden";\np[n].style.visibility = "visible";';

test.each<[string, Given, string]>([
  [
    'a page that is written in the branch for Internet Explorer alone',
    {
      facts: [{ does: 'ie-only', name: 'branch', text: '{ document.write("<tr><td>" + d[0] + "</td></tr>") }', reach: 'load' }],
      document: { controls: 2, links: 2 },
    },
    'certain needs-ie',
  ],
  [
    'a line that is written so beside a long text',
    {
      facts: [{ does: 'ie-only', name: 'branch', text: '{ document.write("<tr><td>" + d[0] + "</td></tr>") }', reach: 'load' }],
      document: { controls: 2, links: 2, text: 'x'.repeat(700) },
    },
    'clear',
  ],
  [
    'rows that are put into the page in such a branch',
    {
      facts: [
        {
          does: 'ie-only',
          name: 'branch',
          text: '{ document.body.insertAdjacentHTML("beforeEnd", "<div class=r>" + r[0]) }',
          reach: 'load',
        },
      ],
      document: { controls: 4, links: 4 },
    },
    'certain needs-ie',
  ],
  [
    'a plan of rooms, told in such a branch as they are clicked',
    {
      facts: [
        {
          does: 'ie-only',
          name: 'branch',
          text: '{ document.all.info.innerHTML = t; }',
          reach: 'later',
          via: ['onclick of td "201" > show'],
        },
      ],
      scripts: [{ label: 'onclick of td', says: '201' }],
      document: { controls: 0, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'sections that were to be folded up in such a branch too',
    {
      facts: [
        { does: 'ie-only', name: 'branch', text: 'u.style.display = "none";', reach: 'load' },
        { does: 'ie-only', name: 'branch', text: 'u.style.display = "";', reach: 'later', via: ['onclick of td "201" > show'] },
      ],
      scripts: [{ label: 'onclick of td', says: '201' }],
      document: { controls: 0, links: 0 },
    },
    'clear',
  ],
  ['leaves turned so as the page opens, beside a long text', { ...lost(turns), document: { text: 'x'.repeat(700) } }, 'certain needs-ie'],
  ['leaves that are only laid away', { ...lost('p[i].style.visibility = "hidden"'), document: { text: 'x'.repeat(700) } }, 'clear'],
  ['leaves turned later on', { ...lost(turns, 'later'), document: { text: 'x'.repeat(700) } }, 'clear'],
])('%s', (_, given, expected) => expect(judged(ieDom, given)).toBe(expected));
