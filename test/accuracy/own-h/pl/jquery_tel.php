<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
<title>Książka telefoniczna | Starostwo Powiatowe w Zalesiu</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Starostwo Powiatowe w Zalesiu</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Strona główna</a></li>
<li class="leaf"><a href="/?q=node/2">Wydziały</a></li>
<li class="leaf"><a href="/?q=node/3">Formularze</a></li>
<li class="leaf"><a href="/?q=node/4">Książka telefoniczna</a></li>
<li class="leaf"><a href="/?q=node/5">Aktualności</a></li>
<li class="leaf"><a href="/?q=node/6">Pomoc</a></li>
</ul></div>
<div id="main">
<h2 class="title">Książka telefoniczna</h2>

<p><input id="szukaj" /> <span id="ile"></span></p>
<ul id="osoby"><li>Adamska Ewa - 112</li><li>Baran Jan - 118</li><li>Cichy Piotr - 121</li></ul>
<script type="text/javascript" src="mini.js"></script>
<script type="text/javascript">
$("szukaj").on("keyup", function () {
  var s = $("szukaj").el.value.toLowerCase(), li = $("osoby").el.getElementsByTagName("li"), n = 0;
  for (var i = 0; i < li.length; i++) { var ok = li[i].innerHTML.toLowerCase().indexOf(s) >= 0; li[i].style.display = ok ? "" : "none"; if (ok) n++; }
  $("ile").el.innerHTML = n;
});
</script>
</div>
<div class="clear"></div>
<div id="footer">Do użytku wewnętrznego. Pytania prosimy kierować do informatyków.</div>
</div>
</body>
</html>
