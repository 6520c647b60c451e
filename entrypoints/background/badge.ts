import * as v from 'valibot';
import { Slug } from '../../core/model/text';
import { type PageReport, VerdictKind } from '../../core/model/verdict';
import { badgeSpeaks } from '../../core/nudge/badge';
import { badge } from '../../core/words/badge';
import { recall, remember } from '../../platform/memory';
import { setBadge } from '../../platform/tabs';

const KEY = 'shown';
const Shown = v.record(Slug, VerdictKind);

const shown = async (): Promise<v.InferOutput<typeof Shown>> => {
  const kept = v.safeParse(Shown, await recall(KEY));
  return kept.success ? kept.output : {};
};

/** Marks the toolbar button where there is something new that this person can act on. */
export async function markBadge(tab: number, { verdict, system }: PageReport): Promise<void> {
  const speaks = badgeSpeaks(verdict.is, system, await shown());
  await setBadge(tab, speaks ? '!' : '', speaks ? badge.news : badge.quiet);
}

/** The person has opened the popup on this page: its system's verdict is no news any more. */
export async function seenBy(tab: number, { verdict, system }: PageReport): Promise<void> {
  const before = await shown();
  if (!badgeSpeaks(verdict.is, system, before) || system === null) return;
  await remember(KEY, { ...before, [system]: verdict.is });
  await setBadge(tab, '', badge.quiet);
}
