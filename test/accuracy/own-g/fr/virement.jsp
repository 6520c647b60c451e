<html><head><title>Ordre de virement</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><script type="text/javascript">
function cle(b,g,c){ var n=89*parseInt(b,10)+15*parseInt(g,10)+3*parseInt(c,10); return 97-(n%97); }
function verif(f){
  if(f.banque.value.length!=5||f.guichet.value.length!=5||f.compte.value.length!=11){ alert("RIB incomplet"); return false; }
  if(cle(f.banque.value,f.guichet.value,f.compte.value)!=parseInt(f.cle.value,10)){ return confirm("Clé RIB incorrecte. Continuer ?"); }
  return true;
}
</script></head><body><h3>Ordre de virement</h3><form name="v" method="post" action="virement.do" onsubmit="return verif(this)">Banque <input name="banque" size="5" maxlength="5"> Guichet <input name="guichet" size="5" maxlength="5"> Compte <input name="compte" size="11" maxlength="11"> Clé <input name="cle" size="2" maxlength="2"><br>Montant <input name="m"><br>Libellé <input name="lib" size="40"><br><input type="submit" value="Valider"></form><p>Pour toute question, appelez le secrétariat, poste 4410. La liste est mise à jour chaque matin à sept heures. Les dossiers sont conservés six ans puis archivés.</p></body></html>
