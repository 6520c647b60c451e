/** An intranet page of about so many elements: tables, forms, links, handlers and a few scripts, as lists of cases look. */
export function documentOf(elements: number): string {
  const rows: string[] = [];
  // A row has 11 elements.
  for (let row = 0; row < elements / 11; row += 1) {
    rows.push(
      `<tr class="row ${row % 2 ? 'odd' : 'even'}" id="case${row}"><td class="no"><a href="/cases/show.asp?id=${row}" title="Case ${row}">${row}</a></td>` +
        `<td><input type="checkbox" name="pick${row}" value="1"${row % 10 ? '' : ' onclick="pick(this)"'}></td><td style="color:#333" nowrap>Mill Lane ${row}</td>` +
        `<td><select name="state${row}"><option value="o">Open</option><option value="c">Closed</option></select></td><td align="right">${row * 3}</td></tr>`,
    );
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cases</title><style>.odd{background:#eee}</style>
<script>function pick(box){ box.form.picked.value = box.name; }</script></head><body><form action="/cases/save.asp"><input type="hidden" name="picked">
<table><tbody>${rows.join('\n')}</tbody></table></form></body></html>`;
}
