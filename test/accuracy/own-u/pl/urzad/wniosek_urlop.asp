<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Wniosek urlopowy</title>
<script language="JavaScript" type="text/javascript">
<!--
if (document.layers) alert("Ta strona wymaga przeglądarki Internet Explorer 5 lub Netscape 6.");
function $(id) { return document.getElementById ? document.getElementById(id) : document.all[id]; }
function data(t) {
  var m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(t);
  return m ? new Date(m[3], m[2] - 1, m[1]) : null;
}
function sprawdz() {
  var a = data($("od").value), b = data($("do_").value);
  if (!a || !b) { alert("Podaj daty w postaci dd.mm.rrrr"); return false; }
  if (b < a) { alert("Data końcowa jest wcześniejsza niż początkowa"); return false; }
  var n = 0;
  for (var d = new Date(a.getTime()); d <= b; d.setDate(d.getDate() + 1)) if (d.getDay() % 6 != 0) n++;
  $("dni").value = n;
  if (n > 19) return confirm("Wniosek przekracza pozostały urlop (19 dni). Wysłać mimo to?");
  return true;
}
//-->
</script>
<style>td{font:12px Arial}.k{background:#efefef;border:1px solid #aaa;padding:12px}</style>
</head>
<body>
<h3>Wniosek o urlop</h3>
<form action="wniosek_zapis.asp" method="post" onsubmit="return sprawdz()">
<table class="k">
<tr><td>Pracownik</td><td><b>Szczęsny Paweł</b>, Wydział Geodezji</td></tr>
<tr><td>Rodzaj</td><td><select name="rodzaj"><option>wypoczynkowy</option><option>na żądanie</option><option>okolicznościowy</option><option>opieka nad dzieckiem</option></select></td></tr>
<tr><td>Od</td><td><input name="od" id="od" size="10"></td></tr>
<tr><td>Do</td><td><input name="do_" id="do_" size="10"></td></tr>
<tr><td>Dni roboczych</td><td><input name="dni" id="dni" size="3" readonly> (wyliczane)</td></tr>
<tr><td>Zastępstwo</td><td><input name="zast" size="30"></td></tr>
<tr><td></td><td><input type="submit" value="Wyślij do akceptacji"></td></tr>
</table>
</form>
</body>
</html>
