import { expect, test } from 'vitest';
import { decoded } from '../../reading/text';

const bytes = (...all: number[]) => new Uint8Array(all);

test.each<[string, Uint8Array, string, string, string]>([
  ['by the page’s character set', bytes(0xb4, 0xf2), '', 'gbk', '打'],
  ['by the answer’s own', bytes(0xe9), 'text/javascript; charset=windows-1252', 'utf-8', 'é'],
  ['by a mark of order, whatever is said', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/javascript; charset=gbk', 'gbk', 'é'],
  ['by UTF-8 where the name means nothing', bytes(0xc3, 0xa9), '', 'x-nobody', 'é'],
])('a script’s bytes are read %s', (_, body, type, charset, expected) => expect(decoded(body, type, charset)).toBe(expected));
