import { render } from 'preact';
import { Options, type TrialNews } from '../../components/options';
import { Failure } from '../../components/popup';
import type { CopyNews } from '../../components/received';
import { receivedText } from '../../components/received-text';
import type { Everything } from '../../core/model/message';
import type { Received } from '../../core/model/received';
import { optionsWords } from '../../core/words/options';
import { askEverything, endTrial, loadTrial } from '../../platform/ask';
import { type Managed, onKeptChanged, onManagedChanged, readManaged } from '../../platform/policy-source';
import { receivedNow } from './received';

const root = document.getElementById('options') ?? document.body;
const MAX_CHARACTERS = 4_000_000;

let everything: Everything;
let received: Received;
let managed: Managed | null = null;
let news: TrialNews = null;
let copyNews: CopyNews = null;

function show() {
  render(
    <Options
      inForce={everything.inForce}
      siteList={everything.siteList}
      received={received}
      news={news}
      copyNews={copyNews}
      load={(file) => void load(file)}
      end={() =>
        void endTrial()
          .then(() => look({ is: 'ended' }))
          .catch(refused)
      }
      copy={() => void copy()}
    />,
    root,
  );
}

function tell(next: TrialNews) {
  news = next;
  show();
}

const refused = () => tell({ is: 'refused', reason: optionsWords.noAnswer });

async function copy() {
  copyNews = await navigator.clipboard.writeText(receivedText(received)).then(
    () => 'copied',
    () => 'not-copied',
  );
  show();
}

async function load(file: File) {
  try {
    const text = await file.text();
    if (text.length > MAX_CHARACTERS) return tell({ is: 'refused', reason: optionsWords.tooLarge });
    const outcome = await loadTrial(text);
    if (outcome.loaded) await look({ is: 'loaded', file: file.name });
    else tell({ is: 'refused', reason: outcome.reason === 'managed' ? optionsWords.managed : outcome.reason });
  } catch {
    refused();
  }
}

let asked = 0;
let answered = 0;

/** Asks the background and shows its answer, unless a later question has been answered since. */
async function ask() {
  asked += 1;
  const turn = asked;
  const answer = await askEverything(null);
  if (turn < answered) return;
  answered = turn;
  everything = answer;
  await explain();
}

/** Puts what is in force beside what was received. */
async function explain() {
  const next = await receivedNow(everything, managed);
  if (JSON.stringify(next) !== JSON.stringify(received)) copyNews = null;
  received = next;
  show();
}

const LOOKS = 20;
const pause = () => new Promise((done) => setTimeout(done, 500));

/** Shows what is in force, and looks on while the background waits: for the browser's policy, or a little for the site list that it names. */
async function look(next: TrialNews = news) {
  news = next;
  await ask();
  for (let looks = 0; waitsForPolicy() || (waitsForList() && looks < LOOKS); looks++) {
    await pause();
    await ask();
  }
}

const waitsForPolicy = () => everything.inForce.source === 'pending';
const waitsForList = () => everything.inForce.policy.siteList !== everything.siteList?.address;

/** The policy has changed while the page is open. */
async function follow() {
  const before = everything?.inForce.source;
  managed = await readManaged();
  await ask();
  if (before === 'managed' || everything.inForce.source === 'managed') news = { is: 'changed' };
  if (waitsForList()) await look();
  else show();
}

async function start() {
  try {
    const handing = readManaged();
    await ask();
    managed = await handing;
    await explain();
    if (waitsForPolicy() || waitsForList()) await look();
  } catch {
    render(<Failure again={() => void start()} />, root);
  }
}

onKeptChanged(() => void follow().catch(refused));
onManagedChanged(() => void follow().catch(refused));
void start();
