<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">


<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Marchés en cours de consultation</title>
<script type="text/javascript">
function apercu() {
	try {
		var WebBrowser = '<OBJECT ID="WebBrowser1" WIDTH=0 HEIGHT=0 CLASSID="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>';
		document.body.insertAdjacentHTML('beforeEnd', WebBrowser);
		WebBrowser1.ExecWB(7, 1);
		WebBrowser1.outerHTML = "";
	} catch (e) {
		window.print();
	}
}
function trier(sel) { document.forms['filtre'].submit(); }
</script>
<style type="text/css">
th { background-color: #ddd; } td, th { font: 11px Arial; padding: 4px; } .p { background: #f6f6f6; } .clos { color: #a00; }
@media print { .np { display: none; } }
</style>
</head>
<body>
<div class="np"><a href="accueil.jsp;jsessionid=A93F0C11">Accueil</a> &gt; Marchés publics</div>
<h1 style="font:bold 16px Arial">Consultations en cours</h1>
<form name="filtre" method="get" action="marches_publics.jsp" class="np">
Type : <select name="type" onchange="trier(this)"><option value="">tous</option><option value="F">Fournitures</option><option value="S">Services</option><option value="T">Travaux</option></select>
<noscript><input type="submit" value="OK"></noscript>
<input type="button" value="Aperçu avant impression" onclick="apercu()">
</form>
<table cellspacing="1" bgcolor="#999999" width="100%">
<tr><th>Référence</th><th>Objet</th><th>Procédure</th><th>Limite de dépôt</th><th>Pièces</th></tr>

<tr bgcolor="#ffffff"><td>2009-F-014</td><td>Acquisition de mobilier scolaire</td><td>MAPA</td><td>12/05/2009 12h00</td><td><a href="dce/2009-F-014.zip">DCE (1,2 Mo)</a></td></tr>

<tr class="p"><td>2009-T-003</td><td>Réfection de la toiture du gymnase – lot 2 étanchéité</td><td>AO ouvert</td><td>29/05/2009 16h00</td><td><a href="dce/2009-T-003.zip">DCE (8,7 Mo)</a></td></tr>

<tr bgcolor="#ffffff"><td>2009-S-021</td><td>Maintenance des ascenseurs</td><td>MAPA</td><td class="clos">clos</td><td><a href="avis/2009-S-021.pdf">Avis d’attribution</a></td></tr>

</table>
<p style="font:10px Arial">La remise des plis se fait sur papier, contre récépissé, au service Marchés (bureau 207).</p>
</body>
</html>
