<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Kantine im Klinikum - Speiseplan KW 19</title>
<style type="text/css">
#seite { max-width: 800px; _width: expression(document.body.clientWidth > 820 ? "800px" : "auto"); margin: 0 auto; font: 13px Arial }
.karte { background: #fffbe8; filter: alpha(opacity=90); opacity: .9; zoom: 1; border: 1px solid #d8c070; padding: 8px; margin-bottom: 8px }
* html .karte { height: 1% }
.preis { float: right; font-weight: bold }
</style>
</head>
<body>
<div id="seite">
<h1>Speiseplan KW 19</h1>
<form action="vorbestellung.asp" method="post">
<div class="karte"><span class="preis">3,90</span><input type="checkbox" name="m" value="mo1" /> <b>Montag:</b> Gulasch mit Spätzle</div>
<div class="karte"><span class="preis">3,40</span><input type="checkbox" name="m" value="di1" /> <b>Dienstag:</b> Gemüseauflauf, Salat</div>
<div class="karte"><span class="preis">4,20</span><input type="checkbox" name="m" value="mi1" /> <b>Mittwoch:</b> Schweinebraten, Knödel, Krautsalat</div>
<div class="karte"><span class="preis">3,40</span><input type="checkbox" name="m" value="do1" /> <b>Donnerstag:</b> Linsen mit Würstchen</div>
<div class="karte"><span class="preis">4,50</span><input type="checkbox" name="m" value="fr1" /> <b>Freitag:</b> Seelachs in Senfsoße</div>
<input type="submit" value="Vorbestellen" />
</form>
</div>
</body>
</html>
