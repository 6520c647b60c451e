import type { Entry, V1 } from './list';
import { type Content, type Place, type Strange, strangersInto } from './strangers';
import { elements, textIn, whereOf, type XmlElement } from './xml';

const isTrue = (value: string | undefined): boolean => value === 'true';
const attributes = ['exclude', 'forceCompatView', 'doNotTransition', 'docMode'];

/** What `<rules>` (v.1) says, one entry for each domain and each path below it. A path below a path is ignored, as browsers do. */
export function readRules(root: XmlElement, place: Place): Content {
  const content: Content = { entries: [], cookies: [], createdBy: null, strangers: [] };
  const strange = strangersInto(content.strangers, place);
  strange.attributes(root, ['version']);
  for (const section of elements(root)) {
    if (section.name !== 'emie' && section.name !== 'docMode') strange.add(section);
    else for (const domain of elements(section)) readDomain(domain, section.name, content, strange, place);
  }
  return content;
}

function readDomain(domain: XmlElement, section: V1['section'], { entries }: Content, strange: Strange, place: Place) {
  const host = textIn(domain);
  if (domain.name !== 'domain') return strange.add(domain);
  if (!host) return strange.add(domain, 'empty');
  entries.push({ ...entryOf(domain, host, section, strange), ...whereOf(domain, place) });
  for (const path of elements(domain)) {
    const text = textIn(path);
    if (path.name !== 'path') strange.add(path);
    else if (!text) strange.add(path, 'empty');
    else entries.push({ ...entryOf(path, host + text, section, strange), ...whereOf(path, place) });
    for (const below of elements(path)) strange.add(below);
  }
}

function entryOf(node: XmlElement, url: string, section: V1['section'], strange: Strange): Omit<Entry, 'start' | 'end' | 'line'> {
  strange.attributes(node, attributes);
  const v1: V1 = {
    section,
    exclude: isTrue(node.attributes.exclude),
    doNotTransition: isTrue(node.attributes.doNotTransition),
    forceCompatView: isTrue(node.attributes.forceCompatView),
  };
  return { url, openIn: null, compatMode: modeOf(node.attributes.docMode, v1), allowRedirect: null, app: null, mergeType: null, v1 };
}

/** The mode of v.2 that says the same: `docMode="7"` is IE7; in `<emie>` it is IE8 Enterprise Mode, or IE7's with `forceCompatView`. */
function modeOf(docMode: string | undefined, { section, exclude, forceCompatView }: V1): string | null {
  if (section === 'docMode') return docMode ? `IE${docMode.trim().replace(/^IE/i, '')}` : null;
  if (exclude) return null;
  return forceCompatView ? 'IE7Enterprise' : 'IE8Enterprise';
}
