<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>MPEC - Odczyty ciepłomierzy - węzły grupowe</title>
<style>
td { font-family: Verdana; font-size: 10px; padding: 2px 6px }
.nag { background-color: #FF9933 }
.suma { font-weight: bold; color: #990000 }
</style>
<script language="JavaScript">
// przelicza zużycie i zapisuje
function przelicz() {
  var t = document.all("odczyty");
  var suma = 0;
  for (var i = 1; i < t.rows.length - 1; i++) {
    var w = t.rows(i);
    var pop = parseFloat(w.cells(2).innerText);
    var akt = parseFloat(document.forms(0).elements("akt" + i).value.replace(",", "."));
    if (isNaN(akt) || akt < pop) {
      alert("Błędny odczyt w wierszu " + i + " (" + w.cells(1).innerText + ")");
      return false;
    }
    w.cells(4).innerText = (akt - pop).toFixed(2);
    suma += akt - pop;
  }
  document.all("razem").innerText = suma.toFixed(2);
  document.forms(0).zuzycie.value = suma.toFixed(2);
  return true;
}
function zapisz() {
  if (przelicz() && confirm("Zapisać odczyty za styczeń?")) document.forms(0).submit();
}
</script>
</head>
<body>
<p><b>Rejon Zachód</b> &nbsp; Okres: 01/2005 &nbsp; Inkasent: Wójcik T.</p>
<form action="odczyty_zapis.asp" method="post">
<input type="hidden" name="zuzycie" value="">
<table id="odczyty" border="1" cellspacing="0">
<tr class="nag"><td>Lp</td><td>Węzeł</td><td>Poprzedni</td><td>Aktualny</td><td>Zużycie GJ</td></tr>
<tr><td>1</td><td>Słoneczna 4</td><td>1204.50</td><td><input name="akt1" size="8"></td><td></td></tr>
<tr><td>2</td><td>Słoneczna 12</td><td>988.10</td><td><input name="akt2" size="8"></td><td></td></tr>
<tr><td>3</td><td>Żeromskiego 1</td><td>2310.00</td><td><input name="akt3" size="8"></td><td></td></tr>
<tr><td>4</td><td>Szkoła Podst. nr 7</td><td>560.75</td><td><input name="akt4" size="8"></td><td></td></tr>
<tr><td colspan="4" align="right">Razem</td><td class="suma" id="razem">&nbsp;</td></tr>
</table>
<p><input type="button" value="Przelicz" onclick="przelicz()"> <input type="button" value="Zapisz" onclick="zapisz()"></p>
</form>
</body>
</html>
