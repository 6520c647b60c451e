<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>Redakční systém – nový článek</title>
<script type="text/javascript">
// <![CDATA[
function vlozZnacku(pred, za) {
  var t = document.getElementById('text');
  t.focus();
  if (document.selection && document.selection.createRange) {           // IE
    var r = document.selection.createRange();
    r.text = pred + r.text + za;
    r.select();
  } else if (typeof t.selectionStart == 'number') {                     // Gecko, Opera, WebKit
    var s = t.selectionStart, e = t.selectionEnd, top = t.scrollTop;
    t.value = t.value.substring(0, s) + pred + t.value.substring(s, e) + za + t.value.substring(e);
    t.setSelectionRange(s + pred.length, e + pred.length);
    t.scrollTop = top;
  } else {
    t.value += pred + za;
  }
  return false;
}
// ]]>
</script>
<style type="text/css">#lista button{width:30px;font-weight:bold}textarea{width:600px;height:240px;font-family:monospace}</style>
</head>
<body>
<h1>Nový článek</h1>
<form action="uloz.php" method="post">
<div><label for="nadpis">Nadpis</label><br /><input id="nadpis" name="nadpis" size="60" /></div>
<div id="lista">
<button type="button" onclick="vlozZnacku('[b]','[/b]')">B</button><button type="button" onclick="vlozZnacku('[i]','[/i]')">I</button><button type="button" onclick="vlozZnacku('[url=]','[/url]')">#</button>
</div>
<div><textarea id="text" name="text" rows="12" cols="70">Odstávka teplé vody proběhne v budově C od 9. do 11. června.</textarea></div>
<div>Rubrika: <select name="rubrika"><option>Provozní informace</option><option>Odbory</option><option>Kultura</option></select> <input type="submit" value="Uložit koncept" /></div>
</form>
</body>
</html>
