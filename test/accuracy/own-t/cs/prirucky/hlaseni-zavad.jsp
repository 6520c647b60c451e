<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Hlášení závad</title>
<style>
.nadpis{font:bold 18px Tahoma;color:#224;width:100%;filter:dropshadow(color=#aaaaaa,offx=2,offy=2)}
input.tl{background:#dde;border:2px outset #fff}
</style>
<script language="JavaScript">
var jeIE = navigator.userAgent.indexOf("MSIE") != -1;
function kontrola() {
  var f = document.forms[0];
  if (f.popis.value.length < 10) { alert("Popište prosím závadu podrobněji."); f.popis.focus(); return false; }
  f.prohlizec.value = jeIE ? "IE" : navigator.appName;
  return true;
}
</script>
</head>
<body>
<div class="nadpis">Hlášení závad - technický úsek</div>
<form action="hlaseni.jsp" method="post" onsubmit="return kontrola()">
<input type="hidden" name="prohlizec">
<p>Pavilon: <select name="pav"><option>A - interna</option><option>B - chirurgie</option><option>C - rehabilitace</option><option>H - hospodářský pavilon</option></select>
Místnost: <input name="mist" size="6"></p>
<p>Druh: <input type="radio" name="druh" value="e" checked>elektro <input type="radio" name="druh" value="v">voda <input type="radio" name="druh" value="t">topení <input type="radio" name="druh" value="z">výtah</p>
<p>Popis závady:<br><textarea name="popis" rows="5" cols="50"></textarea></p>
<p><input type="submit" class="tl" value="Odeslat hlášení"></p>
</form>
<p><font size="1">Havárie hlaste vždy telefonicky na linku 3333. Optimalizováno pro Internet Explorer 5.5 a vyšší.</font></p>
</body></html>
