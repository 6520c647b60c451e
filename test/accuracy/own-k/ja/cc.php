<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=EUC-JP" />
  <meta name="generator" content="Drupal 6" />
  <title>検査結果の参照 | こども病院</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">ホーム</a></li><li><a href="/news.php">お知らせ</a></li><li><a href="/forms.php">様式</a></li><li><a href="/tel.php">電話帳</a></li><li><a href="/help.php">ヘルプ</a></li></ul></div>
  <div class="col"><h1>検査結果の参照</h1>
<p>投薬の前にリストバンドを確認してください。</p><input id="q" /> <input type="button" value="検索" onclick="go()" /><div id="r"></div>
<script type="text/javascript">
var xh=false;
/*@cc_on @*/
/*@if (@_jscript_version >= 5)
try { xh = new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { xh = false; }
@end @*/
if (!xh && typeof XMLHttpRequest!='undefined') xh = new XMLHttpRequest();
function go(){ xh.open("GET","stat.txt?q="+escape(document.getElementById("q").value),true); xh.onreadystatechange=function(){ if(xh.readyState==4) document.getElementById("r").innerHTML=xh.responseText; }; xh.send(null); }
</script>
  </div>
</div></body></html>
