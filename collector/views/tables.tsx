import type { ComponentChildren } from 'preact';
import type { TableRow } from '../../core/model/table';
import { HIDDEN, numberWords, percentWords, readinessWords as words } from '../../core/words/analyst';
import { shown } from './figures';

export type Tone = 'red' | 'yellow';
export const verdictTones: Record<string, Tone> = { 'needs-ie': 'red', 'cannot-run': 'red', refused: 'red', 'has-problems': 'yellow' };

/** A number of browsers or pages, or that it is hidden. One that somebody should look at has a tone. */
export const Browsers = ({ n, tone }: { n: number | null; tone?: Tone | undefined }) => (
  <td class={n ? 'number' : 'number none'}>
    {n === null ? HIDDEN : n > 0 && tone ? <span class={`tag ${tone}`}>{numberWords(n)}</span> : numberWords(n)}
  </td>
);

/** A part from 0 to 1 as a bar; the number stands beside it, so readers of the screen pass over it. */
export const Bar = ({ part }: { part: number }) => (
  <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width={Math.round(part * 1000) / 10} height="1" />
  </svg>
);

/** Rows with one number and a bar: how many browsers, or what else is counted, and what part of `of` these are. */
export function BarTable(props: { head: string; caption: string; rows: { name: string; n: number }[]; of: number; counted?: string }) {
  const { head, caption, rows, of, counted = words.browsers } = props;
  const most = Math.max(1, ...rows.map(({ n }) => n));
  return (
    <table class="bars">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" class="number" colSpan={2}>
            {counted}
          </th>
          <th scope="col" class="number">
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, n }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="bar-cell">
              <Bar part={n / most} />
            </td>
            <Browsers n={n} />
            <td class="number soft">{percentWords(Math.min(1, n / of))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface NamedRow {
  name: string;
  note?: string | undefined;
  /** Where more is said of it. */
  href?: string | undefined;
  row: TableRow;
}

/** Rows by answers: how many browsers in all, and how many gave each answer. Answers that nobody gave have no column. */
export function AnswerTable(props: {
  head: string;
  caption: string;
  columns: Record<string, string>;
  /** Answers that somebody should act on. */
  tones: Record<string, Tone>;
  rows: NamedRow[];
  captionShown?: boolean;
  /** What to say where every row is hidden. */
  whyHidden?: string;
}) {
  const { head, caption, tones, rows, captionShown = false } = props;
  const columns = Object.entries(props.columns).filter(([answer]) => rows.some(({ row }) => (row.cells?.[answer] ?? 0) > 0));
  if (rows.every(({ row }) => !shown(row))) return <HiddenTable caption={captionShown ? caption : null} why={props.whyHidden} />;
  return (
    // A group, not a landmark of its own: the part that holds it is one already, by the same name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
    <div class="scroll" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption class={captionShown ? '' : 'hidden'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" class="number">
              {words.browsers}
            </th>
            {columns.map(([answer, title]) => (
              <th key={answer} scope="col" class="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, note, href, row }) => (
            <tr key={name}>
              <th scope="row">
                {href ? <a href={href}>{name}</a> : name}
                {note && <span class="note">{note}</span>}
              </th>
              <Browsers n={row.browsers} />
              {columns.map(([answer]) => (
                <Browsers key={answer} n={row.cells ? (row.cells[answer] ?? 0) : null} tone={tones[answer]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Says that a whole table is hidden, and why. */
export const HiddenTable = ({ caption, why = words.tableHidden }: { caption?: string | null; why?: string }) => (
  <div class="inset">
    {caption && <h3>{caption}</h3>}
    <p>
      <strong>{HIDDEN}</strong> {why}
    </p>
  </div>
);

export const Section = ({ id, title, note, children }: { id: string; title: string; note?: string; children: ComponentChildren }) => (
  <section id={id} class="part" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {note && <p class="soft">{note}</p>}
    {children}
  </section>
);
