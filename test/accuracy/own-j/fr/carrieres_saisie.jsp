<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Reconstitution de carrière</title>
<script type="text/javascript">
function chiffres(e){
  e = e || window.event;
  var k = e.which || e.keyCode;
  return k < 32 || (k >= 48 && k <= 57);
}
function total(){
  var t=0, f=document.forms["carriere"];
  for(var i=1;i<=4;i++) t += parseInt(f["trim"+i].value || "0", 10);
  f.tot.value = t;
}
</script></head><body>
<h2>Reconstitution de carrière - trimestres validés</h2>
<form name="carriere" action="saveCarriere.do" method="post"><table border="1">
<tr><th>Période</th><th>Trimestres</th></tr>
<tr><td>Régime général</td><td><input name="trim1" size="3" onkeypress="return chiffres(event)" onchange="total()"></td></tr>
<tr><td>Régime agricole</td><td><input name="trim2" size="3" onkeypress="return chiffres(event)" onchange="total()"></td></tr>
<tr><td>Service militaire</td><td><input name="trim3" size="3" onkeypress="return chiffres(event)" onchange="total()"></td></tr>
<tr><td>Étranger</td><td><input name="trim4" size="3" onkeypress="return chiffres(event)" onchange="total()"></td></tr>
<tr><td>Total</td><td><input name="tot" size="3" readonly></td></tr></table>
<input type="submit" value="Enregistrer"></form></body></html>