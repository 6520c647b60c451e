<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>Ders Programı</title><script type="text/javascript">
function xmlOku(t) {
  if (window.DOMParser) return new DOMParser().parseFromString(t, "text/xml");
  var d = new ActiveXObject("Microsoft.XMLDOM");
  d.async = false;
  d.loadXML(t);
  return d;
}
var veri = '<p><d gun="Pazartesi" ad="Termodinamik"/><d gun="Perşembe" ad="Akışkanlar"/></p>';
window.onload = function() {
  var n = xmlOku(veri).getElementsByTagName("d"),
    h = "";
  for (var i = 0; i < n.length; i++) h += "<tr><td>" + n[i].getAttribute("gun") + "</td><td>" + n[i].getAttribute("ad") + "</td></tr>";
  document.getElementById("prg").innerHTML = "<table border=1>" + h + "</table>";
};
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>Belediye Atölyeleri</b></td>
<td><a href="index.asp"><font size="2">Ana Sayfa</font></a></td>
<td><a href="org.asp"><font size="2">Birimler</font></a></td>
<td><a href="forms.asp"><font size="2">Formlar</font></a></td>
<td><a href="phones.asp"><font size="2">Telefonlar</font></a></td>
</tr>
</table>
<h3>Makine Mühendisliği Ders Programı</h3>
<div id="prg"></div>
<div class="footer">
  <span>Son güncelleme: 2002-04-20</span> |
  <span>Sorumlu: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
