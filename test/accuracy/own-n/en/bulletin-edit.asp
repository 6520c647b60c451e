<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Daily bulletin - new item</title>
<script language="JavaScript">
function wrap(a, b) {
  var t = document.bul.body;
  t.focus();
  if (document.selection) {            // MSIE
    var r = document.selection.createRange();
    r.text = a + r.text + b;
  } else if (t.selectionStart || t.selectionStart == 0) {   // Mozilla
    var s = t.selectionStart, e = t.selectionEnd;
    t.value = t.value.substring(0, s) + a + t.value.substring(s, e) + b + t.value.substring(e);
  } else {
    t.value += a + b;
  }
}
function count() { document.getElementById("left").innerHTML = 1200 - document.bul.body.value.length; }
</script>
<style>body{font:11px Verdana;background:#eef}form{width:620px}</style>
</head>
<body>
<h3>Daily bulletin &#150; new item</h3>
<form name="bul" method="post" action="bulletin_add.asp">
<p>Kind <select name="k"><option>Wanted / missing<option>Stolen vehicle<option>Officer safety<option>General orders</select> Area <select name="a"><option>North<option>Central<option>South</select></p>
<p>Heading<br><input name="head" size="70"></p>
<p><input type="button" value="B" onclick="wrap('[b]','[/b]')"> <input type="button" value="Link" onclick="wrap('[url]','[/url]')"> <input type="button" value="Crime no." onclick="wrap('CR/','/07')"></p>
<p><textarea name="body" rows="12" cols="72" onkeyup="count()"></textarea><br>Characters left: <span id="left">1200</span></p>
<p><input type="checkbox" name="ret" value="1" checked> Take off after 7 days &nbsp; <input type="submit" value="Send for approval"></p>
</form>
<p>Items sent before 04:30 are in the early-turn briefing.</p>
</body></html>
