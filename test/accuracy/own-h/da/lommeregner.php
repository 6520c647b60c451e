<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="da" lang="da" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="TYPO3 4.2 CMS" />
<title>BMI-beregner | Østerå Universitetshospital</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Østerå Universitetshospital</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Forside</a></li>
<li class="leaf"><a href="/?q=node/2">Afdelinger</a></li>
<li class="leaf"><a href="/?q=node/3">Blanketter</a></li>
<li class="leaf"><a href="/?q=node/4">Telefonbog</a></li>
<li class="leaf"><a href="/?q=node/5">Nyheder</a></li>
<li class="leaf"><a href="/?q=node/6">Hjælp</a></li>
</ul></div>
<div id="main">
<h2 class="title">BMI-beregner</h2>

<p>Højde (cm) <input id="h" size="4" /> Vægt (kg) <input id="v" size="4" /> <button id="go" type="button">Beregn</button> <strong id="ud"></strong></p>
<script type="text/javascript">
var knap = document.getElementById("go");
function beregn() {
  var h = document.getElementById("h").value / 100, v = document.getElementById("v").value;
  document.getElementById("ud").innerHTML = h > 0 ? "BMI " + (v / (h * h)).toFixed(1) : "Indtast højde";
}
if (knap.attachEvent) { knap.attachEvent("onclick", beregn); }
else { knap.addEventListener("click", beregn, false); }
</script>
</div>
<div class="clear"></div>
<div id="footer">Kun til intern brug. Spørgsmål rettes til it-afdelingen.</div>
</div>
</body>
</html>
