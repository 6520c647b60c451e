import { render } from 'preact';
import { type Known, Popup } from '../../components/popup';
import { search } from '../../core/tools/search';
import { detailWords } from '../../core/words/page';
import { statusWords, type View, viewWords } from '../../core/words/popup';
import { activeTab, askEverything, openOptions, reloadTab } from '../../platform/ask';
import { addressOfTab } from '../../platform/tabs';

const root = document.getElementById('popup') ?? document.body;
const asked = new URLSearchParams(location.search).get('tab');
if (asked !== null) document.documentElement.classList.add('as-page');

/** The tab that is spoken of: `?tab=ID` where the popup was opened as a page, else the one it hangs over. */
const tabMeant = async (): Promise<number | null> => (/^\d{1,10}$/.test(asked ?? '') ? Number(asked) : activeTab());

let known: Known = { is: 'waiting' };
let address = '';
let status = '';
let tab: number | null = null;

const viewNow = (): View => {
  const name = location.hash.slice(1);
  return Object.hasOwn(viewWords, name) ? (name as View) : 'page';
};

function show() {
  document.documentElement.dataset.known = known.is;
  const find = (query: string) => (known.is === 'here' ? search(known.everything.inForce.policy.tools, query) : []);
  render(<Popup known={known} view={viewNow()} address={address} status={status} find={find} actions={actions} />, root);
}

/** Asks the background; what was shown stays while it thinks. */
async function look(): Promise<boolean> {
  try {
    tab = await tabMeant();
    const [everything, now] = await Promise.all([askEverything(tab), tab === null ? '' : addressOfTab(tab)]);
    if (!everything) throw new Error('The background gave no answer');
    known = { is: 'here', everything };
    address = now;
  } catch {
    known = { is: 'failed' };
  }
  show();
  return known.is === 'here' && settled(known.everything.page.verdict);
}

const settled = ({ is, because }: { is: string; because: string | null }) =>
  !(is === 'unknown' && because !== 'unreachable') && !(is === 'not-checked' && because !== 'elsewhere');

const LOOKS = 10;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Looks until the page has told enough, once a second, ten times at most. */
async function lookUntilSettled() {
  for (let looks = 0; looks < LOOKS; looks++) {
    await pause(1000);
    if (await look()) return;
  }
}

function tell(what: string) {
  status = what;
  show();
}

const actions = {
  again() {
    known = { is: 'waiting' };
    show();
    void look();
  },
  async recheck() {
    if (tab === null) return;
    tell(statusWords.reloading);
    await reloadTab(tab);
    await lookUntilSettled();
    tell(statusWords.updated);
  },
  async copy(text: string) {
    await navigator.clipboard.writeText(text).then(
      () => tell(detailWords.copied),
      () => tell(detailWords.notCopied),
    );
  },
  options() {
    void openOptions();
  },
};

addEventListener('hashchange', () => {
  status = '';
  show();
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus();
});

show();
void look().then((done) => (done ? undefined : lookUntilSettled()));
