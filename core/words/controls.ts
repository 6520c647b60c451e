import type { ControlId } from '../rules/rows/controls';

/** A well-known ActiveX control: what it was for, what does that today, and whether Internet Explorer mode can still run it. */
export interface ControlWords {
  was: string;
  now: string;
  ieMode: string;
}

const part = 'Part of Windows: Internet Explorer mode runs it.';
const old = 'Internet Explorer mode runs it where it is still installed; its maker no longer keeps it.';
const bought = 'Internet Explorer mode runs it where the maker’s program is installed.';

export const controlWords: Record<ControlId, ControlWords> = {
  xml: { was: 'Requests and XML (MSXML)', now: 'fetch, DOMParser and querySelector', ieMode: part },
  database: { was: 'A database reached from the page (ADO, RDS)', now: 'A service on the server that answers with JSON', ieMode: part },
  'tabular-data': { was: 'A table filled from a text file', now: 'fetch and a table that a script or the server fills', ieMode: part },
  files: { was: 'Reading and writing files on the computer', now: 'An input of type file, and a download', ieMode: part },
  programs: { was: 'Starting programs on the computer', now: 'A link with a protocol of its own, where IT allows it', ieMode: part },
  office: { was: 'Driving Word, Excel or Outlook', now: 'A download as .docx, .xlsx or .csv; a mailto: link', ieMode: bought },
  'office-components': {
    was: 'A spreadsheet, pivot table or chart in the page (Office Web Components)',
    now: 'A table and a chart as SVG, or a workbook in the browser’s Excel',
    ieMode: old,
  },
  sharepoint: { was: 'Opening SharePoint documents in Office', now: 'Links that begin with ms-word: and its like', ieMode: bought },
  signing: { was: 'Certificates and signatures', now: 'A signing service, or WebAuthn with a security key', ieMode: old },
  'card-reader': { was: 'Reading cards or finger prints', now: 'WebAuthn, or the maker’s local service', ieMode: bought },
  calendar: { was: 'A calendar to choose a date', now: 'An input of type date', ieMode: old },
  'tree-or-list': { was: 'A tree, list or tool bar', now: 'Nested lists with details elements, or a tree component', ieMode: old },
  grid: { was: 'A grid of cells to fill in', now: 'A table with inputs, or a grid component', ieMode: old },
  chart: { was: 'A chart', now: 'A chart as SVG', ieMode: old },
  'report-viewer': { was: 'Crystal Reports in the page', now: 'The report as PDF or HTML from the report server', ieMode: old },
  'remote-desktop': { was: 'A remote desktop in the page', now: 'The remote desktop’s own client, or its web client', ieMode: part },
  editor: { was: 'An editor for formatted text', now: 'contenteditable, with an editor component', ieMode: old },
  browser: { was: 'Print preview and page set-up', now: 'window.print and a style sheet for print', ieMode: part },
  printing: { was: 'Printing without the browser’s headers and dialog', now: '@page rules and a PDF from the server', ieMode: bought },
  'file-dialog': { was: 'A dialog to open or save files', now: 'An input of type file, and a download', ieMode: old },
  connection: { was: 'A connection to a port or a machine', now: 'WebSocket, Web Serial, or a service on the server', ieMode: old },
  help: { was: 'Windows help in the page', now: 'Help as ordinary web pages', ieMode: part },
  acrobat: { was: 'Adobe Acrobat in the page', now: 'The browser’s own viewer: an iframe or a link to the PDF', ieMode: bought },
  agent: {
    was: 'A figure that greets and talks (Microsoft Agent)',
    now: 'Plain text, or nothing',
    ieMode: 'No: Windows no longer has it.',
  },
  graphics: { was: 'Drawings and animation', now: 'SVG and CSS', ieMode: 'No: Windows no longer has it.' },
  media: { was: 'Windows Media Player', now: 'A video element with MP4', ieMode: part },
};

/** Whether a word names one of the controls. */
export const isControlId = (id: string): id is ControlId => Object.hasOwn(controlWords, id);
