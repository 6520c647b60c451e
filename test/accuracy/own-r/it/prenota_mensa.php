<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="it">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Prenotazione pasti</title>
<style type="text/css">body{font:12px Arial;margin:20px}td,th{padding:5px 9px;border-bottom:1px solid #ddd;text-align:left}.p{color:#060}.tot{font-weight:bold}</style>
<script type="text/javascript">
var prezzi = { primo: 1.8, secondo: 2.6, contorno: 0.9, frutta: 0.6 };
function totale() {
  var t = 0, k;
  for (k in prezzi) if (document.prenota[k].checked) t += prezzi[k];
  document.getElementById("tot").innerHTML = t.toFixed(2).replace(".", ",") + " &euro;";
}
function allergeni() {
  if (window.showModalDialog) {
    window.showModalDialog("allergeni.html", null, "dialogWidth:420px;dialogHeight:360px");
  } else {
    var w = window.open("allergeni.html", "allergeni", "width=420,height=360,scrollbars=yes");
    if (w) w.focus();
  }
}
</script>
</head>
<body onload="totale()">
<h2>Mensa aziendale - prenotazione per martedì 12 maggio</h2>
<form name="prenota" method="post" action="salva.php">
<table cellspacing="0">
<tr><th></th><th>Portata</th><th>Menù</th><th>Prezzo</th></tr>
<tr><td><input type="checkbox" name="primo" value="1" checked onclick="totale()"></td><td>Primo</td><td><select name="primo_s"><option>Penne al pomodoro</option><option>Risotto alla zucca</option><option>Minestra d'orzo</option></select></td><td>1,80</td></tr>
<tr><td><input type="checkbox" name="secondo" value="1" checked onclick="totale()"></td><td>Secondo</td><td><select name="secondo_s"><option>Petto di pollo alla griglia</option><option>Merluzzo in umido</option><option>Formaggi misti</option></select></td><td>2,60</td></tr>
<tr><td><input type="checkbox" name="contorno" value="1" onclick="totale()"></td><td>Contorno</td><td>Patate al forno / insalata</td><td>0,90</td></tr>
<tr><td><input type="checkbox" name="frutta" value="1" onclick="totale()"></td><td>Frutta</td><td>Mela, pera, yogurt</td><td>0,60</td></tr>
<tr class="tot"><td></td><td colspan="2">Trattenuta in busta paga</td><td id="tot"></td></tr>
</table>
<p>Turno: <input type="radio" name="turno" value="1" checked> 12.15 <input type="radio" name="turno" value="2"> 13.00 &nbsp; <input type="submit" value="Conferma prenotazione"></p>
</form>
<p><a href="allergeni.html" onclick="allergeni();return false">Tabella degli allergeni</a> | Le prenotazioni chiudono alle 9.30. Disdetta: int. 330.</p>
</body>
</html>
