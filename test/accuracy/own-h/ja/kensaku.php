<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="WordPress 2.9" />
<title>例規集 | みどり県庁</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>みどり県庁</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">ホーム</a></li>
<li class="leaf"><a href="/?q=node/2">部署案内</a></li>
<li class="leaf"><a href="/?q=node/3">申請書</a></li>
<li class="leaf"><a href="/?q=node/4">電話帳</a></li>
<li class="leaf"><a href="/?q=node/5">お知らせ</a></li>
<li class="leaf"><a href="/?q=node/6">ヘルプ</a></li>
</ul></div>
<div id="main">
<h2 class="title">例規集</h2>

<h3>第1条</h3><p>この規程は、職員の服務について定める。</p><h3>第2条</h3><p>職員は、職務上の義務を誠実に履行しなければならない。</p>
<p><a href="#" onclick="moji(1);return false">文字を大きく</a> <a href="#" onclick="moji(-1);return false">小さく</a></p>
<script type="text/javascript">
var sz = 13;
function moji(d) {
  sz += d * 2;
  var b = document.body;
  b.style.fontSize = sz + "px";
  if (b.runtimeStyle) b.runtimeStyle.zoom = 1;
}
</script>
</div>
<div class="clear"></div>
<div id="footer">庁内・社内専用です。お問い合わせは情報システム課まで。</div>
</div>
</body>
</html>
