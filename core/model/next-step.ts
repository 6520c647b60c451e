/** What a person can do about a page, closed. Which of them, is decided in `core/step`; how it is said, in `core/words/step`. */
export const steps = [
  'carry-on',
  'carry-on-in-ie-mode',
  'carry-on-unless',
  'reload',
  'reload-again',
  'try-later',
  'open-in-edge',
  'open-in-chrome',
  'hand-over',
  'edge-menu',
  'ask-to-list',
  'no-edge',
  'windows-computer',
  'remote-app',
  'not-here',
  'nowhere',
  'refused',
] as const;
export type StepKind = (typeof steps)[number];

/** What a button does: opens the page in Edge, loads it again, reaches IT, or opens what IT says to use instead. */
export const stepButtons = ['open-in-edge', 'reload', 'reload-again', 'tell-it', 'ask-it', 'instead'] as const;
export type StepButton = (typeof stepButtons)[number];

/** The one next step for a page, with at most one main button and at most one beside it. */
export interface NextStep {
  is: StepKind;
  main: StepButton | null;
  beside: StepButton | null;
  /** IT has said something about the page's system, so nobody need tell them first. */
  known: boolean;
}
