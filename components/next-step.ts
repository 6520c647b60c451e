import type { Everything } from '../core/model/message';
import type { StepButton } from '../core/model/next-step';
import { buttons, edgeByHand, reachWords, type SaidStep, stepWords } from '../core/words/step';
import { addressOfHow, safeHref } from './href';

/** What a button does: open an address, or load the page again. */
export type Act = { label: string; href: string } | { label: string; does: 'reload' };

/** What the person can do about the page: said, with at most one main button and at most one beside it. */
export interface ShownStep extends SaidStep {
  main: Act | null;
  beside: Act | null;
}

const sentences = (...said: string[]) => said.filter(Boolean).join(' ');

/** The step that was decided on, as it is shown: `address` is the page's, which no message carries, or empty where it is not known. */
export function shownStep({ page, inForce, identity }: Everything, address: string): ShownStep {
  const { step, host } = page;
  const help = inForce.policy.organisation?.help;
  const reach = help && (safeHref(help.url) ?? addressOfHow(help.how));
  const instead = inForce.policy.systems.find(({ id }) => id === page.system)?.notice?.instead;
  const inEdge = safeHref(address)?.startsWith('http') ? `microsoft-edge:${safeHref(address)}` : null;

  function actOf(button: StepButton | null): Act | null {
    switch (button) {
      case 'reload':
      case 'reload-again':
        return { label: buttons[button], does: 'reload' };
      case 'open-in-edge':
        return inEdge === null ? null : { label: buttons[button], href: inEdge };
      case 'tell-it':
      case 'ask-it':
        return reach ? { label: buttons[button], href: reach } : null;
      case 'instead': {
        const href = safeHref(instead?.url);
        return instead && href ? { label: instead.name, href } : null;
      }
      case null:
        return null;
    }
  }

  const said = stepWords(step, identity?.family ?? 'other', host);
  const shown = { ...said, main: actOf(step.main), beside: actOf(step.beside) };
  if (step.main === 'open-in-edge' && !shown.main) return { ...shown, say: edgeByHand(host), hint: how(step.beside) };
  // Where no button can be made of how to reach IT, it is said: as a part of the step if it is the step.
  return { ...shown, say: sentences(said.say, how(step.main)), hint: sentences(said.hint, how(step.beside)) };

  function how(button: StepButton | null): string {
    if (reach || (button !== 'tell-it' && button !== 'ask-it')) return '';
    return help ? reachWords(help.name, help.how) : '';
  }
}
