<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="el">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1253" />
<title>Πρωτόκολλο εισερχομένων</title>
<style type="text/css">body{font:12px Verdana}fieldset{width:560px}label{float:left;width:140px;clear:left}.lathos{color:#c00}</style>
<script type="text/javascript">
function elegxos(e) {
  e = e || window.event;
  var f = document.getElementById("eis"), l = [];
  if (!f.apostoleas.value) l.push("Αποστολέας");
  if (!f.thema.value) l.push("Θέμα");
  if (l.length) {
    document.getElementById("minima").innerHTML = "Συμπληρώστε: " + l.join(", ");
    if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
  }
}
function arxi() {
  var f = document.getElementById("eis");
  if (f.addEventListener) f.addEventListener("submit", elegxos, false);
  else if (f.attachEvent) f.attachEvent("onsubmit", elegxos);
}
</script>
</head>
<body onload="arxi()">
<h2>Καταχώριση εισερχομένου</h2>
<form id="eis" action="protokollo.php" method="post">
<fieldset><legend>Στοιχεία εγγράφου</legend>
<label>Αρ. πρωτοκόλλου</label><b>4871</b><br />
<label>Αποστολέας</label><input type="text" name="apostoleas" size="40" /><br />
<label>Αρ. εγγράφου</label><input type="text" name="ar" size="12" /><br />
<label>Θέμα</label><input type="text" name="thema" size="50" /><br />
<label>Χρέωση σε</label><select name="xreosi"><option>Τεχνική Υπηρεσία</option><option>Οικονομική Υπηρεσία</option><option>Γραφείο Προέδρου</option></select><br />
</fieldset>
<p class="lathos" id="minima"></p>
<input type="submit" value="Καταχώριση" />
</form>
<p><a href="ektyposi.php">Εκτύπωση ημέρας</a></p>
</body></html>
