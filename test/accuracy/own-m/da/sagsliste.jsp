<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>ESDH - Mine sager</title>
<style type="text/css">.valgt{background:#cde}#ctx{position:absolute;display:none;background:#fff;border:1px solid #555;font:11px Verdana;padding:4px}td{font:11px Verdana;padding:3px 8px}</style>
<script type="text/javascript">
function lyt(o, n, f) { if (o.addEventListener) { o.addEventListener(n, f, false); } else { o.attachEvent('on' + n, f); } }
var valgt = null;
function raekke(e) { var t = e.target || e.srcElement; while (t && t.nodeName != 'TR') t = t.parentNode; return t; }
function init() {
  var tb = document.getElementById('sager');
  lyt(tb, 'click', function (e) { var r = raekke(e); if (!r || !r.id) return; if (valgt) valgt.className = ''; valgt = r; r.className = 'valgt'; });
  lyt(tb, 'contextmenu', function (e) {
    var c = document.getElementById('ctx'); valgt = raekke(e);
    c.style.left = e.clientX + 'px'; c.style.top = e.clientY + 'px'; c.style.display = 'block';
    if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
  });
  lyt(document, 'click', function () { document.getElementById('ctx').style.display = 'none'; });
}
function goer(h) { if (valgt) location.href = 'sag.jsp?id=' + valgt.id + '&handling=' + h; }
lyt(window, 'load', init);
</script></head>
<body><h3>Mine sager</h3><table id="sager" border="1" cellspacing="0"><tr><th>Sagsnr.</th><th>Titel</th><th>Frist</th></tr>
<tr id="s0781"><td>2007-0781</td><td><a href="sag.jsp?id=s0781">Ansøgning om tilskud, Sønderby IF</a></td><td>01-10-2007</td></tr>
<tr id="s0802"><td>2007-0802</td><td><a href="sag.jsp?id=s0802">Høring: lokalplan 44</a></td><td>12-10-2007</td></tr></table>
<div id="ctx"><a href="javascript:goer('journaliser')">Journalisér</a><br><a href="javascript:goer('videresend')">Videresend</a></div></body></html>
