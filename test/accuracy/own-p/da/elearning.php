<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="da">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Kursus: Informationssikkerhed</title>
<style type="text/css">body{font:14px Arial;width:760px;margin:auto}.trin{display:none;border:1px solid #99a;padding:12px;min-height:120px}.nav{margin:8px 0}</style>
<script type="text/javascript">
var nr = 0;
function vis(d) {
  var alle = [], el = document.getElementsByTagName('div');
  for (var i = 0; i < el.length; i++) if (el[i].className == 'trin') alle.push(el[i]);
  nr = Math.max(0, Math.min(alle.length - 1, nr + d));
  for (i = 0; i < alle.length; i++) alle[i].style.display = i == nr ? 'block' : 'none';
  document.getElementById('tael').innerHTML = (nr + 1) + ' / ' + alle.length;
}
function ret() {
  var f = document.quiz, p = 0;
  if (f.s1[1].checked) p++;
  if (f.s2[0].checked) p++;
  document.getElementById('svar').innerHTML = p + ' af 2 rigtige' + (p == 2 ? ' - kurset er bestået' : '');
  return false;
}
</script>
</head>
<body onload="vis(0)">
<h1>Informationssikkerhed for nye medarbejdere</h1>
<div class="trin"><h2>Adgangskoder</h2><p>En god adgangskode har mindst ti tegn. Den deles aldrig med andre, heller ikke med IT.</p></div>
<div class="trin"><h2>E-mail</h2><p>CPR-numre må kun sendes med sikker post. Er du i tvivl, så ring til modtageren først.</p></div>
<div class="trin"><h2>Skærmen</h2><p>Lås skærmen med Windows + L, når du går fra pladsen.</p></div>
<div class="trin"><h2>Quiz</h2>
<object type="application/x-shockwave-flash" data="quiz.swf" width="600" height="240"><param name="movie" value="quiz.swf" />
<form name="quiz" action="bestaaet.php" onsubmit="return ret()">
<p>Må du låne en kollegas kode?<br /><input type="radio" name="s1" /> Ja, i nødstilfælde <input type="radio" name="s1" /> Nej</p>
<p>Hvordan sendes CPR-numre?<br /><input type="radio" name="s2" /> Sikker post <input type="radio" name="s2" /> Almindelig mail</p>
<input type="submit" value="Ret min quiz" /> <b id="svar"></b>
</form>
</object></div>
<div class="nav"><input type="button" value="Tilbage" onclick="vis(-1)" /> <span id="tael"></span> <input type="button" value="Næste" onclick="vis(1)" /></div>
</body></html>
