<html><head><title>Demande de congés</title>
<script type="text/javascript">
function calendrier(id){
	var res=showModalDialog("cal.htm",document.getElementById(id).value,"dialogHeight:230px;dialogWidth:250px;scroll:no;status:no");
	if(res) document.getElementById(id).value=res;
}
function valider(){
	if(document.getElementById("du").value==""||document.getElementById("au").value==""){alert("Veuillez saisir les deux dates.");return false;}
	return true;
}
</script>
<style>body{font-family:Trebuchet MS;font-size:12px} .lib{width:120px;display:inline-block} input.d{background:#f3f3f3}</style>
</head><body>
<img src="blason.gif" alt="Mairie" align="right"><h1>Demande de congés annuels</h1>
<form method="post" action="conges.aspx" onsubmit="return valider()">
<p><span class="lib">Agent</span> <b>DUVAL Michel</b> - Espaces verts</p>
<p><span class="lib">Du</span><input class="d" id="du" name="du" readonly size="10"><a href="javascript:calendrier('du')"><img src="cal.gif" border="0" alt="calendrier"></a></p>
<p><span class="lib">Au</span><input class="d" id="au" name="au" readonly size="10"><a href="javascript:calendrier('au')"><img src="cal.gif" border="0" alt="calendrier"></a></p>
<p><span class="lib">Solde</span>17,5 jours</p>
<input type="submit" value="Transmettre au chef de service">
</form></body></html>
