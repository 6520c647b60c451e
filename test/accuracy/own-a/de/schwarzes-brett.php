<html><head><title>Schwarzes Brett</title><style>.z{border:1px solid #b94;background:#fff8dc;margin:8px;padding:8px;width:280px;float:left;filter:alpha(opacity=85)}</style></head><body>
<center><font face="Verdana" size="2"><b>Kreiskrankenhaus Hagenau</b></font><br>
<font face="Verdana" size="1"><a href="/startseite.nsf?Open">Startseite</a>
 | <a href="/edvhilfe.nsf?Open">EDV-Hilfe</a>
 | <a href="/telefonbuch.nsf?Open">Telefonbuch</a>
 | <a href="/personalrat.nsf?Open">Personalrat</a>
 | <a href="/stellenmarkt.nsf?Open">Stellenmarkt</a>
 | <a href="/berichte.nsf?Open">Berichte</a>
 | <a href="/arbeitsschutz.nsf?Open">Arbeitsschutz</a>
 | <a href="/bersicht.nsf?Open">Übersicht</a>
 | <a href="/suche.nsf?Open">Suche</a></font></center>
<hr size="1" color="#808080" noshade>
<h1>Schwarzes Brett</h1><p><a href="neu.php">Anzeige aufgeben</a> | Rubrik: <a href="?r=1">Verkäufe</a> | <a href="?r=2">Gesuche</a> | <a href="?r=3">Fahrgemeinschaften</a></p>
<div class="z"><b>Kinderfahrrad 20 Zoll</b><br>Tel. 2492, Frau Schäfer</div>
<div class="z"><b>Suche Wohnung, 3 Zi., Nähe Süd</b><br>Tel. 2418, Hr. Löw</div>
<div class="z"><b>Fahrgemeinschaft Gießen–Wetzlar</b><br>Tel. 2120, Frau Schäfer</div>
<div class="z"><b>Kätzchen abzugeben</b><br>Tel. 2514, Azubi-Büro</div>
<div class="z"><b>Winterreifen 195/65</b><br>Tel. 2403, Azubi-Büro</div>
<div class="z"><b>Tausche Spätschicht KW 50</b><br>Tel. 2395, Frau Schäfer</div>
<div class="z"><b>Klavier, gestimmt</b><br>Tel. 2073, Hr. Löw</div>
<div class="z"><b>Kürbisse aus eigenem Garten</b><br>Tel. 2144, Azubi-Büro</div>

<hr noshade size="1">
<p><font face="Arial" size="1" color="#666666">Fragen: Durchwahl 4617<br>
Nur für den Dienstgebrauch</font></p>
</body></html>
