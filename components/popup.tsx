import type { Everything } from '../core/model/message';
import type { Tool } from '../core/model/tool';
import { failureWords, frameWords, noPolicyWords, type View, viewWords, waitingWords } from '../core/words/popup';
import type { PopupActions } from './actions';
import { addressOfHow } from './href';
import { Learn } from './learn';
import { MyBrowser } from './my-browser';
import { Headline, Mark, Out } from './pieces';
import { ThisPage } from './this-page';
import { Tools } from './tools';

/** What is known so far. */
export type Known = { is: 'waiting' } | { is: 'failed' } | { is: 'here'; everything: Everything };

export interface PopupProps {
  known: Known;
  view: View;
  /** The page's address, to open it elsewhere; empty where we may not know it. */
  address: string;
  /** The last thing that happened, for the live region. */
  status: string;
  find(query: string): Tool[];
  actions: PopupActions;
}

const tabs: readonly View[] = ['page', 'tools', 'browser'];

const ViewLink = ({ to, view }: { to: View; view: View }) => (
  <a href={`#${to}`} {...(to === view ? { 'aria-current': 'page' as const } : {})}>
    {viewWords[to]}
  </a>
);

/** The whole popup: head, three views and a fourth below, all of them links to places in its own address. */
export function Popup(props: PopupProps) {
  const { known, view, status } = props;
  const inForce = known.is === 'here' ? known.everything.inForce : null;
  const organisation = inForce?.policy.organisation;
  const help = organisation?.help;
  const helpAddress = help && (help.url ?? addressOfHow(help.how));
  return (
    <>
      <header class="header">
        <Mark size={36} />
        <p class="header-words">
          <span class="header-name">{frameWords.name}</span>
          {organisation ? <span class="header-owner">{organisation.name}</span> : null}
          {inForce?.source === 'trial' ? <span class="header-owner">{frameWords.trial}</span> : null}
        </p>
      </header>
      <nav aria-label={frameWords.views}>
        <ul class="tabs">
          {tabs.map((tab) => (
            <li key={tab}>
              <ViewLink to={tab} view={view} />
            </li>
          ))}
        </ul>
      </nav>
      <main aria-busy={known.is === 'waiting'}>
        <Body {...props} />
      </main>
      <p role="status" class={status ? 'status' : 'hidden'}>
        {status}
      </p>
      <footer class="footer">
        <ViewLink to="learn" view={view} />
        {help ? helpAddress ? <Out to={helpAddress}>{frameWords.help}</Out> : <span>{frameWords.helpHow(help.name, help.how)}</span> : null}
      </footer>
    </>
  );
}

function Body({ known, view, address, find, actions }: PopupProps) {
  if (known.is === 'waiting') {
    return (
      <div class="waiting">
        <Headline tone="grey" sign="dots" title={waitingWords.title} about={waitingWords.sentence} />
      </div>
    );
  }
  if (known.is === 'failed') return <Failure again={actions.again} />;
  const { everything } = known;
  switch (view) {
    case 'page':
      return hasPolicy(everything) ? (
        <ThisPage everything={everything} address={address} actions={actions} />
      ) : (
        <NoPolicy source={everything.inForce.source} actions={actions} />
      );
    case 'tools':
      return hasPolicy(everything) ? (
        <Tools everything={everything} find={find} />
      ) : (
        <NoPolicy source={everything.inForce.source} actions={actions} />
      );
    case 'browser':
      return <MyBrowser everything={everything} />;
    case 'learn':
      return <Learn everything={everything} />;
  }
}

/** The background did not answer. */
export const Failure = ({ again }: { again(): void }) => (
  <>
    <Headline tone="yellow" title={failureWords.title} />
    <div class="body" role="alert">
      <p>{failureWords.sentence}</p>
      <button type="button" class="button" onClick={again}>
        {failureWords.again}
      </button>
    </div>
  </>
);

const hasPolicy = ({ inForce: { source } }: Everything) => source === 'managed' || source === 'trial';

function NoPolicy({ source, actions }: { source: Everything['inForce']['source']; actions: PopupActions }) {
  const { pending, none } = noPolicyWords;
  if (source === 'pending') {
    return (
      <>
        <Headline tone="grey" sign="dots" title={pending.title} />
        <div class="body">
          <p>{pending.sentence}</p>
          <button type="button" class="button" onClick={actions.again}>
            {pending.again}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <Headline tone="grey" sign="dash" title={none.title} />
      <div class="body">
        <p>{none.sentence}</p>
        <p>{none.trial}</p>
        <button type="button" class="button plain" onClick={actions.options}>
          {none.options}
        </button>
      </div>
    </>
  );
}
