import type * as v from 'valibot';
import type { Policy } from '../../core/model/policy';
import catalogue from './catalogue.json' with { type: 'json' };
import policy from './policy.json' with { type: 'json' };

/** A policy as an administrator writes it: defaults left out. */
export type PolicyInput = v.InferInput<typeof Policy>;

/** Where the running demo stands. */
export interface DemoPlaces {
  collector: string;
  /** Port of the demo intranet, where its names lead to loopback without one. */
  port?: number;
}

/** The whole policy of Fairshire County Council: settings, systems, cohorts, and its catalogue of tools. */
export function fairshire({ collector, port }: DemoPlaces): PolicyInput {
  const whole = JSON.stringify({ ...policy, tools: catalogue, collector });
  return JSON.parse(port ? whole.replace(/(\/\/[a-z]+\.fairshire\.test)\//g, `$1:${port}/`) : whole);
}
