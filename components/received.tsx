import type { Received, ReceivedKey } from '../core/model/received';
import { receivedWords as words } from '../core/words/received';
import { KeyEntry, keyId, Problem } from './received-key';
import { countLine, fromWords, isFault, lineOf } from './received-text';

/** What came of the last wish to copy. */
export type CopyNews = 'copied' | 'not-copied' | null;

const FAULTS = 10;

/** What IT must correct, at the head of the page and in as many lines; it says first whom it is not for. */
export function Faults({ keys }: { keys: readonly ReceivedKey[] }) {
  const faults = keys.filter(isFault);
  if (!faults.length) return null;
  const problems = faults.flatMap(({ key, problems: all }) =>
    all.filter(({ effect }) => effect !== 'coerced').map((problem) => ({ problem, key })),
  );
  return (
    <section class="inset faults" aria-labelledby="faults">
      <h2 id="faults">{words.faultsTitle(faults.length)}</h2>
      <p class="soft">{words.faultsCalm}</p>
      <ul>
        {problems.slice(0, FAULTS).map(({ problem, key }, at) => (
          <li key={`${at}${problem.key}`}>
            <Problem problem={problem} to={encodeURIComponent(keyId(key))} />
          </li>
        ))}
        {problems.length > FAULTS ? <li>{words.more(problems.length - FAULTS)}</li> : null}
      </ul>
    </section>
  );
}

/** For IT: each key of the policy as it arrived and as it is understood, those that need a correction first. */
export function ReceivedPolicy({ received, news, copy }: { received: Received; news: CopyNews; copy(): void }) {
  const { keys, place, handedOver } = received;
  const notSet = keys.filter(({ state }) => state === 'not-set');
  const set = keys.filter(({ state }) => state !== 'not-set');
  return (
    <section aria-labelledby="received">
      <h2 id="received">{words.title}</h2>
      <p>{words.forIt}</p>
      {handedOver ? null : <p class="inset">{words.notHandedOver(place)}</p>}
      <Where received={received} />
      <button type="button" class="button plain" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{news === 'copied' ? words.copied : news === 'not-copied' ? words.notCopied : ''}</p>
      {set.length ? (
        <ul class="plain-list keys">
          {set.map((entry) => (
            <KeyEntry key={entry.key} entry={entry} place={place} />
          ))}
        </ul>
      ) : null}
      {notSet.length ? <NotSet keys={notSet} /> : null}
    </section>
  );
}

/** Where the policy comes from or would, and when a change of it counts. */
function Where({ received }: { received: Received }) {
  const { keys, place, source, extension } = received;
  return (
    <dl class="summary-list">
      <dt>{words.where}</dt>
      <dd>
        <p>{fromWords(received)}</p>
        {source !== 'trial' && place.page ? (
          <p>
            {words.ownPage} <code>{place.page}</code>
          </p>
        ) : null}
        {source !== 'trial' && place.at ? (
          <p>
            {words.at(place)} <Path path={place.at} />
          </p>
        ) : null}
      </dd>
      {source === 'trial' ? null : (
        <>
          <dt>{words.changes}</dt>
          <dd>{place.follows ? words.follows : words.nextStart(place)}</dd>
        </>
      )}
      {keys.length ? (
        <>
          <dt>{words.keys}</dt>
          <dd>{countLine(keys)}</dd>
          {source === 'managed' ? (
            <>
              <dt>{words.unseenTitle}</dt>
              <dd>{words.unseen(place)}</dd>
            </>
          ) : null}
        </>
      ) : (
        <>
          <dt>{words.id}</dt>
          <dd>
            <code>{extension.id}</code>
          </dd>
        </>
      )}
    </dl>
  );
}

/** A long place that may be broken where its parts end. */
const Path = ({ path }: { path: string }) => (
  <code>
    {path.split(/(?<=[\\/])/).map((part, at) => (
      <>
        {at > 0 ? <wbr /> : null}
        {part}
      </>
    ))}
  </code>
);

const NotSet = ({ keys }: { keys: readonly ReceivedKey[] }) => (
  <details>
    <summary>{words.notSet(keys.length)}</summary>
    <dl class="summary-list small">
      {keys.map(({ key, understood }) => (
        <>
          <dt>
            <code>{key}</code>
          </dt>
          <dd>{understood === undefined ? words.nothing : <code>{lineOf(understood)}</code>}</dd>
        </>
      ))}
    </dl>
  </details>
);
