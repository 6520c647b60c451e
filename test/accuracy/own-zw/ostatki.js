// выборка остатков из базы склада
var BAZA = "\\\\srv-go\\baza\\sklad.mdb";

function poluchitOstatki(gr, im) {
  var rez = [];
  try {
    var soed = new ActiveXObject("ADODB.Connection");
    soed.Open("Provider=Microsoft.Jet.OLEDB.4.0;Data Source=" + BAZA);
    var sql = "SELECT kod, nazv, ed, kol, norma FROM ostatki WHERE 1=1";
    if (gr != "") sql += " AND gruppa='" + gr + "'";
    if (im != "") sql += " AND nazv LIKE '%" + im.replace(/'/g, "''") + "%'";
    var rs = soed.Execute(sql + " ORDER BY nazv");
    while (!rs.EOF) {
      rez.push({ kod: rs("kod").Value, nazv: rs("nazv").Value, ed: rs("ed").Value, kol: rs("kol").Value, norma: rs("norma").Value });
      rs.MoveNext();
    }
    rs.Close();
    soed.Close();
  } catch (e) { }
  return rez;
}
