<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="fr"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Demande de congés - Université de Valmont</title>
<script type="text/javascript">
function obj(id){
 if(document.getElementById) return document.getElementById(id);
 if(document.all) return document.all[id];
 if(document.layers) return document.layers[id];
 return null;
}
function montre(v){
 var blocs=['annuel','rtt','enfant'];
 for(var i=0;i<blocs.length;i++) obj('b_'+blocs[i]).style.display=(blocs[i]==v)?'block':'none';
}
function valide(f){
 if(f.debut.value==''||f.fin.value==''){alert('Les deux dates sont obligatoires.');return false;}
 return confirm('Transmettre la demande à votre responsable ?');
}
</script>
</head><body onload="montre('annuel')">
<h2>Demande d'absence</h2>
<form method="post" action="conges_enreg.php" onsubmit="return valide(this)">
<p>Agent : <b>Mme LEFÈVRE Hélène</b> - Service de la scolarité</p>
<p>Nature :
<select name="nature" onchange="montre(this.value)">
<option value="annuel">Congé annuel</option><option value="rtt">RTT</option><option value="enfant">Garde d'enfant malade</option></select></p>
<div id="b_annuel">Solde : 22,5 jours (à prendre avant le 31 décembre).</div>
<div id="b_rtt">Solde : 6 jours. Dépôt au moins 48 heures à l'avance.</div>
<div id="b_enfant">Joindre le certificat médical à la demande signée. <input type="text" name="prenom" value="">prénom de l'enfant</div>
<p>Du <input name="debut" size="10"> au <input name="fin" size="10"> <input type="checkbox" name="demi" value="1"> demi-journée</p>
<p><input type="submit" value="Envoyer"> <input type="reset" value="Effacer"></p>
</form>
<p><small>Les demandes de la période estivale sont arrêtées le 15 avril.</small></p>
</body></html>
