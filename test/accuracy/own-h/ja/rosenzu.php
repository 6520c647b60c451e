<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Drupal 6" />
<title>路線図 | 北浜鉄道</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>北浜鉄道</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">ホーム</a></li>
<li class="leaf"><a href="/?q=node/2">部署案内</a></li>
<li class="leaf"><a href="/?q=node/3">申請書</a></li>
<li class="leaf"><a href="/?q=node/4">電話帳</a></li>
<li class="leaf"><a href="/?q=node/5">お知らせ</a></li>
<li class="leaf"><a href="/?q=node/6">ヘルプ</a></li>
</ul></div>
<div id="main">
<h2 class="title">路線図</h2>

<!-- swfobject 1.5 -->
<script type="text/javascript" src="swfobject.js"></script>
<div id="flashcontent"><strong>Flash Playerを最新版にしてください。</strong></div>
<script type="text/javascript">
var so = new SWFObject("rosenzu.swf", "rosen", "700", "520", "8", "#FFFFFF");
so.addParam("quality", "high");
so.addVariable("xml", "eki.xml");
so.write("flashcontent");
</script>
</div>
<div class="clear"></div>
<div id="footer">庁内・社内専用です。お問い合わせは情報システム課まで。</div>
</div>
</body>
</html>
