import fc from 'fast-check';
import { anyText, damaged } from './javascript';
import { soup } from './soup';

const written = [
  '<object ',
  '<embed ',
  '<applet',
  '<param ',
  '<script>',
  '<script language=vbscript>',
  '</script>',
  '<\\/script>',
  'classid="clsid:',
  'classid=',
  'src=a.swf',
  ' type="application/x-shockwave-flash"',
  ' name=movie value="',
  '"',
  "'",
  '>',
  '<',
  '=',
  ' ',
  'a-',
  '<!--',
  '-->',
  '\0',
  '\ud800',
  '&quot;',
];
export const markup = fc.oneof(soup(written), anyText);

export const vbscript = fc.oneof(
  soup([
    'Sub window_onload',
    'Sub button_OnClick()',
    'Function f(a)',
    'Public Default Property Get [x]',
    'Class C',
    'End Sub',
    'End Function',
    'End Class',
    '\n',
    '\r\n',
    '\r',
    ' : ',
    'MsgBox "Hello"',
    "' a note",
    'Rem a note',
    'Dim a',
    'On Error Resume Next',
    'If a Then',
    'End If',
    'Set x = CreateObject("Word.Application")',
    '"',
    '_',
    'ShockwaveFlash',
    ' ',
  ]),
  anyText,
);

export const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  soup(['http://', 'https:', '/', '//', '@', ':', '[', ']', '%', '?', '#', 'a.fairshire.test', '..', '\\', '8080', ' '], 12),
);

export const agent = damaged(
  fc.constantFrom(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Windows NT 6.1; Win64; x64; rv:109.0) Gecko/20100101 Firefox/115.0',
  ),
);

export const headers = fc.array(
  fc.record({
    name: fc.constantFrom(
      'Content-Type',
      'X-UA-Compatible',
      'content-security-policy',
      'X-Frame-Options',
      'Strict-Transport-Security',
      'Content-Disposition',
      'x',
    ),
    value: fc.option(
      soup(["frame-ancestors 'self'", 'none', ';', ',', ' ', 'DENY', 'IE=7', 'max-age=1', 'attachment', 'text/html', '"'], 20),
      {
        nil: undefined,
      },
    ),
  }),
  { maxLength: 6 },
);
