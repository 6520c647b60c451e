import * as v from 'valibot';
import { VerdictKind } from '../../core/model/verdict';
import list from './pages.json' with { type: 'json' };

/** A page of the demo intranet and what Footbridge must say of it, in every browser. */
const DemoPage = v.object({
  id: v.string(),
  name: v.string(),
  host: v.string(),
  path: v.string(),
  /** The system of the policy that the page belongs to; `null` off the intranet, and for pages that IT has named no system for. */
  system: v.nullable(v.string()),
  verdict: VerdictKind,
  /** The rule that decides the verdict; `null` where none does. */
  rule: v.nullable(v.string()),
});
export type DemoPage = v.InferOutput<typeof DemoPage>;

export const demoPages: DemoPage[] = v.parse(v.array(DemoPage), list);
