<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<title>Fakturagodkendelse</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>
body,td{font:9pt Tahoma}
.top{height:34px;color:#fff;background:#335577;filter:progid:DXImageTransform.Microsoft.Gradient(GradientType=1,StartColorStr='#335577',EndColorStr='#99BBDD');padding:8px}
.g td{border-bottom:1px solid #ddd}.g .h td{font-weight:bold;background:#eee}
</style>
<script language="javascript">
function visBilag(nr) {
  document.getElementById("bilag").src = "bilag/" + nr + ".htm";
  return false;
}
function markerAlle(b) {
  var e = document.forms["Form1"].elements;
  for (var i = 0; i < e.length; i++) if (e[i].type == "checkbox" && e[i].name.indexOf("chk") == 0) e[i].checked = b;
}
</script>
</head>
<body MS_POSITIONING="FlowLayout">
<div class="top">Fakturagodkendelse - Teknisk Forvaltning</div>
<form name="Form1" method="post" action="bilag_ocr.aspx" id="Form1">
<input type="hidden" name="__VIEWSTATE" value="dDwxMzc4MDMwNTk1Ozs+" />
<table class="g" cellspacing="0" cellpadding="4"><tr class="h"><td><input type="checkbox" onclick="markerAlle(this.checked)"></td><td>Bilag</td><td>Leverandør</td><td>Beløb</td><td>Forfald</td><td></td></tr>
<tr><td><input type="checkbox" name="chk70112"></td><td>70112</td><td>Vejsalt A/S</td><td align="right">48.200,00</td><td>15-12-2005</td><td><a href="bilag/70112.htm" onclick="return visBilag(70112)">Vis bilag</a></td></tr>
<tr><td><input type="checkbox" name="chk70118"></td><td>70118</td><td>Lygtemanden ApS</td><td align="right">6.340,50</td><td>18-12-2005</td><td><a href="bilag/70118.htm" onclick="return visBilag(70118)">Vis bilag</a></td></tr>
<tr><td><input type="checkbox" name="chk70121"></td><td>70121</td><td>Ejby Maskinfabrik</td><td align="right">112.900,00</td><td>20-12-2005</td><td><a href="bilag/70121.htm" onclick="return visBilag(70121)">Vis bilag</a></td></tr>
<tr><td><input type="checkbox" name="chk70130"></td><td>70130</td><td>Kontorgrossisten</td><td align="right">1.118,75</td><td>22-12-2005</td><td><a href="bilag/70130.htm" onclick="return visBilag(70130)">Vis bilag</a></td></tr>
</table>
<p><input type="submit" name="ok" value="Godkend markerede"> <input type="submit" name="afv" value="Afvis markerede"></p>
</form>
<iframe id="bilag" width="700" height="260" src="bilag/tom.htm"></iframe>
</body></html>
