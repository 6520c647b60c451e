<html><head><title>Ruolo d'udienza</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
var oPopup = window.createPopup();
var corrente = "";
function azioni(id){
  corrente = id;
  var b = oPopup.document.body;
  b.style.border = "1px solid black"; b.style.backgroundColor = "#ffffe0";
  b.innerHTML = "<div style='font:11px Tahoma;cursor:hand;padding:4px'>"
   + "<div onclick='parent.vai(\"rinvia\")'>Rinvia udienza</div><div onclick='parent.vai(\"verbale\")'>Apri verbale</div><div onclick='parent.vai(\"chiudi\")'>Chiudi fascicolo</div></div>";
  oPopup.show(event.clientX, event.clientY, 140, 60, document.body);
}
function vai(op){ oPopup.hide(); location.href = "fascicolo.asp?op=" + op + "&id=" + corrente; }
</script></head><body>
<h3>Ruolo d'udienza - Sezione II civile</h3>
<table border=1 cellpadding=3><tr><th>R.G.</th><th>Parti</th><th>Ora</th><th></th></tr>
<tr><td>1203/04</td><td>Rossi / Soc. Alfa</td><td>9.30</td><td><button onclick="azioni('1203-04')">Azioni</button></td></tr>
<tr><td>88/05</td><td>Neri / Comune</td><td>10.15</td><td><button onclick="azioni('88-05')">Azioni</button></td></tr></table></body></html>
