<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Zgłoszenie na szkolenie</title>
<style>.ud{behavior:url(#default#userData)} body{font:12px Arial} td{padding:3px}</style>
<script type="text/javascript">
function szkic(zapis) {
  var u = document.getElementById("szkic");
  if (typeof u.load == "undefined") return;      // tylko IE pamięta szkic
  if (zapis) { u.setAttribute("t", document.z.uzas.value); u.save("zgl"); }
  else { u.load("zgl"); var t = u.getAttribute("t"); if (t) document.z.uzas.value = t; }
}
function sprawdz(f) {
  if (f.nazwisko.value.length < 3) { alert("Proszę podać nazwisko."); return false; }
  return true;
}
</script>
</head>
<body onload="szkic(false)">
<h3>Zgłoszenie na szkolenie wewnętrzne banku</h3>
<p>Liczba miejsc jest ograniczona do 16. Pierwszeństwo mają pracownicy oddziałów, w których zmienia się system kasowy.</p>
<span id="szkic" class="ud"></span>
<form name="z" method="post" action="zapisz.asp" onsubmit="return sprawdz(this)">
<table>
<tr><td>Nazwisko i imię</td><td><input name="nazwisko" size="35"></td></tr>
<tr><td>Oddział</td><td><select name="oddz"><option>Rzeszów<option>Krosno<option>Przemyśl<option>Jasło</select></td></tr>
<tr><td>Szkolenie</td><td><input type="radio" name="s" value="1" checked> System kasowy - moduł walutowy (12 V)<br><input type="radio" name="s" value="2"> Rozpoznawanie fałszywych banknotów (19 V)<br><input type="radio" name="s" value="3"> Obsługa klienta z reklamacją (26 V)</td></tr>
<tr><td>Uzasadnienie</td><td><textarea name="uzas" rows="4" cols="45" onchange="szkic(true)"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Wyślij zgłoszenie"></td></tr>
</table>
</form>
</body></html>
