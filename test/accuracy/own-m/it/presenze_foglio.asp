<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Foglio presenze</title>
<style>td,input{font:11px Verdana}</style>
<script language="javascript">
var campo = null;
function scegliCausale(nome) {
  campo = document.forms[0].elements[nome];
  if (window.showModalDialog) {
    var r = window.showModalDialog("presenze_causali.html", "", "dialogWidth:300px;dialogHeight:220px");
    if (r) ricevi(r);
  } else {
    window.open("presenze_causali.html", "causali", "width=300,height=220,resizable=yes");
  }
}
function ricevi(v) { campo.value = v; }
</script></head>
<body><h4>Foglio presenze - aprile 2006</h4>
<form method="post" action="salva_presenze.asp">
<table border="1" cellspacing="0" cellpadding="3"><tr bgcolor="#ffcc66"><td>Giorno</td><td>Entrata</td><td>Uscita</td><td>Causale</td></tr>
<tr><td>Lun 3</td><td><input name="e3" size="5" value="08:02"></td><td><input name="u3" size="5" value="16:10"></td><td><input name="c3" size="12"> <a href="javascript:scegliCausale('c3')">scegli</a></td></tr>
<tr><td>Mar 4</td><td><input name="e4" size="5"></td><td><input name="u4" size="5"></td><td><input name="c4" size="12"> <a href="javascript:scegliCausale('c4')">scegli</a></td></tr></table>
<p><input type="submit" value="Salva"></p></form></body></html>
