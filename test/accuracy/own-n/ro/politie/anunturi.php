<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ro">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Inspectoratul Județean - Anunțuri interne</title>
<style type="text/css">body{font:13px Tahoma;margin:0}#b{background:#fff3b0;padding:6px 12px;border-bottom:1px solid #cb5;display:none}#c{width:720px;margin:15px auto}.a{border-left:3px solid #124;padding:4px 10px;margin:12px 0}.d{color:#888;font-size:11px}</style>
<script type="text/javascript">
window.onload = function () {
  if (navigator.userAgent.indexOf("MSIE") < 0) document.getElementById("b").style.display = "block";
};
function cauta(q) {
  var d = document.getElementById("lista").getElementsByTagName("div");
  for (var i = 0; i < d.length; i++) d[i].style.display = d[i].innerHTML.toLowerCase().indexOf(q.toLowerCase()) >= 0 ? "" : "none";
}
</script>
</head>
<body>
<div id="b">Pagina este optimizată pentru Internet Explorer 7. Aspectul poate fi puțin diferit în alte programe. <a href="#" onclick="this.parentNode.style.display='none';return false">Închide</a></div>
<div id="c">
<h1>Anunțuri interne</h1>
<p>Caută: <input type="text" onkeyup="cauta(this.value)" /></p>
<div id="lista">
<div class="a"><b>Ședință de tragere, luna mai</b><br />Poligonul Lunca, grupele 3 și 4, ora 7:30. Echipament complet.<br /><span class="d">Serviciul Pregătire, 4 mai</span></div>
<div class="a"><b>Control medical anual</b><br />Programările se fac la cabinetul medical, etajul 1, până la 20 mai.<br /><span class="d">Resurse umane, 3 mai</span></div>
<div class="a"><b>Parcarea din curtea interioară</b><br />Se eliberează joi pentru lucrări la canalizare.<br /><span class="d">Logistică, 2 mai</span></div>
</div></div>
</body></html>
