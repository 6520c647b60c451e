import type { Everything } from '../core/model/message';
import { buttons, stepWords } from '../core/words/page';
import { addressOfHow, safeHref } from './href';

/** What the one button does: open an address, or load the page again. */
export type Act = { label: string; href: string } | { label: string; does: 'reload' };

/** What the person can do about the page: said in a sentence, with at most one main button and one beside it. */
export interface NextStep {
  say: string;
  main: Act | null;
  beside: Act | null;
}

const reload = (label: string): Act => ({ label, does: 'reload' });

/** How to reach IT: a button where the policy gives an address, else a sentence that says how. */
function tellIt({ inForce }: Everything, label: string): { act: Act | null; how: string } {
  const help = inForce.policy.organisation?.help;
  const href = help && (safeHref(help.url) ?? addressOfHow(help.how));
  if (href) return { act: { label, href }, how: '' };
  return { act: null, how: help ? stepWords.tellItHow(help.name, help.how) : '' };
}

const sentences = (...said: string[]) => said.filter(Boolean).join(' ');

/** `microsoft-edge:` and the page's address: opens it in Edge on Windows, where the site list can switch its mode. */
const inEdge = (address: string): Act | null => {
  const page = safeHref(address);
  return page?.startsWith('http') ? { label: buttons.edge, href: `microsoft-edge:${page}` } : null;
};

/**
 * The one clear next step for a page, by its verdict, by how the organisation opens pages that need Internet Explorer, and by
 * what IT says of its system. No extension can switch a tab to Internet Explorer mode: we explain, or open Edge.
 */
export function nextStep(everything: Everything, address: string): NextStep {
  const { page, inForce } = everything;
  const notice = inForce.policy.systems.find(({ id }) => id === page.system)?.notice;
  const instead = safeHref(notice?.instead?.url);
  const ask = tellIt(everything, buttons.tellIt);

  const askFirst = (say: string): NextStep => ({
    say: sentences(say, ask.how || (ask.act ? '' : stepWords.tellIt)),
    main: ask.act,
    beside: null,
  });
  const beside = (say: string, main: Act | null): NextStep => ({ say: sentences(say, ask.how), main, beside: ask.act });
  const insteadOrAsk = (known: string, unknown: string): NextStep => {
    if (!notice) return askFirst(unknown);
    if (!notice.instead || !instead) return beside(known, null);
    const { name } = notice.instead;
    return beside(sentences(known, stepWords.useInstead), { label: name, href: instead });
  };

  switch (page.verdict.is) {
    case 'no-problem-found':
      return { say: stepWords.carryOn, main: null, beside: null };
    case 'opens-in-ie-mode':
      return { say: stepWords.carryOnHere, main: null, beside: null };
    case 'has-problems':
      return beside(stepWords.carryOnUnless, null);
    case 'not-checked':
      if (page.verdict.because === 'elsewhere') return { say: stepWords.carryOn, main: null, beside: null };
      return { say: stepWords.reload, main: reload(buttons.reload), beside: null };
    case 'unknown': {
      const say = page.verdict.because === 'unreachable' ? stepWords.unreachable : stepWords.reload;
      return beside(say, reload(buttons.reloadAgain));
    }
    case 'refused':
      return insteadOrAsk(stepWords.refusedKnown, stepWords.refused);
    case 'cannot-run':
      return insteadOrAsk(stepWords.nowhereKnown, stepWords.nowhere);
    case 'needs-ie':
      return needsIe();
  }

  function needsIe(): NextStep {
    const { family, os } = everything.identity ?? { family: 'other', os: { name: 'other' } };
    const windows = os.name === 'windows';
    switch (inForce.policy.ieRoute) {
      case 'edge': {
        if (family === 'edge' && windows) return askFirst(stepWords.edgeNotListed);
        const open = windows ? inEdge(address) : null;
        if (open) return beside(stepWords.edge, open);
        if (windows) return beside(stepWords.edgeByHand(page.host), null);
        return insteadOrAsk(stepWords.otherComputerKnown, stepWords.otherComputer);
      }
      case 'chrome-lbs':
        return windows
          ? beside(stepWords.handOver, reload(buttons.reloadAgain))
          : insteadOrAsk(stepWords.otherComputerKnown, stepWords.otherComputer);
      case 'remote-app': {
        const how = tellIt(everything, buttons.askIt);
        return { say: sentences(stepWords.remoteApp, how.how), main: how.act, beside: null };
      }
      case 'none':
        return insteadOrAsk(stepWords.notHereKnown, stepWords.notHere);
    }
  }
}
