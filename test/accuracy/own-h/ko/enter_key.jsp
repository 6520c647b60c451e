<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ko" xml:lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr" />
<meta http-equiv="Pragma" content="no-cache" />
<title>환자 검색</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>한빛대학교병원</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">처음</a></li>
<li><a href="/intra/dept.do">부서</a></li>
<li><a href="/intra/forms.do">서식</a></li>
<li><a href="/intra/phone.do">전화번호부</a></li>
<li><a href="/intra/news.do">공지사항</a></li>
<li><a href="/intra/help.do">도움말</a></li>
</ul></div>


<div id="content">
<h2>환자 검색</h2>

<p>등록번호 <input id="no" onkeydown="if(event.keyCode==13)gs()" /> <input type="button" value="조회" onclick="gs()" /></p><div id="out"></div>
<script type="text/javascript">
var p = { "10021": "김○○ 남 54", "10035": "이○○ 여 31" };
function gs() {
  document.all["out"].innerHTML = p[document.all["no"].value] || "없는 번호입니다.";
}
</script>
</div>
<div id="foot"><p>내부용입니다. 문의는 전산실로 하십시오.</p></div>
</body>
</html>
