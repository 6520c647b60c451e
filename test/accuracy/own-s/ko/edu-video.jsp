<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>사내 교육 - 개인정보 보호</title>
<script type="text/javascript">
function banner() {
  document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="700" height="90"><param name="movie" value="swf/edu_banner.swf"><embed src="swf/edu_banner.swf" width="700" height="90" type="application/x-shockwave-flash"></embed></object>');
}
function play(n) {
  var v = document.getElementById("v");
  v.src = "media/privacy" + n + ".mp4";
  document.getElementById("ttl").innerHTML = n + "차시";
  document.done.cha.value = n;
  if (v.play) { var p = v.play(); if (p && p["catch"]) p["catch"](function () {}); }
}
</script><style>body,td{font:12px 돋움}li{margin:4px}</style></head>
<body><script type="text/javascript">banner();</script>
<h3>개인정보 보호 교육 (필수)</h3>
<table><tr><td width="260" valign="top"><ol><li><a href="javascript:play(1)">개인정보의 이해</a> (12분)</li><li><a href="javascript:play(2)">수집과 이용</a> (15분)</li><li><a href="javascript:play(3)">유출 사고 사례</a> (10분)</li></ol>
<p>수강 기한: 2014년 6월 30일<br>영상이 보이지 않으면 <a href="media/privacy_all.zip">전체 파일 받기</a></p></td>
<td><b id="ttl">1차시</b><br><video id="v" width="420" height="240" controls src="media/privacy1.mp4" preload="none"></video></td></tr></table>
<form name="done" method="post" action="edu_done.jsp"><input type="hidden" name="cha" value="1"><input type="checkbox" name="chk" value="Y"> 교육 내용을 모두 시청하였습니다. <input type="submit" value="수강 완료"></form>
<p>문의: 인재개발팀 3150</p></body></html>
