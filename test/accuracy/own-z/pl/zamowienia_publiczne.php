<html>
<head>
<title>Zamówienia publiczne - Urząd Miasta</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<style type="text/css">
body { behavior: url("csshover.htc"); font: 12px Verdana; margin: 0 }
#nav, #nav ul { list-style: none; margin: 0; padding: 0 }
#nav li { float: left; position: relative; background: #900; width: 150px }
#nav li a { color: #fff; display: block; padding: 4px; text-decoration: none }
#nav li ul { display: none; position: absolute; top: 24px; left: 0 }
#nav li:hover ul { display: block }
#tresc { clear: both; padding: 14px }
</style>
<script type="text/javascript"><!--//--><![CDATA[//><!--
sfHover = function() {
	var sfEls = document.getElementById("nav").getElementsByTagName("LI");
	for (var i=0; i<sfEls.length; i++) {
		sfEls[i].onmouseover=function() { this.className+=" sfhover"; }
		sfEls[i].onmouseout=function() { this.className=this.className.replace(new RegExp(" sfhover\\b"), ""); }
	}
}
if (window.attachEvent) window.attachEvent("onload", sfHover);
//--><!]]></script>
</head>
<body>
<ul id="nav">
<li><a href="#">Urząd</a><ul><li><a href="wydzialy.php">Wydziały</a></li><li><a href="regulamin.php">Regulamin</a></li></ul></li>
<li><a href="#">Przetargi</a><ul><li><a href="?s=b">Bieżące</a></li><li><a href="?s=z">Zakończone</a></li></ul></li>
<li><a href="kontakt.php">Kontakt</a></li>
</ul>
<div id="tresc">
<h2>Przetargi bieżące</h2>
<dl>
<dt><b>ZP-341/12/05</b> &ndash; Remont chodników przy ul. Źródlanej</dt>
<dd>Termin składania ofert: 2005-05-19 godz. 10:00. <a href="pliki/siwz_12.doc">SIWZ</a> (doc, 210 kB) | <a href="pliki/przedmiar_12.pdf">Przedmiar</a></dd>
<dt><b>ZP-341/14/05</b> &ndash; Dostawa sprzętu komputerowego dla szkół podstawowych</dt>
<dd>Termin składania ofert: 2005-06-02 godz. 12:00. <a href="pliki/siwz_14.doc">SIWZ</a> | <font color=red>odpowiedzi na pytania - 11.05</font></dd>
<dt><b>ZP-341/15/05</b> &ndash; Dowóz uczniów niepełnosprawnych</dt>
<dd>Unieważniony (art. 93 ust. 1 pkt 1).</dd>
</dl>
<p>Komisja przetargowa: pok. 27, tel. 34-11 w. 227</p>
</div>
</body>
</html>
