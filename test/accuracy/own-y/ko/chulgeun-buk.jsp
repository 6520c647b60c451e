<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>출퇴근 등록</title>
<style>body{font:12px 돋움,Dotum}#warn{display:none;background:#ffc;border:1px solid #cc9;padding:6px;margin-bottom:8px}#clk{font-size:32px;font-weight:bold;color:#036}.b{width:120px;height:40px}</style>
<script type="text/javascript">
var ua = navigator.userAgent;
function checkBrowser() {
  if (ua.indexOf("MSIE") < 0 && ua.indexOf("Trident") < 0) {
    document.getElementById("warn").style.display = "block";
  }
}
function tick() {
  var d = new Date(), p = function (n) { return n < 10 ? "0" + n : n; };
  document.getElementById("clk").innerHTML = p(d.getHours()) + ":" + p(d.getMinutes()) + ":" + p(d.getSeconds());
  setTimeout(tick, 1000);
}
function go(kind) { var f = document.forms.att; f.kind.value = kind; if (confirm((kind == "IN" ? "출근" : "퇴근") + " 등록하시겠습니까?")) f.submit(); }
window.onload = function () { checkBrowser(); tick(); };
</script></head>
<body>
<div id="warn">이 시스템은 Internet Explorer에 최적화되어 있습니다. 다른 브라우저에서는 화면 배치가 다소 다르게 보일 수 있습니다. <a href="#" onclick="this.parentNode.style.display='none';return false">[닫기]</a></div>
<h3>출퇴근 등록 - 생산2팀 오현수 기사</h3>
<div id="clk"></div>
<form name="att" method="post" action="attend_save.jsp"><input type="hidden" name="kind"><input type="hidden" name="empno" value="P20931">
<p>비고: <input name="memo" size="40" maxlength="50"></p>
<input type="button" class="b" value="출근" onclick="go('IN')"> <input type="button" class="b" value="퇴근" onclick="go('OUT')"></form>
<h4>이번 주 기록</h4>
<table border="1" cellspacing="0" cellpadding="4"><tr><th>일자</th><th>출근</th><th>퇴근</th><th>근무시간</th><th>비고</th></tr>
<tr><td>04-06(월)</td><td>08:21</td><td>18:40</td><td>9:19</td><td></td></tr><tr><td>04-07(화)</td><td>08:33</td><td>20:15</td><td>10:42</td><td>연장 2시간</td></tr><tr><td>04-08(수)</td><td>08:19</td><td>-</td><td>-</td><td></td></tr></table>
</body></html>
