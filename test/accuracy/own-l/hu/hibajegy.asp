<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Hibajegyek – informatika</title>
<style type="text/css">
body{font:12px Arial} td,th{border:1px solid #ccc;padding:3px 7px} table{border-collapse:collapse}
#menu{position:absolute;display:none;background:#fff;border:2px outset #ddd;padding:4px}
</style>
<script type="text/javascript">
var pop = window.createPopup ? window.createPopup() : null;
function menuHtml(id) {
  return '<div style="font:12px Arial"><a href="jegy.asp?id=' + id + '&amp;m=lezar" target="_top">Lezárás<\/a><br /><a href="jegy.asp?id=' + id + '&amp;m=tovabb" target="_top">Továbbadás<\/a><\/div>';
}
function jobb(e, id) {
  e = e || window.event;
  if (pop) {
    pop.document.body.innerHTML = menuHtml(id);
    pop.show(e.clientX, e.clientY, 110, 50, document.body);
  } else {
    var m = document.getElementById('menu');
    m.innerHTML = menuHtml(id);
    m.style.left = (e.pageX || e.clientX) + 'px';
    m.style.top = (e.pageY || e.clientY) + 'px';
    m.style.display = 'block';
  }
  return false;
}
document.onclick = function () { document.getElementById('menu').style.display = 'none'; };
</script>
</head>
<body>
<h2>Nyitott hibajegyek</h2>
<table>
<tr><th>Szám</th><th>Bejelentő</th><th>Hiba</th><th></th></tr>
<tr oncontextmenu="return jobb(event, 301)"><td>301</td><td>Könyvelés</td><td>Nem nyomtat a HP 1320</td><td><a href="jegy.asp?id=301&amp;m=lezar">lezárás</a> <a href="jegy.asp?id=301&amp;m=tovabb">továbbadás</a></td></tr>
<tr oncontextmenu="return jobb(event, 305)"><td>305</td><td>Titkárság</td><td>Elfelejtett jelszó</td><td><a href="jegy.asp?id=305&amp;m=lezar">lezárás</a> <a href="jegy.asp?id=305&amp;m=tovabb">továbbadás</a></td></tr>
</table>
<div id="menu"></div>
<p><a href="jegy_uj.asp">Új hibajegy</a></p>
</body>
</html>
