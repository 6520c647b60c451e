/** What the toolbar button says when someone rests on it. */
export const badge = {
  quiet: 'Footbridge',
  news: 'Footbridge: there is something to know about this page',
};
