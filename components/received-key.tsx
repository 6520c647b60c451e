import type { PolicyPlace, ReceivedKey, ReceivedProblem } from '../core/model/received';
import { keyWords } from '../core/words/policy';
import { stateWords, receivedWords as words } from '../core/words/received';
import { Tag, type Tone } from './pieces';
import { lineOf } from './received-text';

const tones: Record<ReceivedKey['state'], Tone> = {
  wrong: 'yellow',
  unknown: 'yellow',
  partly: 'yellow',
  coerced: 'blue',
  understood: 'green',
  'not-set': 'grey',
};

/** Longer values are shown when asked for, and the longest cut short: a page with millions of characters answers nobody. */
const LINE = 80;
const LONGEST = 20_000;
const PROBLEMS = 20;

/** What a key is called; one that is not ours has no name. */
const titleOf = (key: string): string => (Object.hasOwn(keyWords, key) ? keyWords[key as keyof typeof keyWords].title : '');

/** The place in the page of what is said of a key. */
export const keyId = (key: string): string => `key-${key}`;

/** One key: what became of it, what is wrong, where it came from, and its value as received and as understood. */
export function KeyEntry({ entry, place }: { entry: ReceivedKey; place: PolicyPlace }) {
  const { key, state, from, received, understood, problems } = entry;
  const same = state !== 'unknown' && lineOf(received) === lineOf(understood);
  return (
    <li class="key" id={keyId(key)}>
      <h3>
        <code>{key}</code> <span class="key-title">{titleOf(key)}</span> <Tag tone={tones[state]}>{stateWords[state]}</Tag>
      </h3>
      {problems.length ? (
        <ul>
          {problems.slice(0, PROBLEMS).map((problem, at) => (
            <li key={`${at}${problem.key}`}>
              <Problem problem={problem} />
            </li>
          ))}
          {problems.length > PROBLEMS ? <li>{words.more(problems.length - PROBLEMS)}</li> : null}
        </ul>
      ) : null}
      <dl class="summary-list small">
        <dt>{words.from}</dt>
        <dd>{words.source(from, place)}</dd>
        <dt>{same ? words.same : words.received}</dt>
        <dd>
          <Value value={received} />
        </dd>
        {same || state === 'unknown' ? null : (
          <>
            <dt>{words.understood}</dt>
            <dd>
              <Value value={understood} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** Where in the key (a link, where more is said elsewhere), which entry of a list that is, what is wrong, and what became of it. */
export const Problem = ({ problem: { key, entry, reason, effect }, to }: { problem: ReceivedProblem; to?: string }) => (
  <>
    {to === undefined ? (
      <code>{key}</code>
    ) : (
      <a href={`#${to}`}>
        <code>{key}</code>
      </a>
    )}{' '}
    {[words.entry(entry), `${reason}.`].filter(Boolean).join(' ')} <strong>{words.effect(effect)}</strong>
  </>
);

function Value({ value }: { value: unknown }) {
  const line = lineOf(value);
  if (line.length <= LINE) return <code>{line}</code>;
  const whole = JSON.stringify(value, null, 2);
  return (
    <>
      {Array.isArray(value) ? <div>{words.entries(value.length)}</div> : null}
      <details>
        <summary>{words.show(whole.length)}</summary>
        <pre>
          {whole.slice(0, LONGEST)}
          {whole.length > LONGEST ? words.cut(whole.length - LONGEST) : ''}
        </pre>
      </details>
    </>
  );
}
