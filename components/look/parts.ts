/** The style sheets of the look that popup, options, collector and scan report share, in this order (docs/decisions/0043). */
export const lookParts = ['tokens', 'text', 'frame', 'controls', 'pieces'] as const;
