import { expect, test } from 'vitest';
import { blockedFrame } from '../../../core/rules/blocked-frame';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a frame that its server forbids', { refusedFrames: [{ address: 'http://hr.test/', framing: 'none' }] }, 'certain has-problems'],
])('%s', (_, given, expected) => expect(judged(blockedFrame, given)).toBe(expected));
