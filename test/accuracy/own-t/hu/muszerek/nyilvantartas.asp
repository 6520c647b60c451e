<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Orvostechnikai eszközök nyilvántartása</title>
<script language="JavaScript">
function figyelmeztet() {
  if (navigator.appName != "Microsoft Internet Explorer")
    document.getElementById("fig").style.display = "block";
}
</script>
<style>#fig{display:none;background:#ffc;border:1px solid #cc0;padding:4px;font-size:11px}td,th{font:12px Arial}</style>
</head>
<body onload="figyelmeztet()">
<div id="fig">Az oldalt Internet Explorerre optimalizáltuk, más böngészőben a megjelenés kissé eltérhet.</div>
<h3>Orvostechnikai eszközök nyilvántartása</h3>
<form action="nyilvantartas.asp" method="get">Gyári szám vagy típus: <input name="k" size="20"> Osztály: <select name="o"><option value="">mind</option><option>Intenzív</option><option>Sebészet</option></select> <input type="submit" value="Keres"></form>
<table border="1" cellspacing="0" cellpadding="3">
<tr bgcolor="#ccddee"><th>Leltári szám</th><th>Megnevezés</th><th>Osztály</th><th>Következő felülvizsgálat</th></tr>
<tr><td>M-00418</td><td>Infúziós pumpa</td><td>Intenzív</td><td>2008.03.12.</td></tr>
<tr><td>M-00502</td><td>Defibrillátor</td><td>Sürgősségi</td><td>2007.12.01.</td></tr>
<tr><td>M-00777</td><td>EKG-készülék, 12 csatornás</td><td>Kardiológia</td><td>2008.06.20.</td></tr>
<tr><td>M-01033</td><td>Altatógép</td><td>Sebészet</td><td>2008.01.15.</td></tr>
</table>
<p>Hibabejelentés: orvosműszer-technikus, 1850.</p>
</body></html>
