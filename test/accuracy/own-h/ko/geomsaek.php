<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ko" lang="ko" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="TYPO3 4.2 CMS" />
<title>규정 검색 | 새솔군청</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>새솔군청</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">처음</a></li>
<li class="leaf"><a href="/?q=node/2">부서</a></li>
<li class="leaf"><a href="/?q=node/3">서식</a></li>
<li class="leaf"><a href="/?q=node/4">전화번호부</a></li>
<li class="leaf"><a href="/?q=node/5">공지사항</a></li>
<li class="leaf"><a href="/?q=node/6">도움말</a></li>
</ul></div>
<div id="main">
<h2 class="title">규정 검색</h2>

<form action="search.php" method="get"><p><input name="q" /> <input type="submit" value="검색" /></p></form>
<dl><dt>복무 규정</dt><dd>제정 1995, 개정 2009</dd><dt>여비 규정</dt><dd>제정 1997, 개정 2008</dd></dl>
</div>
<div class="clear"></div>
<div id="footer">내부용입니다. 문의는 전산실로 하십시오.</div>
</div>
</body>
</html>
