<html><head><title>Dziennik lekcyjny 2b</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<script type="text/javascript">
function wstaw(txt) {
  var p = document.d.uwagi;
  p.focus();
  if (document.selection && document.selection.createRange) {
    document.selection.createRange().text = txt;
  } else if (typeof p.selectionStart == 'number') {
    var s = p.selectionStart;
    p.value = p.value.substring(0, s) + txt + p.value.substring(p.selectionEnd);
    p.selectionStart = p.selectionEnd = s + txt.length;
  } else p.value += txt;
}
function licz() {
  var n = 0, e = document.d.elements;
  for (var i = 0; i < e.length; i++) if (e[i].type == 'radio' && e[i].value == 'N' && e[i].checked) n++;
  document.getElementById('nieob').innerHTML = n;
}
</script>
<style type="text/css">td,th{font:11px Verdana;padding:3px}tr.p{background:#eef6e8}</style></head>
<body onload="licz()">
<h3>Klasa 2b, lekcja 3: język polski, 18 listopada</h3>
<form name="d" action="zapis.asp" method="post">
<table border="1" cellspacing="0"><tr><th>Nr</th><th>Nazwisko i imię</th><th>obecny</th><th>nieobecny</th><th>spóźniony</th></tr>
<tr class="p"><td>1</td><td>Bąk Łukasz</td><td><input type="radio" name="u1" value="O" checked onclick="licz()"></td><td><input type="radio" name="u1" value="N" onclick="licz()"></td><td><input type="radio" name="u1" value="S" onclick="licz()"></td></tr>
<tr><td>2</td><td>Ćwik Żaneta</td><td><input type="radio" name="u2" value="O" checked onclick="licz()"></td><td><input type="radio" name="u2" value="N" onclick="licz()"></td><td><input type="radio" name="u2" value="S" onclick="licz()"></td></tr>
<tr class="p"><td>3</td><td>Dąbrowska Ola</td><td><input type="radio" name="u3" value="O" onclick="licz()"></td><td><input type="radio" name="u3" value="N" checked onclick="licz()"></td><td><input type="radio" name="u3" value="S" onclick="licz()"></td></tr>
</table>
<p>Nieobecnych: <b id="nieob">0</b></p>
<p>Temat: <input name="temat" size="60" value="Powtórzenie wiadomości o składni"></p>
<p>Uwagi: <a href="javascript:wstaw('brak zadania; ')">brak zadania</a> <a href="javascript:wstaw('nieprzygotowany; ')">nieprzygotowany</a><br><textarea name="uwagi" rows="4" cols="60"></textarea></p>
<input type="submit" value="Zapisz lekcję"></form></body></html>
