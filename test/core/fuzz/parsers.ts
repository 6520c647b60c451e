import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { ResponseFacts } from '../../../core/model/evidence';
import { FromOwn, FromPage } from '../../../core/model/message';
import { Code } from '../../../core/model/script-facts';
import { StyleFact } from '../../../core/model/style-facts';
import { readFrame, valuesFor } from '../../../core/script';
import { readable, tagsIn } from '../../../core/script/markup';
import { partsOf } from '../../../core/script/vbscript';
import { componentDoes, readSheet } from '../../../core/style';
import { responseFacts } from '../../../probes/network/response-facts';
import { decoded } from '../../../reading/text';
import { damagedValue } from './damage';
import { fileParsers, type Parser } from './file-parsers';
import { javascript } from './javascript';
import { ownMessages, pageMessages } from './messages';
import { css, htc } from './style-texts';
import { agent, headers, markup, vbscript } from './texts';

const browser = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36');
const element = { label: 'script 1', type: '', language: '', for: '', src: null };
const lines = (text: string) => text.split(/\r\n?|[\n\u2028\u2029]/).length;

/** What every parser of what comes from outside holds to, whatever it is given: it throws nothing and says no more than it may. */
export const parsers: readonly Parser[] = [
  ...fileParsers,
  {
    name: 'scripts',
    holds: fc.property(javascript, (text) => {
      const scripts = [
        { element, source: 'script 1', text },
        { element: { ...element, label: 'onclick of a' }, source: 'onclick of a', text },
      ];
      const code = readFrame(scripts, browser);
      v.parse(Code, code);
      for (const { at } of code.facts) expect(at.line).toSatisfy((line: number) => line >= 1 && line <= lines(text));
      // The same text reads the same: nothing is kept from one reading to the next.
      expect(readFrame(scripts, browser)).toEqual(code);
    }),
  },
  {
    name: 'what a browser says of itself, to scripts',
    holds: fc.property(agent, (text) => {
      const scripts = [{ element, source: 'a', text: 'if (/MSIE (\\d+)/.test(navigator.userAgent)) location = navigator.appVersion' }];
      v.parse(Code, readFrame(scripts, valuesFor(text)));
    }),
  },
  {
    name: 'markup in strings',
    holds: fc.property(markup, (text) => {
      const tags = tagsIn(text);
      expect(tags.length).toBeLessThanOrEqual(50);
      for (const tag of tags) expect(['object', 'embed', 'script', 'param', 'applet']).toContain(tag.name);
      for (const tag of tags) expect(text).toContain(tag.text);
      expect(readable(text).length).toBeLessThanOrEqual(200);
    }),
  },
  {
    name: 'VBScript',
    holds: fc.property(vbscript, (text) => {
      const parts = partsOf(text);
      expect(parts.length).toBeLessThanOrEqual(100);
      for (const { line } of parts) expect(line).toSatisfy((at: number) => at >= 1 && at <= lines(text));
      const scripts = [{ element: { ...element, language: 'VBScript' }, source: 'a', text }];
      v.parse(Code, readFrame(scripts, browser));
    }),
  },
  {
    name: 'style sheets',
    holds: fc.property(css, fc.boolean(), (text, inline) => {
      const sheet = { source: 'a.css', text, inline };
      const all = readSheet(sheet, null);
      const some = readSheet(sheet, new Set(['td', '.c']));
      for (const fact of all.facts) v.parse(StyleFact, fact);
      expect(all.facts.length).toBeLessThanOrEqual(100);
      expect(all.imports.length).toBeLessThanOrEqual(20);
      if (all.facts.length < 100) expect(all.facts).toEqual(expect.arrayContaining(some.facts));
    }),
  },
  {
    name: 'behaviours',
    holds: fc.property(htc, (text) => {
      expect(['works', 'looks', null]).toContain(componentDoes(text));
    }),
  },
  {
    name: 'messages of pages',
    holds: fc.property(fc.oneof(damagedValue(pageMessages), fc.anything()), (raw) => {
      const read = v.safeParse(FromPage, raw);
      if (read.success) expect(v.parse(FromPage, structuredClone(read.output))).toEqual(read.output);
    }),
  },
  {
    name: 'messages of our own pages',
    holds: fc.property(fc.oneof(damagedValue(ownMessages), fc.anything()), (raw) => {
      const read = v.safeParse(FromOwn, raw);
      if (read.success) expect(v.parse(FromOwn, structuredClone(read.output))).toEqual(read.output);
    }),
  },
  {
    name: 'headers',
    holds: fc.property(headers, (given) => {
      v.parse(ResponseFacts, responseFacts(given));
    }),
  },
  {
    name: 'bytes of scripts',
    holds: fc.property(
      fc.uint8Array(),
      fc.oneof(fc.constantFrom('text/javascript; charset=gbk', 'charset=\ud800', 'a'), fc.string()),
      fc.string(),
      (bytes, type, charset) => {
        expect(decoded(bytes, type, charset).length).toBeLessThanOrEqual(bytes.length);
      },
    ),
  },
];
