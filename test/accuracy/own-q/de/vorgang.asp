<html><head><title>Postkorb Vorgänge</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body,td,th{font:8pt Tahoma} tr.akt{background:#316ac5;color:white} th{background:#ece9d8;text-align:left}</style>
<script language="jscript">
var pop = null, aktiv = null;
function start() {
  pop = window.createPopup();
  var b = pop.document.body;
  b.style.cssText = "border:1px solid #888;background:#fff;font:8pt Tahoma;padding:2px";
  b.innerHTML = document.getElementById("menuvorlage").innerHTML;
}
function menue(zeile) {
  if (aktiv) aktiv.className = "";
  aktiv = zeile; aktiv.className = "akt";
  pop.show(event.clientX, event.clientY, 150, 76, document.body);
  event.returnValue = false;
}
function tun(was) {
  pop.hide();
  document.vg.aktion.value = was;
  document.vg.vorgang.value = aktiv.id;
  document.vg.submit();
}
</script></head>
<body onload="start()">
<b>Postkorb von Schäfer, Sabine</b> - 4 Vorgänge. Rechte Maustaste: Vorgang bearbeiten.
<form name="vg" method="post" action="vorgang_akt.asp"><input type="hidden" name="aktion"><input type="hidden" name="vorgang"></form>
<table width="100%" cellspacing="0" cellpadding="3" border="0">
<tr><th>Nr.</th><th>Betreff</th><th>Absender</th><th>Frist</th></tr>
<tr id="V2291" oncontextmenu="menue(this)"><td>2291</td><td>Antrag auf Wohngeld, Köhler</td><td>Sachgebiet 502</td><td>14.09.</td></tr>
<tr id="V2294" oncontextmenu="menue(this)"><td>2294</td><td>Widerspruch Hundesteuer, Brömme</td><td>Kämmerei</td><td>18.09.</td></tr>
<tr id="V2301" oncontextmenu="menue(this)"><td>2301</td><td>Beschaffung Aktenvernichter</td><td>Hauptamt</td><td>20.09.</td></tr>
<tr id="V2307" oncontextmenu="menue(this)"><td>2307</td><td>Mitzeichnung Vorlage 88/05</td><td>Dezernat II</td><td>21.09.</td></tr>
</table>
<div id="menuvorlage" style="display:none"><div style="cursor:hand" onclick="parent.tun('weiter')">Weiterleiten ...</div><div style="cursor:hand" onclick="parent.tun('zeichnen')">Mitzeichnen</div><div style="cursor:hand" onclick="parent.tun('zurueck')">Zurückweisen</div><hr><div style="cursor:hand" onclick="parent.tun('zda')">Zu den Akten</div></div>
</body></html>
