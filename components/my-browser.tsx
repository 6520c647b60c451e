import type { BrowserState, Identity } from '../core/model/browser';
import type { Everything } from '../core/model/message';
import { browserReason, browserTitle, familyNames, identityWords, osWords, updateSteps } from '../core/words/browser';
import { dayWords, listWords, myBrowserWords as words } from '../core/words/popup';
import { addressOfHow } from './href';
import { Headline, Out, type Tone } from './pieces';

const tones: Record<BrowserState['is'], Tone> = {
  current: 'green',
  supported: 'green',
  'below-minimum': 'yellow',
  'out-of-support': 'red',
  unknown: 'grey',
};

const acts: Record<BrowserState['act'], string> = { nobody: words.nobodyActs, you: words.youAct, it: words.itActs };

/** Is my browser good enough? How it stands, who has to act, how, and what that would give. */
export function MyBrowser({ everything }: { everything: Everything }) {
  const { identity, browser, tools, inForce } = everything;
  const help = inForce.policy.organisation?.help;
  const freed = tools.filter(({ readiness }) => readiness.is === 'needs-update').map(({ tool }) => tool.name);
  const gains = browser.act === 'you' || (browser.act === 'nobody' && browser.is === 'supported');
  return (
    <>
      <Headline tone={tones[browser.is]} title={browserTitle(browser)} about={identity ? identityWords(identity) : ''} />
      <div class="body">
        <p>{browserReason(browser, identity)}</p>
        <p class="step">{acts[browser.act]}</p>
        {browser.act === 'you' && identity ? <Steps identity={identity} /> : null}
        {browser.act === 'it' && help ? (
          <p class="buttons">
            <Out to={help.url ?? addressOfHow(help.how) ?? undefined} button="main">
              {words.tellIt}
            </Out>
          </p>
        ) : null}
        {gains && freed.length ? (
          <div class="inset">
            <h2>{words.gives}</h2>
            <p>{freed.length === 1 ? words.givesTool(freed[0] ?? '') : words.givesTools(listWords(freed))}</p>
          </div>
        ) : null}
        <Facts browser={browser} identity={identity} />
      </div>
    </>
  );
}

function Steps({ identity }: { identity: Identity }) {
  return (
    <section>
      <h2>{words.howTo}</h2>
      <ol>
        {updateSteps(identity.family, identity.os.name).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Facts({ browser, identity }: { browser: BrowserState; identity: Identity | null }) {
  return (
    <details class="details small">
      <summary>{words.about}</summary>
      <dl class="summary-list">
        <dt>{words.browser}</dt>
        <dd>{identity ? `${familyNames[identity.family]} ${identity.version}` : words.unknown}</dd>
        <dt>{words.computer}</dt>
        <dd>{(identity && osWords(identity.os)) || words.unknown}</dd>
        {browser.minimum === null ? null : (
          <>
            <dt>{words.minimum}</dt>
            <dd>{words.orLater(browser.minimum)}</dd>
          </>
        )}
        {browser.newest === null ? null : (
          <>
            <dt>{words.newest}</dt>
            <dd>{browser.newest}</dd>
          </>
        )}
        <dt>{words.asOf}</dt>
        <dd>{dayWords(browser.asOf)}</dd>
      </dl>
    </details>
  );
}
