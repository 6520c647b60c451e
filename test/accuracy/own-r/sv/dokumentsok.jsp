<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="sv">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Diariet - sök handling</title>
<style type="text/css">body{font:12px Arial;margin:0}#h{background:#23395b;color:#fff;padding:8px 14px}.s{background:#e9edf3;padding:10px 14px}table{margin:10px 14px;border-collapse:collapse}td,th{padding:4px 10px;border-bottom:1px solid #ccd;text-align:left}</style>
<script type="text/javascript">
function oppna(url) {
  var w = window.open(url, "handling", "width=800,height=600,scrollbars=yes,resizable=yes");
  if (w && w.focus) w.focus();
  return !w;
}
function rensa(f) {
  for (var i = 0; i < f.elements.length; i++) if (f.elements[i].type == "text") f.elements[i].value = "";
  f.elements[0].focus();
}
</script>
</head>
<body>
<div id="h"><b>Diariet</b> - Länsstyrelsens ärenden från och med 1998</div>
<form class="s" name="sok" method="get" action="dokumentsok.jsp">
Dnr <input type="text" name="dnr" size="14"> Avsändare <input type="text" name="avs" size="20"> Ord i ärendemening <input type="text" name="ord" size="24" value="täkt"> <input type="submit" value="Sök"> <input type="button" value="Rensa" onclick="rensa(this.form)">
<noscript><p>Rensaknappen kräver skript, men sökningen fungerar utan.</p></noscript>
</form>
<table><tr><th>Dnr</th><th>Inkom</th><th>Avsändare</th><th>Ärendemening</th><th>Handling</th></tr>
<tr><td>551-3312-05</td><td>2005-03-29</td><td>Åby Grus AB</td><td>Ansökan om tillstånd till täkt på fastigheten Åby 2:4</td><td><a href="handling/331205-1.pdf" target="_blank" onclick="return oppna(this.href)">1 (PDF)</a></td></tr>
<tr><td>551-4120-05</td><td>2005-04-18</td><td>Älvdalens kommun</td><td>Yttrande över täkt på fastigheten Åby 2:4</td><td><a href="handling/412005-1.pdf" target="_blank" onclick="return oppna(this.href)">1 (PDF)</a></td></tr>
<tr><td>551-5007-05</td><td>2005-05-09</td><td>Naturskyddsföreningen</td><td>Yttrande, bergtäkt Storön</td><td><a href="handling/500705-1.tif" onclick="return oppna(this.href)">1 (TIFF)</a> <a href="handling/500705-1.pdf">PDF</a></td></tr></table>
<p style="margin:10px 14px">3 träffar. <a href="dokumentsok.jsp?sida=1">1</a></p>
<!-- gamla visaren, borttagen 2004-11:
<applet code="TiffViewer.class" archive="tiffview.jar" width="600" height="700"><param name="fil" value=""></applet>
-->
<p style="margin:10px 14px">Sekretessbelagda handlingar visas inte här. Kontakta registrator, anknytning 21 00.</p>
</body>
</html>
