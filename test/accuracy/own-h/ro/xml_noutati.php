<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ro" lang="ro" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Drupal 6" />
<title>Noutăţi interne | Consiliul Judeţean Valea Albă</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Consiliul Judeţean Valea Albă</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Acasă</a></li>
<li class="leaf"><a href="/?q=node/2">Direcţii</a></li>
<li class="leaf"><a href="/?q=node/3">Formulare</a></li>
<li class="leaf"><a href="/?q=node/4">Agendă telefonică</a></li>
<li class="leaf"><a href="/?q=node/5">Noutăţi</a></li>
<li class="leaf"><a href="/?q=node/6">Ajutor</a></li>
</ul></div>
<div id="main">
<h2 class="title">Noutăţi interne</h2>

<ul id="n"><li>Se încarcă...</li></ul>
<script type="text/javascript">
function parse(s) {
  if (window.DOMParser) return new DOMParser().parseFromString(s, "text/xml");
  var d = new ActiveXObject("Microsoft.XMLDOM");
  d.async = false; d.loadXML(s);
  return d;
}
var x = parse("<n><i>Instruire PSI joi, ora 12</i><i>Sala 3 este în renovare</i></n>").getElementsByTagName("i"), h = "";
for (var k = 0; k < x.length; k++) h += "<li>" + x[k].firstChild.nodeValue + "</li>";
document.getElementById("n").innerHTML = h;
</script>
</div>
<div class="clear"></div>
<div id="footer">Pentru uz intern. Întrebările se trimit la biroul informatică.</div>
</div>
</body>
</html>
