import type { PolicyKey } from '../../model/policy';
import { allKeys, type Kind, kinds } from './kinds';
import { type Desktop, extensionKey, places } from './places';
import { el, type Xml, xmlDocument } from './xml';

/** Every word of a template that a person reads. */
export interface TemplateWords {
  header: string;
  display: (browser: string) => string;
  about: (browser: string) => string;
  category: (browser: string) => string;
  supported: Record<Desktop, string>;
  keys: Record<PolicyKey, { title: string; explain: string; example: unknown }>;
  choice: (key: PolicyKey, option: string) => string;
  box: Record<Kind['is'], string>;
  example: (example: string) => string;
}

/** Chrome's own templates allow a million characters of JSON, Mozilla's 16,384 a line. */
export const JSON_MAX = { chrome: 1_000_000, edge: 1_000_000, firefox: 16_384 } as const;

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const shell = { revision: '1.0', schemaVersion: '1.0', xmlns: NAMESPACE };
const prefix = (browser: Desktop) => `footbridge_${browser}`;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The one category of a template, whose name is a part of every Intune address. */
export const CATEGORY = 'Footbridge';

function input(browser: Desktop, key: PolicyKey, kind: Kind, path: string): Xml {
  const about = { id: key, valueName: key };
  switch (kind.is) {
    case 'text':
      return el('text', { ...about, required: 'true', maxLength: String(kind.max) });
    case 'number':
      return el('decimal', { ...about, required: 'true', minValue: String(kind.min), maxValue: String(kind.max) });
    case 'choice':
      return el(
        'enum',
        { ...about, required: 'true' },
        ...kind.of.map((option) =>
          el('item', { displayName: `$(string.${key}_${option.replaceAll('-', '_')})` }, el('value', {}, el('string', {}, option))),
        ),
      );
    case 'switch':
      return el('boolean', about, el('trueValue', {}, el('decimal', { value: '1' })), el('falseValue', {}, el('decimal', { value: '0' })));
    case 'list':
      // Values are named 1, 2, 3: what both engines take for a list.
      return el('list', { id: key, key: `${path}\\${key}`, valuePrefix: '' });
    case 'json':
      return el(browser === 'firefox' ? 'multiText' : 'text', { ...about, required: 'true', maxLength: String(JSON_MAX[browser]) });
  }
}

/** The template of every key for Group Policy and Intune: what can be set, and where it is written. */
export function admx(browser: Desktop, id: string, words: TemplateWords): string {
  const path = extensionKey(browser, id);
  const policies = allKeys.map((key) =>
    el(
      'policy',
      {
        name: key,
        class: 'Both',
        displayName: `$(string.${key})`,
        explainText: `$(string.${key}_explain)`,
        key: path,
        presentation: `$(presentation.${key})`,
      },
      el('parentCategory', { ref: CATEGORY }),
      el('supportedOn', { ref: 'supported' }),
      el('elements', {}, input(browser, key, kinds[key], path)),
    ),
  );
  return xmlDocument(
    words.header,
    el(
      'policyDefinitions',
      shell,
      el('policyNamespaces', {}, el('target', { prefix: prefix(browser), namespace: `Footbridge.Policies.${capital(browser)}` })),
      el('resources', { minRequiredRevision: '1.0' }),
      el('supportedOn', {}, el('definitions', {}, el('definition', { name: 'supported', displayName: '$(string.supported)' }))),
      el('categories', {}, el('category', { name: CATEGORY, displayName: '$(string.category)' })),
      el('policies', {}, ...policies),
    ),
  );
}

function box(browser: Desktop, key: PolicyKey, kind: Kind, words: TemplateWords): Xml {
  const label = words.box[kind.is];
  const to = { refId: key };
  switch (kind.is) {
    case 'text':
      return el('textBox', to, el('label', {}, label));
    case 'number':
      return el('decimalTextBox', { ...to, defaultValue: String(kind.min), spin: 'false' }, label);
    case 'choice':
      return el('dropdownList', { ...to, noSort: 'true', defaultItem: '0' }, label);
    case 'switch':
      return el('checkBox', to, label);
    case 'list':
      return el('listBox', to, label);
    case 'json':
      return browser === 'firefox'
        ? el('multiTextBox', { ...to, showAsDialog: 'true', defaultHeight: '6' }, label)
        : el('textBox', to, el('label', {}, label));
  }
}

/** The words of a template, in one language. */
export function adml(browser: Desktop, words: TemplateWords): string {
  const { name } = places[browser];
  const string = (id: string, text: string) => el('string', { id }, text);
  const strings = allKeys.flatMap((key) => {
    const { title, explain, example } = words.keys[key];
    const kind = kinds[key];
    return [
      string(key, title),
      string(`${key}_explain`, `${explain}\n\n${words.example(typeof example === 'string' ? example : JSON.stringify(example))}`),
      ...(kind.is === 'choice' ? kind.of.map((option) => string(`${key}_${option.replaceAll('-', '_')}`, words.choice(key, option))) : []),
    ];
  });
  return xmlDocument(
    words.header,
    el(
      'policyDefinitionResources',
      shell,
      el('displayName', {}, words.display(name)),
      el('description', {}, words.about(name)),
      el(
        'resources',
        {},
        el('stringTable', {}, string('category', words.category(name)), string('supported', words.supported[browser]), ...strings),
        el('presentationTable', {}, ...allKeys.map((key) => el('presentation', { id: key }, box(browser, key, kinds[key], words)))),
      ),
    ),
  );
}
