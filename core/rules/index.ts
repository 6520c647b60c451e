import { activexScript } from './activex-script';
import { flash } from './flash';
import { ieGate } from './ie-gate';
import { vbscript } from './vbscript';

/** Every rule, in the order in which they are asked; where two weigh the same, the first one decides. */
export const rules = [ieGate, activexScript, vbscript, flash] as const;

export type RuleId = (typeof rules)[number]['id'];
