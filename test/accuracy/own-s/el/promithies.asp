<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7">
<title>Διαγωνισμοί προμηθειών</title>
<style>
body,td{font-family:Arial;font-size:12px} .mn{position:absolute;visibility:hidden;background:#eef;border:1px solid #336;padding:4px;width:170px;filter:progid:DXImageTransform.Microsoft.Fade(duration=0.3)}
.mb{background:#336;color:#fff;padding:3px 10px;cursor:pointer}
</style>
<script language="javascript">
var anoixto = null;
function deixe(id, b) {
  krypse();
  var o = document.getElementById(id);
  o.style.left = b.offsetLeft + "px"; o.style.top = (b.offsetTop + b.offsetHeight + 2) + "px";
  if (o.filters && o.filters.length) { o.filters[0].apply(); }
  o.style.visibility = "visible";
  if (o.filters && o.filters.length) { o.filters[0].play(); }
  anoixto = o;
}
function krypse() { if (anoixto) { anoixto.style.visibility = "hidden"; anoixto = null; } }
</script></head>
<body onclick="krypse()">
<p><span class="mb" onmouseover="deixe('m1',this)">Διαγωνισμοί</span> <span class="mb" onmouseover="deixe('m2',this)">Προμηθευτές</span></p>
<div id="m1" class="mn"><a href="anoixtoi.asp">Ανοικτοί</a><br><a href="prox.asp">Πρόχειροι</a><br><a href="arxeio.asp">Αρχείο</a></div>
<div id="m2" class="mn"><a href="mitroo.asp">Μητρώο</a><br><a href="axiol.asp">Αξιολόγηση</a></div>
<h3>Τρέχοντες διαγωνισμοί</h3>
<table border="1" cellspacing="0" cellpadding="4" width="700"><tr bgcolor="#ccccdd"><td>Αρ.</td><td>Αντικείμενο</td><td>Προϋπολογισμός</td><td>Λήξη</td><td>Έγγραφα</td></tr>
<tr><td>14/2005</td><td>Προμήθεια αναλωσίμων εκτυπωτών</td><td>18.000,00</td><td>30/09/2005</td><td><a href="d14.doc">Διακήρυξη</a></td></tr>
<tr><td>15/2005</td><td>Συντήρηση ανελκυστήρων</td><td>42.500,00</td><td>07/10/2005</td><td><a href="d15.doc">Διακήρυξη</a></td></tr>
<tr><td>16/2005</td><td>Στολές προσωπικού ασφαλείας</td><td>9.800,00</td><td>14/10/2005</td><td><a href="d16.doc">Διακήρυξη</a></td></tr></table>
<p>Γραφείο Προμηθειών, 2ος όροφος, τηλ. 2310</p></body></html>
