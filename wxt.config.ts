import { defineConfig } from 'wxt';
import { browsersOwnGrammar } from './scripts/browsers-own-grammar';
import { newestGrammarAlone } from './scripts/newest-grammar-alone';
import { polyfillCalls } from './scripts/polyfill-calls';

/** The floors: the last browsers for Windows 7 to 8.1. Build targets are set to them, since the default target is newer. */
const floor = { chrome: '109', firefox: '115.0' };

/**
 * Our pages run our scripts and nothing else. They, and the background, fetch from the intranet and the collector, wherever IT has these.
 */
const pages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src http: https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: undefined,
  outDir: process.env.FOOTBRIDGE_DEMO ? '.output/demo' : '.output',
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: 'Footbridge',
      description: 'Does this page work here, is my browser good enough, and which tools may I use?',
      permissions: [
        'storage',
        'scripting',
        'alarms',
        'webRequest',
        ...(firefox ? ['webRequestBlocking'] : ['declarativeNetRequestWithHostAccess', 'offscreen']),
      ],
      host_permissions: ['*://*/*'],
      content_security_policy: firefox ? pages : { extension_pages: pages },
      ...(firefox
        ? { browser_specific_settings: { gecko: { id: 'footbridge@footbridge.invalid', strict_min_version: floor.firefox } } }
        : { minimum_chrome_version: floor.chrome, storage: { managed_schema: 'managed-schema.json' } }),
    };
  },
  vite: ({ command, browser }) => ({
    plugins: [
      browsersOwnGrammar(),
      newestGrammarAlone(),
      {
        // Firefox has of its own what the polyfill makes; there it gives that, and brings its list of all calls for nothing.
        name: 'no polyfill in Firefox',
        transform: (_code: string, id: string) =>
          browser === 'firefox' && /webextension-polyfill[\\/]dist[\\/]browser-polyfill/.test(id)
            ? 'export default globalThis.browser'
            : null,
      },
      polyfillCalls(),
      {
        // Where a fact was found is for whoever keeps the data.
        name: 'data without its sources',
        enforce: 'pre',
        transform: (code: string, id: string) =>
          /[\\/]data[\\/][\w-]+\.json$/.test(id)
            ? JSON.stringify(JSON.parse(code, (key, value: unknown) => (key === 'source' ? undefined : value)))
            : null,
      },
      {
        // Preact can set markup from a text, which we never do. So that nobody can, such a text would be shown as it stands.
        name: 'no markup from text',
        transform: (code: string, id: string) =>
          /node_modules\/preact\/dist\//.test(id) ? code.replaceAll('.innerHTML', '.textContent') : null,
      },
    ],
    build: {
      minify: command === 'serve' ? false : 'terser',
      // What runs in the page's own world may not leave its name there: wxt takes it away from what stands in brackets.
      terserOptions: {
        ecma: 2020,
        compress: { passes: 6, unsafe_methods: true, keep_fargs: false },
        format: { wrap_iife: true },
      },
      target: [`chrome${floor.chrome}`, `firefox${Number.parseInt(floor.firefox, 10)}`],
    },
    define: { __FOOTBRIDGE_DEMO__: JSON.stringify(Boolean(process.env.FOOTBRIDGE_DEMO)) },
  }),
  hooks: {
    // What runs by itself leaves no name anywhere and has the language's own objects, so functions may become arrows there.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const compress = entrypoints.some(({ name }) => name === 'background' || name === 'page') && build?.terserOptions?.compress;
      if (typeof compress === 'object') Object.assign(compress, { unsafe_arrows: true, unsafe: true, pure_getters: true });
    },
  },
});
