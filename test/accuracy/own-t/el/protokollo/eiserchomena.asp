<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1253">
<title>Πρωτόκολλο εισερχομένων</title>
<style>table{border-collapse:collapse}td,th{border:1px solid #888;font:12px Tahoma;padding:3px}</style>
<script language="JavaScript">
function ektyposi() {
  var ok = false;
  if (window.ActiveXObject) {
    try {
      document.body.insertAdjacentHTML("beforeEnd", '<object id="wb" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>');
      document.getElementById("wb").ExecWB(7, 1);
      ok = true;
    } catch (e) { }
  }
  if (!ok) window.print();
}
</script>
</head>
<body>
<h3>Πρωτόκολλο εισερχομένων εγγράφων</h3>
<form action="eiserchomena.asp" method="post">
Αριθμός: <input name="ar" size="8" value="5512"> Αποστολέας: <input name="ap" size="25"> Θέμα: <input name="th" size="35"> <input type="submit" value="Καταχώριση">
</form>
<table>
<tr><th>Α.Π.</th><th>Ημ/νία</th><th>Αποστολέας</th><th>Θέμα</th><th>Χρέωση</th></tr>
<tr><td>5509</td><td>04/10/2007</td><td>Υπουργείο Υγείας</td><td>Εγκύκλιος για υπερωρίες</td><td>Δ/νση Προσωπικού</td></tr>
<tr><td>5510</td><td>04/10/2007</td><td>Προμηθευτής ειδών γραφείου</td><td>Τιμολόγιο 118/2007</td><td>Λογιστήριο</td></tr>
<tr><td>5511</td><td>05/10/2007</td><td>Ιατρικός Σύλλογος</td><td>Ημερίδα Νοεμβρίου</td><td>Ιατρική Υπηρεσία</td></tr>
</table>
<p><input type="button" value="Προεπισκόπηση εκτύπωσης" onclick="ektyposi()"></p>
</body></html>
