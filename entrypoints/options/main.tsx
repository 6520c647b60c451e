import { render } from 'preact';
import { Options, type TrialNews } from '../../components/options';
import { Failure } from '../../components/popup';
import type { PolicyInForce } from '../../core/model/policy';
import type { SiteListState } from '../../core/model/site-list';
import { optionsWords } from '../../core/words/options';
import { askEverything, endTrial, loadTrial } from '../../platform/ask';

const root = document.getElementById('options') ?? document.body;
const MAX_CHARACTERS = 4_000_000;

let inForce: PolicyInForce;
let siteList: SiteListState | null = null;
let news: TrialNews = null;

const show = (next: TrialNews) => {
  news = next;
  render(
    <Options
      inForce={inForce}
      siteList={siteList}
      news={news}
      load={(file) => void load(file)}
      end={() => void endTrial().then((after) => settle(after, { is: 'ended' }), refused)}
    />,
    root,
  );
};

const refused = () => show({ is: 'refused', reason: optionsWords.noAnswer });

async function load(file: File) {
  try {
    const text = await file.text();
    if (text.length > MAX_CHARACTERS) return show({ is: 'refused', reason: optionsWords.tooLarge });
    const outcome = await loadTrial(text);
    if (outcome.loaded) await settle(outcome.inForce, { is: 'loaded', file: file.name });
    else show({ is: 'refused', reason: outcome.reason === 'managed' ? optionsWords.managed : outcome.reason });
  } catch {
    refused();
  }
}

const LOOKS = 20;
const pause = () => new Promise((done) => setTimeout(done, 500));

/** Shows another policy at once, and its site list once the background has asked for it. */
async function settle(after: PolicyInForce, next: TrialNews) {
  inForce = after;
  siteList = null;
  show(next);
  for (let looks = 0; looks < LOOKS && inForce.policy.siteList !== siteList?.address; looks++) {
    ({ siteList } = await askEverything(null));
    show(news);
    await pause();
  }
}

async function start() {
  try {
    ({ inForce, siteList } = await askEverything(null));
    show(null);
  } catch {
    render(<Failure again={() => void start()} />, root);
  }
}

void start();
