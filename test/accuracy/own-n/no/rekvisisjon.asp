<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Elektronisk rekvisisjon - Klinisk kjemi</title>
<script language="javascript">
var valgte = [];
function velgAnalyser() {
  var svar = window.showModalDialog("analyser.asp?rekv=" + document.r.rekvirent.value, valgte,
             "dialogWidth=640px; dialogHeight=520px; resizable=yes; status=no");
  if (!svar) return;
  valgte = svar;
  var h = "";
  for (var i = 0; i < valgte.length; i++) h += "<li>" + valgte[i].navn + " (" + valgte[i].glass + ")</li>";
  document.getElementById("liste").innerHTML = h;
}
function send() {
  if (valgte.length == 0) { alert("Du må velge minst én analyse."); return false; }
  var k = [];
  for (var i = 0; i < valgte.length; i++) k.push(valgte[i].kode);
  document.r.koder.value = k.join(",");
  return true;
}
</script>
<style>body{font-family:Verdana;font-size:11px}fieldset{width:560px;margin-bottom:8px}label{width:120px;display:inline-block}</style>
</head>
<body>
<h2>Rekvisisjon til Klinisk kjemi</h2>
<form name="r" method="post" action="rekv_lagre.asp" onsubmit="return send()">
<input type="hidden" name="koder">
<fieldset><legend>Pasient</legend>
<label>Fødselsnummer</label><input name="fnr" size="12" maxlength="11"><br>
<label>Avdeling</label><select name="avd"><option>Medisin 3<option>Kirurgi øst<option>Føde/barsel</select><br>
<label>Rekvirent</label><input name="rekvirent" value="HOB"></fieldset>
<fieldset><legend>Prøvetaking</legend>
<label>Dato og tid</label><input name="tid" size="16"><br>
<label>Hast</label><input type="checkbox" name="hast" value="1"> Øyeblikkelig hjelp, ring 2 44 10</fieldset>
<fieldset><legend>Analyser</legend><ul id="liste"><li><i>Ingen valgt</i></li></ul>
<input type="button" value="Velg analyser..." onclick="velgAnalyser()"></fieldset>
<input type="submit" value="Send rekvisisjon">
</form>
</body>
</html>
