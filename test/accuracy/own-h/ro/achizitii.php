<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ro" lang="ro" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Drupal 6" />
<title>Referat de necesitate | Consiliul Judeţean Valea Albă</title>
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
<h2 class="title">Referat de necesitate</h2>

<form id="f" action="referat.php" method="post">
<p>Produs <input id="prod" /> Cantitate <input id="cant" size="5" /> <button type="button" onclick="adauga()">Adaugă</button></p>
<table id="lista" border="1"><tbody></tbody></table>
<p><button type="button" onclick="trimite()">Trimite referatul</button></p></form>
<script type="text/javascript">
function adauga() {
  var tr = document.createElement("tr");
  tr.innerHTML = "<td>" + document.getElementById("prod").value + "</td><td>" + document.getElementById("cant").value + "</td>";
  document.getElementById("lista").tBodies[0].appendChild(tr);
}
function trimite() {
  var n = document.getElementById("lista").rows.length;
  if (!n) { alert("Referatul este gol"); return; }
  for (var i = 0; i < n; i++) {
    var h = document.createElement('<input type="hidden" name="rand[]">');
    h.value = document.getElementById("lista").rows[i].innerText;
    document.getElementById("f").appendChild(h);
  }
  document.getElementById("f").submit();
}
</script>
</div>
<div class="clear"></div>
<div id="footer">Pentru uz intern. Întrebările se trimit la biroul informatică.</div>
</div>
</body>
</html>
