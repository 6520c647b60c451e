<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>InfoView - Documenti aziendali</title>
<style>body{font:11px Tahoma;margin:0}.top{background:#93a5b8;color:#fff;padding:5px}td{padding:3px 10px;border-bottom:1px solid #e4e4e4}.az a{margin-right:8px}</style>
<script type="text/javascript">
function apri(id, tipo) { window.open("viewers/" + tipo + "/viewDocument.jsp?id=" + id, "doc" + id, "width=900,height=640,resizable=yes,scrollbars=yes"); }
function modifica(id) {
  var pref = document.getElementById("pref").value;
  if (pref == "java") { window.open("webiApplet.jsp?id=" + id, "ed", "width=900,height=640"); return; }
  location.href = "queryHTML.jsp?id=" + id;
}
</script></head>
<body><div class="top">InfoView &nbsp; | &nbsp; Utente: controllo_gestione</div>
<p>&nbsp;Pannello di creazione: <select id="pref"><option value="html" selected>HTML</option><option value="java">Java (richiede plug-in)</option></select></p>
<table cellspacing="0"><tr><th>Titolo</th><th>Ultima esecuzione</th><th>Azioni</th></tr>
<tr><td>Margine per linea di prodotto</td><td>02/10/2009 06:00</td><td class="az"><a href="javascript:apri(3120,'html')">Visualizza</a><a href="javascript:apri(3120,'pdf')">PDF</a><a href="javascript:modifica(3120)">Modifica</a></td></tr>
<tr><td>Insoluti a 90 giorni</td><td>01/10/2009 06:00</td><td class="az"><a href="javascript:apri(3144,'html')">Visualizza</a><a href="javascript:apri(3144,'pdf')">PDF</a><a href="javascript:modifica(3144)">Modifica</a></td></tr></table></body></html>
