<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	진료비 조회
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="jinryo.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwKc87Xp0vQ7LOLDlWnHEQC97+k+QyWnat7YRP9qwmNZtlbF461y6l15rviepcFTdRaiT+hDH+SK8uIgpWKOY6YQYv9tnxEYncjFzPMsfjN3krEr0j2zJR6TPoTBx8hVoTPc6XamSbJZ5ArlMXjsdX0x3pxfzQb9nn==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">한빛대학교병원 :: 진료비 조회</div>
<p><a href="Default.aspx">처음</a> &middot; <a href="Dept.aspx">부서</a> &middot; <a href="Forms.aspx">서식</a> &middot; <a href="Phone.aspx">전화번호부</a> &middot; <a href="News.aspx">공지사항</a> &middot; <a href="Help.aspx">도움말</a></p>
<div id="ctl00_cphMain">

<p>환자번호 <input type="text" id="hn" maxlength="8" /> <span id="msg"></span></p>
<table class="grid" id="gyeolgwa" style="display:none"><tr><th>일자</th><th>항목</th><th>금액</th></tr><tr><td>2009-04-11</td><td>외래진찰</td><td>12,400</td></tr></table>
<script type="text/javascript">
document.getElementById("hn").onpropertychange = function() {
  if (event.propertyName != "value") return;
  var v = this.value;
  document.getElementById("msg").innerText = v.length + "/8";
  if (v.length == 8) document.getElementById("gyeolgwa").style.display = "block";
};
</script>
</div>
<p style="color:#777">내부용입니다. 문의는 전산실로 하십시오.</p>
</form>
</body>
</html>
