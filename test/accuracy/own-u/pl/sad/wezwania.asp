<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Sąd Rejonowy - I Wydział Cywilny - wezwania na rozprawę</title>
<style type="text/css">
body,td,th,input{font-family:Tahoma;font-size:11px} th{background-color:#C0C0C0} .nr{font-weight:bold;color:navy}
</style>
<script language="javascript">
var uczestnicy = [
 ["Kowalczyk Jan", "ul. Długa 14/3, 62-800 Kalisz", "powód"],
 ["Wiśniewska Zofia", "ul. Łódzka 8, 62-800 Kalisz", "pozwana"],
 ["Żak Stanisław", "Nędzerzew 22, 62-820 Stawiszyn", "świadek"]];
var aplikacja = "Word";
function polaczWord() {
  var w = new ActiveXObject(aplikacja + ".Application");
  w.Visible = true;
  return w;
}
function generujWezwania() {
  var f = document.wezw, wybrane = 0;
  var word = polaczWord();
  for (var i = 0; i < uczestnicy.length; i++) {
    if (!f.ucz[i].checked) continue;
    var d = word.Documents.Add(f.szablon.value);
    zakladka(d, "sygnatura", f.sygn.value);
    zakladka(d, "osoba", uczestnicy[i][0]);
    zakladka(d, "adres", uczestnicy[i][1]);
    zakladka(d, "charakter", uczestnicy[i][2]);
    zakladka(d, "termin", f.termin.value + " godz. " + f.godz.value + " sala " + f.sala.value);
    wybrane++;
  }
  window.status = "Utworzono wezwań: " + wybrane;
}
function zakladka(d, nazwa, tekst) { if (d.Bookmarks.Exists(nazwa)) d.Bookmarks(nazwa).Range.Text = tekst; }
</script>
</head>
<body bgcolor="#F5F5EC">
<form name="wezw">
<p>Sygnatura akt: <input name="sygn" class="nr" value="I C 412/06" readonly>
Szablon: <select name="szablon"><option value="\\srv-sad\szablony\wezw_strona.dot">wezwanie strony</option><option value="\\srv-sad\szablony\wezw_swiadka.dot">wezwanie świadka</option></select></p>
<p>Termin: <input name="termin" value="21.11.2006" size="10"> godz. <input name="godz" value="09:30" size="5"> sala <input name="sala" value="112" size="4"></p>
<table border="1" cellspacing="0" cellpadding="3">
<tr><th>&nbsp;</th><th>Uczestnik</th><th>Adres</th><th>Charakter</th></tr>
<tr><td><input type="checkbox" name="ucz" checked></td><td>Kowalczyk Jan</td><td>ul. Długa 14/3, 62-800 Kalisz</td><td>powód</td></tr>
<tr><td><input type="checkbox" name="ucz" checked></td><td>Wiśniewska Zofia</td><td>ul. Łódzka 8, 62-800 Kalisz</td><td>pozwana</td></tr>
<tr><td><input type="checkbox" name="ucz"></td><td>Żak Stanisław</td><td>Nędzerzew 22, 62-820 Stawiszyn</td><td>świadek</td></tr>
</table>
<p><input type="button" value="Generuj wezwania" onclick="generujWezwania()"></p>
</form>
</body>
</html>
