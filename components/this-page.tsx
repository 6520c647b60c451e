import type { Everything } from '../core/model/message';
import type { VerdictKind } from '../core/model/verdict';
import { noticeWords, pageWords } from '../core/words/page';
import { dayWords } from '../core/words/popup';
import { isRuleId, ruleWords } from '../core/words/rules';
import { sentWords } from '../core/words/step';
import type { PopupActions } from './actions';
import { Details } from './details';
import { type Act, shownStep } from './next-step';
import { Headline, Out, type Tone } from './pieces';

const tones: Record<VerdictKind, Tone> = {
  'no-problem-found': 'green',
  'has-problems': 'yellow',
  'needs-ie': 'yellow',
  'cannot-run': 'red',
  refused: 'red',
  'opens-in-ie-mode': 'blue',
  'not-checked': 'grey',
  unknown: 'grey',
};

const proven: ReadonlySet<VerdictKind> = new Set(['has-problems', 'needs-ie', 'cannot-run']);

/**
 * Title, tone and reason. Where the organisation opens the page elsewhere, that comes first, and with a proof why; a reason is the deciding
 * rule's own, where one has proved something.
 */
function headOf({ verdict: { is, because }, listing, step }: Everything['page']): { title: string; tone: Tone; reason: string } {
  const proof = proven.has(is) && because !== null && isRuleId(because) ? ruleWords[because].staff : null;
  const sent = listing.is === 'sent' && (step.is === 'open-in-edge' || step.is === 'hand-over' || step.is === 'open-in-chrome');
  if (sent) return { title: sentWords.title, tone: 'blue', reason: is === 'needs-ie' && proof ? proof : sentWords.reason };
  const { title, reason } = pageWords(is, because);
  return { title, tone: tones[is], reason: proof ?? reason };
}

function Button({ act, kind, actions }: { act: Act; kind: 'main' | 'plain'; actions: PopupActions }) {
  if ('href' in act) {
    return (
      <Out to={act.href} button={kind}>
        {act.label}
      </Out>
    );
  }
  return (
    <button type="button" class={kind === 'main' ? 'button' : 'button plain'} onClick={actions.recheck}>
      {act.label}
    </button>
  );
}

/** Does this page work here? The verdict, why, and the one thing to do next. */
export function ThisPage({ everything, address, actions }: { everything: Everything; address: string; actions: PopupActions }) {
  const { page, inForce } = everything;
  const system = inForce.policy.systems.find(({ id }) => id === page.system);
  const step = shownStep(everything, address);
  const { title, tone, reason } = headOf(page);
  // It speaks of the button above it, or leads to the one below.
  const hint = step.hint ? <p class="soft">{step.hint}</p> : null;
  return (
    <>
      <Headline
        tone={tone}
        sign={tone === 'grey' && page.verdict.is === 'not-checked' ? 'dash' : undefined}
        title={title}
        about={[system?.name, page.host].filter(Boolean).join(' · ')}
      />
      <div class="body">
        <p>{reason}</p>
        <p class="step">{step.say}</p>
        {step.main ? null : hint}
        {step.main || step.beside ? (
          <div class="buttons">
            {step.main ? <Button act={step.main} kind="main" actions={actions} /> : null}
            {step.beside ? <Button act={step.beside} kind="plain" actions={actions} /> : null}
          </div>
        ) : null}
        {step.main ? hint : null}
        {system ? <Notice system={system} main={step.main} /> : null}
        {page.verdict.because === 'elsewhere' && page.listing.is !== 'sent' ? null : <Details everything={everything} actions={actions} />}
      </div>
    </>
  );
}

type System = Everything['inForce']['policy']['systems'][number];

/** What IT says of the system; what to use instead is not said twice where it is the main button. */
function Notice({ system: { notice, owner }, main }: { system: System; main: Act | null }) {
  if (!notice) return owner ? <p class="soft small">{noticeWords.owner(owner)}</p> : null;
  return (
    <div class="inset">
      <p>
        <strong>{noticeWords.known}</strong> {notice.text}
      </p>
      {notice.instead && main?.label !== notice.instead.name ? (
        <p>
          {noticeWords.instead} <Out to={notice.instead.url}>{notice.instead.name}</Out>
        </p>
      ) : null}
      {notice.until || owner ? (
        <p class="small">
          {[notice.until && noticeWords.until(dayWords(notice.until)), owner && noticeWords.owner(owner)].filter(Boolean).join(' ')}
        </p>
      ) : null}
    </div>
  );
}
