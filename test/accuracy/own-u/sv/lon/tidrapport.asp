<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Tidrapport</title>
<style type="text/css">input.t{width:45px;text-align:right}td{font:11px Verdana}#sum{font-weight:bold}</style>
<script language="JavaScript" type="text/javascript">
function bara(e) {
  var k = window.event ? window.event.keyCode : e.which;
  if (k == 44 || k == 46 || k == 8 || k == 0 || k == 13) return true;
  return k >= 48 && k <= 57;
}
function summera() {
  var f = document.tid, s = 0;
  for (var i = 0; i < f.elements.length; i++) {
    if (f.elements[i].className != 't') continue;
    var v = parseFloat(f.elements[i].value.replace(',', '.'));
    if (!isNaN(v)) s += v;
  }
  var ut = document.all ? document.all['sum'] : document.getElementById('sum');
  ut = ut || document.getElementById('sum');
  ut.innerHTML = (Math.round(s * 100) / 100 + '').replace('.', ',');
}
</script>
</head>
<body onload="summera()">
<h3>Tidrapport vecka 40 - Göran Sjöberg</h3>
<form name="tid" method="post" action="spara.asp">
<table border="1" cellspacing="0" cellpadding="3">
<tr><td>Projekt</td><td>Må</td><td>Ti</td><td>On</td><td>To</td><td>Fr</td></tr>
<tr><td>1001 Drift</td><td><input class="t" name="a1" value="4" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="a2" value="8" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="a3" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="a4" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="a5" onkeypress="return bara(event)" onchange="summera()"></td></tr>
<tr><td>2040 Ledningsnät</td><td><input class="t" name="b1" value="4" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="b2" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="b3" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="b4" onkeypress="return bara(event)" onchange="summera()"></td><td><input class="t" name="b5" onkeypress="return bara(event)" onchange="summera()"></td></tr>
</table>
<p>Summa timmar: <span id="sum">0</span></p>
<input type="submit" value="Lämna in">
</form>
</body>
</html>
