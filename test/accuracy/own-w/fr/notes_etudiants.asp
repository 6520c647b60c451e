<html><head><title>Saisie des notes</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><script>
function chiffre(){
  var k=window.event.keyCode;
  if(k!=44 && (k<48||k>57)) window.event.returnValue=false;
}
function suivant(o){ var f=o.form; for(var i=0;i<f.length;i++) if(f[i]==o && f[i+1]) { f[i+1].focus(); return false; } }
</script></head><body><h3>Licence 2 Physique – Électromagnétisme – session 1</h3><form method="post" action="notes_enr.asp"><table>
<tr><td>Arnaud Cécile</td><td><input name="n1" size="4" onkeypress="chiffre()"></td></tr><tr><td>Benoît Rémi</td><td><input name="n2" size="4" onkeypress="chiffre()"></td></tr>
<tr><td>Chevalier Zoé</td><td><input name="n3" size="4" onkeypress="chiffre()"></td></tr></table><input type="submit" value="Enregistrer"></form></body></html>
