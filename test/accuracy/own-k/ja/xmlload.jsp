<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP" />
<title>県税事務所 - 税率表示</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">県税事務所</span></div>
<ul id="menu"><li><a href="/default.do">ホーム</a></li><li><a href="/news.do">お知らせ</a></li><li><a href="/forms.do">様式</a></li><li><a href="/tel.do">電話帳</a></li><li><a href="/help.do">ヘルプ</a></li></ul>
<div id="content">
<h2>税率表示</h2>
<p>通知書は別の職員が確認してください。</p><ul id="u"></ul>
<script type="text/javascript">
var src='<l><i n="A-1" v="120"/><i n="B-4" v="35"/><i n="C-2" v="8"/></l>', d;
if (window.DOMParser) d=new DOMParser().parseFromString(src,"text/xml");
else { d=new ActiveXObject("Microsoft.XMLDOM"); d.async=false; d.loadXML(src); }
var n=d.getElementsByTagName("i"), h=""; for(var k=0;k<n.length;k++) h+="<li>"+n[k].getAttribute("n")+": "+n[k].getAttribute("v")+"</li>"; document.getElementById("u").innerHTML=h;
</script>
</div>
<div id="footer">v4.0.6 build 858</div>
</body>
</html>
