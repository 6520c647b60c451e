/** Parts of the browser's API that the extension calls by `browser.`; the others the polyfill hands on as they are. */
const called = ['alarms', 'runtime', 'storage', 'tabs'];
const list = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves out of `webextension-polyfill` what its list of all calls says of those that nobody here makes. Throws where it is not built as we
 * know it.
 */
export const polyfillCalls = () => ({
  name: 'the calls that we make',
  transform: (code: string, id: string) =>
    /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id) && list.test(code) ? withoutOthers(code) : null,
});

/** The text of the polyfill's module without them. */
export function withoutOthers(polyfill: string): string {
  const [, found] = list.exec(polyfill) ?? [];
  if (found === undefined) throw new Error('webextension-polyfill is built in another way than scripts/polyfill-calls.ts knows.');
  const all = JSON.parse(found) as Record<string, unknown>;
  return polyfill.replace(found, JSON.stringify(Object.fromEntries(called.flatMap((name) => (name in all ? [[name, all[name]]] : [])))));
}
