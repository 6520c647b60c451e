<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"><title>Επισύναψη παραστατικών</title>
<style type="text/css">body{font:12px Arial;margin:14px}.pl{border:1px solid #9ab;padding:8px;margin-bottom:10px;width:600px}#saro{display:none}</style>
<script type="text/javascript">
var saro = null;
function elegxos() {
  if (typeof window.ActiveXObject == "undefined") return;
  try { saro = new ActiveXObject("WIA.CommonDialog"); document.getElementById("saro").style.display = "block"; }
  catch (e) { saro = null; }
}
function sarose() {
  var im = saro.ShowAcquireImage();
  if (im) { im.SaveFile("C:\\Temp\\parast.jpg"); alert("Η εικόνα αποθηκεύτηκε στο C:\\Temp\\parast.jpg. Επιλέξτε την με το «Αναζήτηση»."); }
}
function stelnei(f) {
  if (f.arxeio.value == "") { alert("Επιλέξτε αρχείο (PDF, JPG ή TIF)."); return false; }
  if (!/\.(pdf|jpe?g|tiff?)$/i.test(f.arxeio.value)) { alert("Μη αποδεκτός τύπος αρχείου."); return false; }
  document.getElementById("perim").style.display = "block";
  return true;
}
</script></head>
<body onload="elegxos()">
<h3>Δαπάνη 2291/2007 - Επισύναψη παραστατικών</h3>
<div class="pl"><form method="post" enctype="multipart/form-data" action="anevasma.jsp" onsubmit="return stelnei(this)">
Είδος: <select name="eidos"><option>Τιμολόγιο<option>Πρωτόκολλο παραλαβής<option>Ασφαλιστική ενημερότητα<option>Φορολογική ενημερότητα</select>
Αρχείο: <input type="file" name="arxeio" size="30"> <input type="submit" value="Αποστολή"></form>
<p id="perim" style="display:none">Παρακαλώ περιμένετε...</p>
<div id="saro"><input type="button" value="Σάρωση από τον σαρωτή του γραφείου" onclick="sarose()"></div></div>
<table border="1" cellspacing="0" cellpadding="4" width="600"><tr bgcolor="#dde6ee"><td>Έγγραφο</td><td>Ημερομηνία</td><td>Χρήστης</td><td></td></tr>
<tr><td>Τιμολόγιο 118 Αφοί Καρρά ΟΕ</td><td>12/11/2007</td><td>mstath</td><td><a href="arx/2291_1.pdf">άνοιγμα</a></td></tr>
<tr><td>Πρωτόκολλο παραλαβής</td><td>15/11/2007</td><td>mstath</td><td><a href="arx/2291_2.tif">άνοιγμα</a></td></tr></table>
</body></html>
