import { render } from 'preact';
import { Options, type TrialNews } from '../../components/options';
import { Failure } from '../../components/popup';
import type { PolicyInForce } from '../../core/model/policy';
import { optionsWords } from '../../core/words/options';
import { askEverything, endTrial, loadTrial } from '../../platform/ask';

const root = document.getElementById('options') ?? document.body;
const MAX_CHARACTERS = 4_000_000;

const show = (inForce: PolicyInForce, news: TrialNews) =>
  render(
    <Options
      inForce={inForce}
      news={news}
      load={(file) => void load(inForce, file)}
      end={() => void endTrial().then((after) => show(after, { is: 'ended' }), refused(inForce))}
    />,
    root,
  );

const refused = (inForce: PolicyInForce) => () => show(inForce, { is: 'refused', reason: optionsWords.noAnswer });

async function load(inForce: PolicyInForce, file: File) {
  try {
    const text = await file.text();
    if (text.length > MAX_CHARACTERS) return show(inForce, { is: 'refused', reason: optionsWords.tooLarge });
    const outcome = await loadTrial(text);
    if (outcome.loaded) show(outcome.inForce, { is: 'loaded', file: file.name });
    else show(inForce, { is: 'refused', reason: outcome.reason === 'managed' ? optionsWords.managed : outcome.reason });
  } catch {
    refused(inForce)();
  }
}

async function start() {
  try {
    const { inForce } = await askEverything(null);
    show(inForce, null);
  } catch {
    render(<Failure again={() => void start()} />, root);
  }
}

void start();
