import type { Everything } from '../core/model/message';
import type { StepButton } from '../core/model/next-step';
import { buttons, edgeByHand, stepWords, tellItWords, useInstead } from '../core/words/page';
import { addressOfHow, safeHref } from './href';

/** What a button does: open an address, or load the page again. */
export type Act = { label: string; href: string } | { label: string; does: 'reload' };

/** What the person can do about the page: said in a sentence, with at most one main button and one beside it. */
export interface ShownStep {
  say: string;
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

  const main = actOf(step.main);
  const say = step.main === 'open-in-edge' && !main ? edgeByHand(host) : stepWords(step, identity?.family ?? 'other', host);
  const asks = [step.main, step.beside].some((button) => button === 'tell-it' || button === 'ask-it');
  const how = asks && !reach ? (help ? tellItWords.how(help.name, help.how) : step.main === 'tell-it' ? tellItWords.plain : '') : '';
  return { say: sentences(say, step.main === 'instead' && main ? useInstead : how), main, beside: actOf(step.beside) };
}
