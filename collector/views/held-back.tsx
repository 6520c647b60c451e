import { readyAnswers } from '../../core/model/answer';
import { readyTitles, readinessWords as words } from '../../core/words/analyst';
import type { Shown } from './figures';
import { BarTable } from './tables';

/** What stands in the way of the browsers that are not ready, most frequent first. */
export function HeldBack({ ready }: { ready: Shown }) {
  const rows = readyAnswers
    .filter((answer) => answer !== 'yes')
    .map((answer) => ({ name: readyTitles[answer], n: ready.cells[answer] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const others = ready.browsers - (ready.cells.yes ?? 0);
  const title = rows.length === 0 ? words.heldBackNone : words.heldBack(others);
  return (
    <section class="part first" aria-labelledby="held-back-title">
      <h2 id="held-back-title">{title}</h2>
      {rows.length > 0 && (
        <>
          <BarTable head={words.cause} caption={title} rows={rows} of={ready.browsers} />
          <p class="soft small">{words.heldBackNote}</p>
        </>
      )}
    </section>
  );
}
