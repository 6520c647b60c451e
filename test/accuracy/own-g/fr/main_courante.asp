<html><head><title>Main courante</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><script language="JavaScript">
function surligne(){ var e=window.event.srcElement; while(e && e.tagName!="TR") e=e.parentElement; if(e) e.style.backgroundColor="#FFFFCC"; }
function delig(){ var e=window.event.srcElement; while(e && e.tagName!="TR") e=e.parentElement; if(e) e.style.backgroundColor=""; }
function ouvre(id){ document.all.detail.innerHTML="Fiche "+id+" : "+document.all["l"+id].innerText; }
</script></head><body><h3>Main courante</h3><table border="1" onmouseover="surligne()" onmouseout="delig()"><tr id="l1" onclick="ouvre(1)"><td>2011-06-02</td><td>Saint-Éloi</td><td>en attente</td><td>Noël, T.</td></tr>
<tr id="l2" onclick="ouvre(2)"><td>2005-10-13</td><td>Bellevue</td><td>clôturé</td><td>Gauthier, P.</td></tr>
<tr id="l3" onclick="ouvre(3)"><td>2006-08-18</td><td>Montreuil</td><td>clôturé</td><td>Gauthier, P.</td></tr>
<tr id="l4" onclick="ouvre(4)"><td>2009-02-14</td><td>Bellevue</td><td>en attente</td><td>Bérard, J.</td></tr>
<tr id="l5" onclick="ouvre(5)"><td>2008-07-27</td><td>Bellevue</td><td>en attente</td><td>Pâris, D.</td></tr>
<tr id="l6" onclick="ouvre(6)"><td>2009-05-19</td><td>Saint-Éloi</td><td>ouvert</td><td>Hervé, S.</td></tr>
<tr id="l7" onclick="ouvre(7)"><td>2011-09-03</td><td>Évreux</td><td>en attente</td><td>Pâris, D.</td></tr>
<tr id="l8" onclick="ouvre(8)"><td>2007-02-02</td><td>Nord</td><td>à vérifier</td><td>Noël, T.</td></tr>
<tr id="l9" onclick="ouvre(9)"><td>2004-03-09</td><td>Bellevue</td><td>clôturé</td><td>Gauthier, P.</td></tr>
<tr id="l10" onclick="ouvre(10)"><td>2011-11-08</td><td>Châtillon</td><td>clôturé</td><td>Gauthier, P.</td></tr>
<tr id="l11" onclick="ouvre(11)"><td>2011-02-10</td><td>Saint-Éloi</td><td>à vérifier</td><td>Gauthier, P.</td></tr>
<tr id="l12" onclick="ouvre(12)"><td>2005-04-09</td><td>Saint-Éloi</td><td>à vérifier</td><td>Pâris, D.</td></tr></table><div id="detail"></div></body></html>
