<html><head><title>Αιτήσεις αδειών προς έγκριση</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1253">
<script language="javascript">
<!--
var isNav = (navigator.appName.indexOf("Netscape") != -1);
var isIE  = (navigator.appName.indexOf("Microsoft") != -1);
function obj(s) {
  if (isIE && !document.getElementById) return document.all(s);
  return document.getElementById(s);
}
function Deixe(n) {
  var o = obj("lept" + n);
  o.style.display = (o.style.display == "none") ? (isIE ? "block" : "table-row") : "none";
}
function Egkrisi(n, nai) {
  if (confirm(nai ? "Να εγκριθεί η άδεια;" : "Να απορριφθεί η άδεια;")) {
    document.fAd.id.value = n; document.fAd.act.value = nai ? "ok" : "no"; document.fAd.submit();
  }
}
//-->
</script></head>
<body bgcolor="#ffffff"><font face="Arial,Helvetica" size="2">
<form name="fAd" method="post" action="adeies-lista.aspx"><input type="hidden" name="id"><input type="hidden" name="act"></form>
<h3>Αιτήσεις αδειών προς έγκριση (3)</h3>
<table border="0" cellpadding="4" cellspacing="1" bgcolor="#999999" width="680">
<tr bgcolor="#cccc99"><td>Υπάλληλος</td><td>Είδος</td><td>Από</td><td>Έως</td><td>Ημέρες</td><td></td></tr>
<tr bgcolor="#ffffff"><td><a href="javascript:Deixe(1)">Γεωργίου Ελένη</a></td><td>Κανονική</td><td>2/8/2004</td><td>13/8/2004</td><td>10</td><td><input type="button" value="Έγκριση" onclick="Egkrisi(1,true)"><input type="button" value="Απόρριψη" onclick="Egkrisi(1,false)"></td></tr>
<tr id="lept1" style="display:none" bgcolor="#eeeeee"><td colspan="6">Υπόλοιπο: 14 ημέρες. Αναπληρωτής: Δήμου Κ.</td></tr>
<tr bgcolor="#ffffff"><td><a href="javascript:Deixe(2)">Ιωάννου Πέτρος</a></td><td>Αναρρωτική</td><td>19/7/2004</td><td>20/7/2004</td><td>2</td><td><input type="button" value="Έγκριση" onclick="Egkrisi(2,true)"><input type="button" value="Απόρριψη" onclick="Egkrisi(2,false)"></td></tr>
<tr id="lept2" style="display:none" bgcolor="#eeeeee"><td colspan="6">Επισυνάπτεται ιατρική γνωμάτευση.</td></tr>
<tr bgcolor="#ffffff"><td><a href="javascript:Deixe(3)">Λάμπρου Σοφία</a></td><td>Σχολικής παρακολούθησης</td><td>10/9/2004</td><td>10/9/2004</td><td>1</td><td><input type="button" value="Έγκριση" onclick="Egkrisi(3,true)"><input type="button" value="Απόρριψη" onclick="Egkrisi(3,false)"></td></tr>
<tr id="lept3" style="display:none" bgcolor="#eeeeee"><td colspan="6">Υπόλοιπο: 2 ημέρες.</td></tr>
</table></font></body></html>
