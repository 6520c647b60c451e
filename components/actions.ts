/** What the popup asks its entrypoint to do. Everything else is a link. */
export interface PopupActions {
  /** Load the page again and look once more. */
  recheck(): void;
  /** Ask the background again. */
  again(): void;
  /** Puts text on the clipboard; what came of it is said in `status`. */
  copy(text: string): void;
  /** Opens the options page. */
  options(): void;
}
