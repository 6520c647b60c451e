<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	장비 점검 기록
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #1F497D; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="sijeom.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwkxEwIR3xF3oTeeVx3sShsIO4DcNz+QEG24xLTlUMQYd75RBlhB83RHIe4IebWnTog85XBahBo7rR/+f6O7Y9ZyW4J7Bs0LLGn08rMZ1xHgGUi++/xPbHFjRf8J0kOHlTZpr660Eqm+VMfD+F3+XNCtX6TpqVs4x2==" />
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
<div class="hdr">동해선 철도공사 :: 장비 점검 기록</div>
<p><a href="Default.aspx">처음</a> &middot; <a href="Dept.aspx">부서</a> &middot; <a href="Forms.aspx">서식</a> &middot; <a href="Phone.aspx">전화번호부</a> &middot; <a href="News.aspx">공지사항</a> &middot; <a href="Help.aspx">도움말</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><th>장비</th><th>점검일</th><th>결과</th></tr><tr><td>전철기 12호</td><td>2011-02-03</td><td>양호</td></tr>
<tr><td>신호기 4호</td><td>2011-02-03</td><td>보수</td></tr></table>
<p><a href="javascript:__doPostBack('gv','Page$2')">2</a></p>
<script type="text/javascript">
if (window.ActiveXObject && !window.XMLHttpRequest) { document.body.className = 'ie6'; }
</script>
</div>
<p style="color:#777">내부용입니다. 문의는 전산실로 하십시오.</p>
</form>
</body>
</html>
