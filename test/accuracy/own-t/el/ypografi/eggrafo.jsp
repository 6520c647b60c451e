<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7">
<title>Ηλεκτρονική υπογραφή εγγράφου</title>
<script type="text/javascript">
function ypografi() {
  var f = document.forms["eg"];
  if (!f.diavasa.checked) { alert("Επιβεβαιώστε ότι διαβάσατε το έγγραφο."); return; }
  var ap = document.applets["signer"];
  var sig = ap.sign(f.hash.value, f.karta.value);
  if (sig == null || sig == "") { alert("Η υπογραφή ακυρώθηκε ή το PIN είναι λανθασμένο."); return; }
  f.signature.value = sig;
  f.submit();
}
</script>
</head>
<body bgcolor="#f8f8f8">
<h2>Ηλεκτρονική υπογραφή εγγράφου</h2>
<table border="0" cellpadding="4" width="640">
<tr><td bgcolor="#dde3ee"><b>Έγγραφο</b></td><td>Απόφαση Πρυτανικού Συμβουλίου 218/2008 - Προμήθεια εργαστηριακού εξοπλισμού</td></tr>
<tr><td bgcolor="#dde3ee"><b>Συντάκτης</b></td><td>Διεύθυνση Οικονομικών Υπηρεσιών</td></tr>
<tr><td bgcolor="#dde3ee"><b>Κατάσταση</b></td><td>Αναμένει υπογραφή (2 από 3)</td></tr>
</table>
<form name="eg" method="post" action="apothikeysi.jsp">
<input type="hidden" name="hash" value="3f9a1bd07c55e2210f0a4471c9d8be6f02a1c7e4">
<input type="hidden" name="signature" value="">
<p><input type="checkbox" name="diavasa"> Διάβασα το <a href="apofasi218.pdf">πλήρες κείμενο</a>.</p>
<p>Ανάγνωση κάρτας: <select name="karta"><option value="0">Αναγνώστης 1</option><option value="1">Αναγνώστης 2</option></select></p>
<applet name="signer" code="gr.univ.sign.SignerApplet.class" archive="signer.jar" width="420" height="60" mayscript>
<param name="locale" value="el_GR">
</applet>
<p><input type="button" value="Υπογραφή" onclick="ypografi()"></p>
</form>
<p><font size="1">Υποστήριξη: Κέντρο Διαχείρισης Δικτύων, εσωτ. 1800</font></p>
</body></html>
