import type { PolicyInForce } from '../core/model/policy';
import type { Received } from '../core/model/received';
import type { SiteListState } from '../core/model/site-list';
import { sourceWords, optionsWords as words } from '../core/words/options';
import { frameWords } from '../core/words/popup';
import { siteListWords } from '../core/words/site-list';
import { Mark, Tag, type Tone } from './pieces';
import { type CopyNews, Faults, ReceivedPolicy } from './received';
import { isFault } from './received-text';
import { ListInUse, ListProblem } from './site-list';

/** What happened last: what came of what an administrator did on this page, or that the policy changed meanwhile. */
export type TrialNews = { is: 'loaded'; file: string } | { is: 'refused'; reason: string } | { is: 'ended' } | { is: 'changed' } | null;

export interface OptionsProps {
  inForce: PolicyInForce;
  siteList: SiteListState | null;
  received: Received;
  news: TrialNews;
  copyNews: CopyNews;
  load(file: File): void;
  end(): void;
  copy(): void;
}

const tones: Record<PolicyInForce['source'], Tone> = { managed: 'green', trial: 'blue', none: 'grey', pending: 'grey' };

/** The settings in force, what is wrong with them, and a way to try a policy file. */
export function Options({ inForce, siteList, received, news, copyNews, load, end, copy }: OptionsProps) {
  const { source, policy } = inForce;
  const managed = source === 'managed';
  return (
    <>
      <header class="header">
        <Mark size={36} />
        <p class="header-words">
          <span class="header-name">{frameWords.name}</span>
          {policy.organisation ? <span class="header-owner">{policy.organisation.name}</span> : null}
        </p>
      </header>
      <main class="width">
        {news?.is === 'refused' ? <Refused reason={news.reason} /> : null}
        <div role="status">
          {news?.is === 'loaded' ? <p class="inset">{words.loaded(news.file)}</p> : null}
          {news?.is === 'ended' ? <p class="inset">{words.ended}</p> : null}
          {news?.is === 'changed' ? <p class="inset">{words.changed}</p> : null}
        </div>
        <h1>{words.title}</h1>
        <Faults keys={received.keys} />
        {siteList?.problem ? <ListProblem siteList={siteList} /> : null}
        <h2>{words.summary}</h2>
        <Summary inForce={inForce} siteList={siteList} />
        {received.keys.length && !received.keys.some(isFault) ? <p class="soft">{words.problemsNone}</p> : null}
        <ReceivedPolicy received={received} news={copyNews} copy={copy} />
        <section aria-labelledby="trial">
          <h2 id="trial">{words.trialTitle}</h2>
          <p>{words.trialSentence}</p>
          {managed ? <p class="inset">{words.managedWins}</p> : null}
          <p>
            <label class="label" for="file">
              {words.file}
            </label>
            <span class="hint" id="file-hint">
              {words.fileHint}
            </span>
            <input
              class="input"
              id="file"
              type="file"
              accept=".json,application/json"
              aria-describedby="file-hint"
              disabled={managed}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) load(file);
                currentTarget.value = '';
              }}
            />
          </p>
          {source === 'trial' ? (
            <button type="button" class="button plain" onClick={end}>
              {words.end}
            </button>
          ) : null}
        </section>
      </main>
    </>
  );
}

const Refused = ({ reason }: { reason: string }) => (
  <div class="error-summary" role="alert">
    <h2>{words.notLoadedTitle}</h2>
    <p>{words.notLoaded(reason)}</p>
  </div>
);

function Summary({ inForce: { source, policy }, siteList }: { inForce: PolicyInForce; siteList: SiteListState | null }) {
  const cohort = policy.cohorts.find(({ id }) => id === policy.cohort)?.name ?? policy.cohort;
  return (
    <dl class="summary-list">
      <dt>{words.source}</dt>
      <dd>
        <Tag tone={tones[source]}>{sourceWords[source].title}</Tag>
        <p>{sourceWords[source].sentence}</p>
      </dd>
      {source === 'managed' || source === 'trial' ? (
        <>
          <dt>{words.organisation}</dt>
          <dd>{policy.organisation?.name ?? words.noOrganisation}</dd>
          <dt>{words.intranet}</dt>
          <dd>{policy.intranet.length ? policy.intranet.map((host) => <div key={host}>{host}</div>) : words.noIntranet}</dd>
          <dt>{words.systems}</dt>
          <dd>{policy.systems.length}</dd>
          <dt>{words.tools}</dt>
          <dd>{policy.tools.length}</dd>
          {policy.siteList ? (
            <>
              <dt>{siteListWords.title}</dt>
              <dd>{siteList ? <ListInUse {...siteList} /> : policy.siteList}</dd>
            </>
          ) : null}
          <dt>{words.collector}</dt>
          <dd>{policy.collector ?? words.noCollector}</dd>
          <dt>{words.cohort}</dt>
          <dd>{cohort}</dd>
        </>
      ) : null}
    </dl>
  );
}
