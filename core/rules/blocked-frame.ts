import { defineRule, weigh } from '../model/rule';

/** A page with a frame whose own server forbids it to be shown there, so that the browser leaves it empty. */
export const blockedFrame = defineRule({
  id: 'blocked-frame',
  needs: ['refusedFrames'],
  judge: ({ refusedFrames }) =>
    weigh(
      refusedFrames.map(({ address, framing }) => ({
        strength: 'certain',
        effect: 'has-problems',
        where: { source: address, line: null, excerpt: `frame-ancestors ${framing}` },
      })),
    ),
});
