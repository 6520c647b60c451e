<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
<title>Pressespiegel | Universitätsklinikum Hohenau</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Universitätsklinikum Hohenau</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Startseite</a></li>
<li class="leaf"><a href="/?q=node/2">Abteilungen</a></li>
<li class="leaf"><a href="/?q=node/3">Formulare</a></li>
<li class="leaf"><a href="/?q=node/4">Telefonbuch</a></li>
<li class="leaf"><a href="/?q=node/5">Aktuelles</a></li>
<li class="leaf"><a href="/?q=node/6">Hilfe</a></li>
</ul></div>
<div id="main">
<h2 class="title">Pressespiegel</h2>

<div class="node"><h3><a href="/?q=node/211">Neues Herzkatheterlabor eröffnet</a></h3><p class="submitted">12.05.2010 - Pressestelle</p><p>Nach zwei Jahren Bauzeit hat die Kardiologie das dritte Labor in Betrieb genommen.</p></div>
<div class="node"><h3><a href="/?q=node/208">Tag der offenen Tür</a></h3><p class="submitted">03.05.2010 - Pressestelle</p><p>Mehr als 4000 Besucher kamen in die Kinderklinik.</p></div>
<ul class="pager"><li>1</li><li><a href="/?q=node&amp;page=1">2</a></li></ul>
</div>
<div class="clear"></div>
<div id="footer">Nur für den internen Gebrauch. Fragen bitte an die EDV-Abteilung.</div>
</div>
</body>
</html>
