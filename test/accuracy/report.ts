import { confusion, figures, isRight, type Measured, type Share } from './confusion';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const told = ({ right, of, atLeast }: Share) => (of ? `${right} of ${of} (${percent(right / of)}), at least ${percent(atLeast)}` : 'none');
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly (string | number)[]) => `| ${cells.map((each) => cell(String(each))).join(' | ')} |`;

function table(pages: readonly Measured[]): string {
  const { verdicts, rows } = confusion(pages);
  return [
    row(['the truth', ...verdicts, 'pages']),
    row(['---', ...verdicts.map(() => '---:'), '---:']),
    ...rows.map(({ truth, counts }) => row([truth, ...counts, counts.reduce((a, b) => a + b, 0)])),
  ].join('\n');
}

function misses(pages: readonly Measured[]): string {
  const wrong = pages.filter((page) => !isRight(page));
  if (wrong.length === 0) return 'No page was told wrong.';
  return [
    row(['page', 'the truth', 'told', 'because', 'found']),
    row(['---', '---', '---', '---', '---']),
    ...wrong.map(({ page, truth, verdict, because, findings }) => row([page, truth, verdict, because ?? '', findings.join('; ')])),
  ].join('\n');
}

function counted(pages: readonly Measured[]): string {
  const { told: right, noticed, leftAlone } = figures(pages);
  return [
    `- Sick pages with their own verdict: ${told(right)}.`,
    `- Sick pages with either sick verdict: ${told(noticed)}.`,
    `- Healthy pages not called \`needs-ie\` or \`cannot-run\`: ${told(leftAlone)}.`,
    '',
    table(pages),
    '',
  ].join('\n');
}

/** The figures that count: of the held-out pages alone, by who wrote them, and all together. */
export function summary(byKind: readonly { title: string; pages: readonly Measured[] }[]): string {
  const line = (title: string, pages: readonly Measured[]) => {
    const { told: right, leftAlone } = figures(pages.filter(({ part }) => part === 'held-out'));
    return row([title, told(right), told(leftAlone)]);
  };
  return [
    '## Pages held out, of all sets',
    '',
    row(['pages', 'sick, told their own verdict', 'healthy, not called `needs-ie` or `cannot-run`']),
    row(['---', '---', '---']),
    ...byKind.map(({ title, pages }) => line(title, pages)),
    line(
      'All',
      byKind.flatMap(({ pages }) => pages),
    ),
    '',
  ].join('\n');
}

/** One set's part of the document. Misses are named in the part that may be learnt from alone: a name would teach. */
export function section(title: string, about: string, pages: readonly Measured[]): string {
  const heldOut = pages.filter(({ part }) => part === 'held-out');
  const learn = pages.filter(({ part }) => part === 'learn');
  return [
    `## ${title}`,
    '',
    about,
    '',
    ...(heldOut.length ? ['### Held out', '', counted(heldOut)] : []),
    ...(learn.length ? ['### Learnt from', '', counted(learn), '#### Told wrong', '', misses(learn), ''] : []),
  ].join('\n');
}
