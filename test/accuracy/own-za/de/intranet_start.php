<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Intranet der Stadtwerke</title>
<script>
(function () {
  var m = /MSIE (\d+)/.exec(navigator.userAgent);
  if (m && +m[1] < 9) {
    location.replace('browser_veraltet.html');
  }
})();
</script>
<style>
body{margin:0;font-family:"Open Sans",Arial}header{background:#00519e;color:#fff;padding:10px 20px}
.spalten{overflow:hidden;padding:20px}.spalten>section{float:left;width:31%;margin-right:2%}
</style>
</head>
<body>
<header>Stadtwerke-Intranet</header>
<div class="spalten">
<section><h2>Aktuelles</h2><ul><li>Betriebsversammlung am 4. Dezember, 10 Uhr, Bushalle</li><li>Neue Dienstkleidung: Anprobe bis Freitag</li><li>Störung Fernwärme Nordring behoben</li></ul></section>
<section><h2>Schnellzugriff</h2><ul><li><a href="urlaubsantrag.asp">Urlaub</a></li><li><a href="statusseite.html">IT-Status</a></li><li><a href="kostenstellen.htm">Bestellanforderung</a></li></ul></section>
<section><h2>Bereitschaft</h2><p>Strom: Herr Maaß, 0170 55501<br>Gas/Wasser: Herr Özdemir, 0170 55502<br>Fernwärme: Frau Lüdtke, 0170 55503</p></section>
</div>
</body>
</html>
