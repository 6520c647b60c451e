<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
  <meta name="generator" content="Drupal 6" />
  <title>Pismo do podatnika | Urząd Skarbowy</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Strona główna</a></li><li><a href="/news.php">Aktualności</a></li><li><a href="/forms.php">Formularze</a></li><li><a href="/tel.php">Telefony</a></li><li><a href="/help.php">Pomoc</a></li></ul></div>
  <div class="col"><h1>Pismo do podatnika</h1>
<form action="save" method="post"><p><a href="#" onclick="ins('[1]');return false">[1]</a> <a href="#" onclick="ins('[2]');return false">[2]</a></p><textarea id="tx" name="tx" rows="8" cols="60"></textarea><br /><input type="submit" value="Zapisz" /></form><p>Decyzję musi sprawdzić drugi pracownik.</p>
<script type="text/javascript">
function ins(s){ var t=document.getElementById('tx'); t.focus(); if(document.selection){ document.selection.createRange().text=s; } else if(t.selectionStart||t.selectionStart==0){ var p=t.selectionStart; t.value=t.value.substring(0,p)+s+t.value.substring(t.selectionEnd); } else t.value+=s; }
</script>
  </div>
</div></body></html>
