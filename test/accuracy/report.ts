import { confusion, figures, isRight, type Measured, type Share } from './confusion';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const told = ({ right, of, atLeast }: Share) => `${right} of ${of} (${of ? percent(right / of) : 'none'}), at least ${percent(atLeast)}`;
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

/** One set's part of the document: figures, table and misses. */
export function section(title: string, about: string, pages: readonly Measured[]): string {
  const { told: right, noticed, leftAlone } = figures(pages);
  return [
    `## ${title}`,
    '',
    about,
    '',
    `- Sick pages with their own verdict: ${told(right)}.`,
    `- Sick pages with either sick verdict: ${told(noticed)}.`,
    `- Healthy pages not called \`needs-ie\` or \`cannot-run\`: ${told(leftAlone)}.`,
    '',
    table(pages),
    '',
    `### Told wrong`,
    '',
    misses(pages),
    '',
  ].join('\n');
}
