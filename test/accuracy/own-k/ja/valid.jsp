<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="ja">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP" />
<title>こども病院 - 予防接種の予約</title>
<link rel="stylesheet" type="text/css" href="main.css" />
<script language="JavaScript">
<!--
function mark(){ var o=window.event.srcElement; o.style.background=o.value==""?"#ffcccc":"#ffffff"; }
function digits(){ var k=window.event.keyCode; return (k>=48&&k<=57)||k==46||k==44||k==13; }
function check(){ var f=document.f; if(f.n.value==""||f.a.value==""){ alert("!"); f.n.focus(); return false; } return true; }
//-->
</script>
</head>
<body id="portal">
<div id="header"><span class="logo">こども病院</span></div>
<ul id="menu"><li><a href="/default.do">ホーム</a></li><li><a href="/news.do">お知らせ</a></li><li><a href="/forms.do">様式</a></li><li><a href="/tel.do">電話帳</a></li><li><a href="/help.do">ヘルプ</a></li></ul>
<div id="content">
<h2>予防接種の予約</h2>
<form name="f" action="save" method="post" onsubmit="return check()"><table><tr><td>氏名</td><td><input name="n" onblur="mark()"></td></tr><tr><td>金額</td><td><input name="a" onkeypress="return digits()"></td></tr><tr><td>日付</td><td><input name="d"></td></tr></table><input type="submit" value="送信"></form>
</div>
<div id="footer">v1.8.0 build 781</div>
</body>
</html>
