import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding, Strength } from '../core/model/finding';
import type { Everything } from '../core/model/message';
import type { ControlWords } from '../core/words/controls';
import { detailWords, notLookedAtWhy, strengthWords } from '../core/words/page';
import type { RuleAdvice } from '../core/words/rule-advice';
import { isRuleId } from '../core/words/rules';
import type { PopupActions } from './actions';
import { detailsText, listLines, placeOf, titleOf } from './details-text';
import { Tag, type Tone } from './pieces';

const tones: Record<Strength, Tone> = { observed: 'red', certain: 'yellow', possible: 'grey' };
const PLACES = 3;

const nameOf = ({ inForce }: Everything, system: string) => inForce.policy.systems.find(({ id }) => id === system)?.name ?? system;

/** What was found and what was not looked at, for those who mend pages. */
export function Details({ everything, actions }: { everything: Everything; actions: PopupActions }) {
  const { verdict, system } = everything.page;
  const [advice, setAdvice] = useState<Record<string, RuleAdvice>>({});
  const [controls, setControls] = useState<Record<string, ControlWords>>({});
  const load = () => {
    void import('../core/words/rule-advice').then(({ ruleAdvice }) => setAdvice(ruleAdvice));
    void import('../core/words/controls').then(({ controlWords }) => setControls(controlWords));
  };
  const list = listLines(everything);
  const pageFrame = verdict.findings[0]?.frame;
  return (
    <details class="details" onToggle={load}>
      <summary>{detailWords.summary}</summary>
      {verdict.findings.map((finding) => (
        <FindingOf
          key={finding.rule + finding.frame}
          finding={finding}
          advice={isRuleId(finding.rule) ? advice[finding.rule] : undefined}
          controls={controls}
          otherFrame={finding.frame !== pageFrame}
        />
      ))}
      <dl class="summary-list small">
        {verdict.findings.length ? null : <Row term={detailWords.found}>{detailWords.foundNothing}</Row>}
        <Row term={detailWords.system}>{system ? `${nameOf(everything, system)} (${system})` : detailWords.noSystem}</Row>
        {list.length ? (
          <Row term={detailWords.list}>
            {list.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Row>
        ) : null}
        {verdict.notLookedAt.length ? (
          <Row term={detailWords.notLookedAt}>
            <ul class="plain-list">
              {verdict.notLookedAt.map(({ what, why }, at) => (
                <li key={`${at}${what}`}>
                  {titleOf(what)}: {notLookedAtWhy(why)}
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
      </dl>
      <p>
        <button type="button" class="as-link" onClick={() => actions.copy(detailsText(everything))}>
          {detailWords.copy}
        </button>
      </p>
    </details>
  );
}

const Row = ({ term, children }: { term: string; children: ComponentChildren }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

/** What a well-known control was for, and what to use today. */
const Control = ({ words }: { words: ControlWords | undefined }) =>
  words ? (
    <p class="soft">
      {words.was}. {detailWords.today(words.now)} {words.ieMode}
    </p>
  ) : null;

/** One finding; `advice` and `controls` come once they have been loaded. */
export function FindingOf(props: {
  finding: Finding;
  advice: RuleAdvice | undefined;
  controls: Record<string, ControlWords>;
  otherFrame: boolean;
}) {
  const { finding, advice, controls, otherFrame } = props;
  const more = finding.where.length - PLACES;
  return (
    <section class="finding small">
      <h2>
        {titleOf(finding.rule)} <Tag tone={tones[finding.strength]}>{strengthWords[finding.strength]}</Tag>
      </h2>
      {otherFrame ? (
        <p class="soft">
          {detailWords.inFrame} {finding.frame}
        </p>
      ) : null}
      <ul class="places">
        {finding.where.slice(0, PLACES).map((where) => (
          <li key={placeOf(where) + where.excerpt}>
            {placeOf(where)}
            {where.excerpt ? (
              <>
                <br />
                <code>{where.excerpt}</code>
              </>
            ) : null}
            <Control words={controls[where.about ?? '']} />
          </li>
        ))}
        {more > 0 ? <li class="soft">{detailWords.moreWhere(more)}</li> : null}
      </ul>
      {advice ? (
        <dl class="summary-list">
          <Row term={detailWords.mend}>{advice.owner}</Row>
          <Row term={detailWords.forIt}>{advice.it}</Row>
        </dl>
      ) : null}
    </section>
  );
}
