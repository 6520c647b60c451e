<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7">
<title>Ηλεκτρονικό Πρωτόκολλο</title>
<script language="JavaScript">
function epilogi(pedio) {
  var apot = showModalDialog("foreis.htm", "", "dialogWidth:24em;dialogHeight:20em;status:0;help:0");
  if (apot != null) {
    pedio.value = apot.split("|")[1];
    document.f.kod.value = apot.split("|")[0];
  }
}
function elegxos() {
  if (document.f.kod.value == "") { alert("Δεν έχει επιλεγεί φορέας."); return false; }
  return true;
}
</script>
</head>
<body bgcolor="#E0E8F0">
<h3>Νομαρχία Αχαΐας - Πρωτόκολλο Εισερχομένων</h3>
<form name="f" method="post" action="save.asp" onsubmit="return elegxos()">
<input type="hidden" name="kod">
<table>
<tr><td>Αρ. Πρωτ.</td><td><b>4471/2002</b></td></tr>
<tr><td>Φορέας</td><td><input name="foreas" size="40" readonly> <input type="button" value="..." onclick="epilogi(document.f.foreas)"></td></tr>
<tr><td>Θέμα</td><td><textarea name="thema" cols="40" rows="4"></textarea></td></tr>
<tr><td>Χρέωση</td><td><select name="xreosi"><option>Τμήμα Α΄</option><option>Τμήμα Β΄</option></select></td></tr>
</table>
<input type="submit" value="Καταχώριση">
</form>
</body>
</html>
