<html><head><title>Certificati anagrafici</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<SCRIPT LANGUAGE=javascript>
<!--
function stampa(){
	var w, d;
	try{ w=new ActiveXObject("Word.Application"); }
	catch(e){ alert("Impossibile avviare Word: abilitare i controlli ActiveX."); return; }
	w.Visible=true;
	d=w.Documents.Add("\\\\server1\\modelli\\"+document.dati.tipo.value+".dot");
	d.Bookmarks("nome").Range.Text=document.dati.nome.value;
	d.Bookmarks("nascita").Range.Text=document.dati.nato.value;
	d.Bookmarks("data").Range.Text=new Date().toLocaleDateString();
}
//-->
</SCRIPT></head>
<body bgcolor="#FFFFFF" text="#000080">
<h2 align="center">Comune di Borgoalto - Ufficio Anagrafe</h2>
<form name="dati">
<table align="center" border="0" bgcolor="#E0E0FF" cellpadding="5">
<tr><td>Cognome e nome</td><td><input name="nome" size="35" value="RINALDI PAOLA"></td></tr>
<tr><td>Data e città di nascita</td><td><input name="nato" size="35" value="Forlì, 02/05/1962"></td></tr>
<tr><td>Certificato</td><td><select name="tipo"><option value="residenza">Residenza<option value="famiglia">Stato di famiglia<option value="vita">Esistenza in vita</select></td></tr>
<tr><td colspan="2" align="center"><input type="button" value="Emetti certificato" onClick="stampa()"></td></tr>
</table></form></body></html>
