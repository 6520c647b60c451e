<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Dossierarchief - document inscannen</title>
<link rel="stylesheet" href="archief.css" type="text/css">
<script type="text/javascript" src="scan.js"></script>
</head>
<body class="archief">
<div class="kop">Medisch Centrum Rivierenland - Dossierarchief</div>
<form name="frm" action="opslaan.jsp" method="post" onsubmit="return false">
<table>
<tr><td>Patiëntnummer</td><td><input name="patnr" value="3401877" maxlength="7"></td></tr>
<tr><td>Soort document</td><td><select name="soort"><option value="VB">Verwijsbrief</option><option value="TS">Toestemmingsformulier</option><option value="EX">Externe uitslag</option></select></td></tr>
<tr><td>Dubbelzijdig</td><td><input type="checkbox" name="dz"></td></tr>
<tr><td>Resolutie</td><td><select name="dpi"><option>200</option><option>300</option></select></td></tr>
</table>
<script type="text/javascript">plaatsScanner("scanner", 480, 320);</script>
<p>
<input type="button" value="Scannen" onclick="scan(this.form)">
<input type="button" value="Pagina verwijderen" onclick="verwijder()">
<input type="button" value="Opslaan in dossier" onclick="bewaar(this.form)">
</p>
</form>
<p class="voet">Leg het document met de bovenkant naar voren in de invoer. Storingen: toestel 6060.</p>
</body></html>
