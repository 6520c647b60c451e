<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ko" xml:lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr" />
<meta http-equiv="Pragma" content="no-cache" />
<title>열차 시각표</title>
<style type="text/css">
#head { border-bottom: 3px solid #690; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>동해선 철도공사</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">처음</a></li>
<li><a href="/intra/dept.do">부서</a></li>
<li><a href="/intra/forms.do">서식</a></li>
<li><a href="/intra/phone.do">전화번호부</a></li>
<li><a href="/intra/news.do">공지사항</a></li>
<li><a href="/intra/help.do">도움말</a></li>
</ul></div>


<div id="content">
<h2>열차 시각표</h2>

<table class="list"><tr><td>열차</td><td>출발</td><td>도착</td></tr><tr><td>무궁화 1621</td><td>06:20</td><td>10:05</td></tr>
<tr><td>새마을 1043</td><td>08:00</td><td>11:10</td></tr>
<tr><td>통근 2205</td><td>08:35</td><td>09:20</td></tr></table>
<p><a href="sigan.xls">엑셀 파일 내려받기</a></p>
</div>
<div id="foot"><p>내부용입니다. 문의는 전산실로 하십시오.</p></div>
</body>
</html>
