<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Kennzahlen Produktion</title><script language="JavaScript" src="js/FusionCharts.js"></script>
<style>.titel{background:#004a80;color:#fff;font:bold 12pt Arial;padding:5px}</style>
<script language="JavaScript">
<!--
function setCookie(name, value, days) {
  var exp = "";
  if (days) { var d = new Date(); d.setTime(d.getTime() + days * 86400000); exp = "; expires=" + d.toGMTString(); }
  document.cookie = name + "=" + escape(value) + exp + "; path=/";
}
function getCookie(name) {
  var s = name + "=", c = document.cookie, i = c.indexOf(s);
  if (i < 0) return null;
  i += s.length;
  var e = c.indexOf(";", i);
  return unescape(c.substring(i, e < 0 ? c.length : e));
}
//-->
</script>
</head><body>
<div class="titel">Kennzahlen Produktion – Monatsübersicht</div><table><tr>
<td><div id="c0" align="center">FusionCharts.</div><script type="text/javascript">var ch0 = new FusionCharts("Charts/FCF_Column3D.swf", "ch0", "460", "300"); ch0.setDataURL("kennz0.asp"); ch0.render("c0");</script></td>
<td><div id="c1" align="center">FusionCharts.</div><script type="text/javascript">var ch1 = new FusionCharts("Charts/FCF_Line.swf", "ch1", "460", "300"); ch1.setDataURL("kennz1.asp"); ch1.render("c1");</script></td>
</tr></table><p>Für die Anzeige wird der Adobe Flash Player benötigt.</p></body></html>
