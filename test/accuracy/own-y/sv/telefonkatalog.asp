<html>
<head>
<title>Telefonkatalogen - Landstinget Västra Bergslagen</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style type="text/css">body{font-family:Arial,Helvetica;font-size:12px} th{background:#00539b;color:#fff;text-align:left} td{border-bottom:1px dotted #999}</style>
<script type="text/javascript" language="JavaScript1.2">
<!--
var ns4 = (document.layers) ? true : false;
var ie4 = (document.all && !document.getElementById) ? true : false;
function hamta(id) {
  if (document.getElementById) return document.getElementById(id);
  if (ie4) return document.all[id];
  if (ns4) return document.layers[id];
  return null;
}
function filtrera() {
  var s = document.sok.q.value.toLowerCase();
  var t = hamta("katalog");
  if (!t || !t.rows) { document.sok.submit(); return false; }
  for (var i = 1; i < t.rows.length; i++) {
    var txt = t.rows[i].innerText || t.rows[i].textContent || "";
    t.rows[i].style.display = (txt.toLowerCase().indexOf(s) >= 0) ? "" : "none";
  }
  return false;
}
//-->
</script>
</head>
<body>
<h2>Telefonkatalogen</h2>
<form name="sok" action="telefonkatalog.asp" onsubmit="return filtrera()">
Namn, enhet eller anknytning: <input name="q" size="30"> <input type="submit" value="Sök">
</form>
<table id="katalog" cellpadding="3" width="700">
<tr><th>Namn</th><th>Titel</th><th>Enhet</th><th>Ankn.</th><th>Sökare</th></tr>
<tr><td>Andersson, Birgitta</td><td>Undersköterska</td><td>Avd 34 Ortopedi</td><td>2341</td><td>-</td></tr>
<tr><td>Bäckström, Nils-Olof</td><td>Överläkare</td><td>Röntgen</td><td>2110</td><td>7-114</td></tr>
<tr><td>Ekelund, Åsa</td><td>Biomedicinsk analytiker</td><td>Klin kem lab</td><td>2455</td><td>-</td></tr>
<tr><td>Hägglund, Per</td><td>Vaktmästare</td><td>Service</td><td>2000</td><td>7-200</td></tr>
<tr><td>Lindqvist, Märta</td><td>Kurator</td><td>Barn- och ungdomshab</td><td>2689</td><td>-</td></tr>
<tr><td>Öberg, Jan</td><td>IT-samordnare</td><td>IT-enheten</td><td>2900</td><td>7-290</td></tr>
</table>
<p>Fel i katalogen? Mejla <a href="mailto:vaxeln@lvb.example">växeln</a> eller ring 9.</p>
</body>
</html>
