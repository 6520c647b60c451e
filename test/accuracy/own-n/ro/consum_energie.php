<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Spitalul Județean - Consum energie pe secții</title>
<script type="text/javascript">
// swfobject 2 (doar ce ne trebuie)
var swfobject = { embedSWF: function (url, id, w, h, v, ex, fv) {
  function ver() {
    var p = navigator.plugins && navigator.plugins["Shockwave Flash"];
    if (p && p.description) return parseInt(p.description.replace(/\D+(\d+).*/, "$1"), 10);
    try { return parseInt(new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version").split(" ")[1], 10); } catch (e) { return 0; }
  }
  window.onload = function () {
    if (ver() < parseInt(v, 10)) return;
    var q = []; for (var k in fv) q.push(k + "=" + encodeURIComponent(fv[k]));
    document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + url + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + url + '"/><param name="flashvars" value="' + q.join("&") + '"/></object>';
  };
} };
swfobject.embedSWF("open-flash-chart.swf", "grafic", "780", "380", "9.0.0", "", { "data-file": "date_consum.php?luna=10" });
</script>
<style type="text/css">body{font-family:Calibri,Arial;font-size:14px;margin:24px}#grafic{width:780px;height:380px;border:1px dashed #aaa;background:#fafafa}</style>
</head>
<body>
<h1>Consum de energie electrică pe secții, octombrie</h1>
<p>Șefii de secție verifică până la data de 10 consumul din luna trecută și explică depășirile peste 15 % față de anul anterior.</p>
<div id="grafic"><p>Pentru a vedea raportul instalați Adobe Flash Player 9.</p></div>
<p>Observații se trimit Serviciului tehnic, int. 145.</p>
</body>
</html>
