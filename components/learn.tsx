import type { ComponentChildren } from 'preact';
import type { Answer, AnswerContent } from '../core/model/answer';
import type { Everything } from '../core/model/message';
import { dayWords } from '../core/words/popup';
import { answerWords, everyone, type Names, privacyWords as words } from '../core/words/privacy';

const nameIn = (list: readonly { id: string; name: string }[], id: string) => list.find((each) => each.id === id)?.name ?? id;

const namesOf = ({ policy: { tools, systems, cohorts } }: Everything['inForce']): Names => ({
  tool: (id) => nameIn(tools, id),
  system: (id) => nameIn(systems, id),
  cohort: (id) => (id === 'all' ? everyone : nameIn(cohorts, id)),
});

/** The day in this computer's own calendar, `YYYY-MM-DD`. */
const dayOf = (time: number): string => {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What does IT learn? Every answer that would be, will be or was sent, in plain words and word for word; and what never is. */
export function Learn({ everything: { inForce, answers } }: { everything: Everything }) {
  const names = namesOf(inForce);
  const { organisation, privacyNote, collector } = inForce.policy;
  const [first] = answers.preview;
  return (
    <div class="body">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{collector ? words.short : words.nothing}</p>
      {privacyNote ? (
        <div class="inset">
          {organisation ? <h2>{words.noteFrom(organisation.name)}</h2> : null}
          <p>{privacyNote}</p>
        </div>
      ) : null}
      <h2>{words.neverTitle}</h2>
      <ul>
        {words.never.map((never) => (
          <li key={never}>{never}</li>
        ))}
      </ul>
      {collector ? (
        <>
          <h2>{words.howTitle}</h2>
          <p>{words.how}</p>
          <Section title={words.previewTitle} none={words.previewNone} count={answers.preview.length}>
            <p class="soft small">
              {words.preview} {first ? `${words.period(words.week(first.period))}. ` : ''}
              {words.nonceLater}
            </p>
            {answers.preview.map((answer, at) => (
              <Sent key={keyOf(answer, at)} answer={answer} names={names} />
            ))}
          </Section>
          <Section title={words.waitingTitle} none={words.waitingNone} count={answers.waiting.length}>
            {answers.waiting.map(({ answer, due }) => (
              <Sent key={answer.nonce} answer={answer} names={names} note={words.due(dayWords(dayOf(due)))} />
            ))}
          </Section>
          <Section title={words.sentTitle} none={words.sentNone} count={answers.sent.length}>
            {answers.sent.map((answer) => (
              <Sent key={answer.nonce} answer={answer} names={names} note={words.period(words.week(answer.period))} />
            ))}
          </Section>
        </>
      ) : null}
      <h2>{words.limitTitle}</h2>
      <p>{words.limit}</p>
    </div>
  );
}

const keyOf = (answer: AnswerContent, at: number) => `${at}${answer.question}`;

const Section = ({ title, none, count, children }: { title: string; none: string; count: number; children: ComponentChildren }) => (
  <section>
    <h2>
      {title}
      {count ? ` (${count})` : ''}
    </h2>
    {count ? children : <p class="soft">{none}</p>}
  </section>
);

function Sent({ answer, names, note }: { answer: Answer | AnswerContent; names: Names; note?: string }) {
  const said = answerWords(answer, names);
  return (
    <div class="answer">
      <p>
        {said.asked} <strong>{said.answered}</strong>
      </p>
      <p class="soft small">
        {words.travelsWith} {said.with}
        {note ? ` · ${note}` : ''}
      </p>
      <details class="small">
        <summary>{words.wordForWord}</summary>
        <pre>{JSON.stringify(answer, null, 1)}</pre>
      </details>
    </div>
  );
}
