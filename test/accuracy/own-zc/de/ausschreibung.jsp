<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">
<title>Vergabestelle - Ausschreibung erfassen</title>
<script language="JavaScript">
function pruefeDatum() {
  var el = window.event.srcElement;
  var t = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(el.value);
  if (el.value != "" && !t) {
    el.style.backgroundColor = "#ffcccc";
    window.event.returnValue = false;
    document.all["meldung"].innerText = "Bitte Datum als TT.MM.JJJJ eingeben.";
  } else {
    el.style.backgroundColor = "";
    document.all["meldung"].innerText = "";
  }
}
</script>
</head>
<body>
<h3>Ausschreibung erfassen</h3>
<form method="post" action="ausschreibung.jsp">
<table cellpadding="3" bgcolor="#eeeeee">
<tr><td>Vergabenummer</td><td><input name="nr" value="2004/0117"></td></tr>
<tr><td>Gegenstand</td><td><input name="geg" size="50" value="Grünflächenpflege Bezirk Süd"></td></tr>
<tr><td>Verfahren</td><td><select name="verf"><option>Öffentliche Ausschreibung</option><option>Beschränkte Ausschreibung</option><option>Freihändige Vergabe</option></select></td></tr>
<tr><td>Angebotsfrist</td><td><input name="frist" size="10" onchange="pruefeDatum()"></td></tr>
<tr><td>Zuschlagsfrist</td><td><input name="zuschlag" size="10" onchange="pruefeDatum()"></td></tr>
<tr><td>Schätzwert</td><td><input name="wert" size="10"> €</td></tr>
</table>
<p><font color="red"><span id="meldung"></span></font></p>
<input type="submit" value="Speichern"> <input type="reset" value="Verwerfen">
</form>
</body>
</html>
