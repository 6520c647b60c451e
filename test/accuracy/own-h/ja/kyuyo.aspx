<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	給与明細
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #1F497D; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="kyuyo.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwAmO0OCrYdOHN68Fv+gg5Aj9tFM4BEXY3HPInjDN5uYpEtLOOyIfx8yUX+oxAn6DFzTCCFsSGQiB6KAvNIfOxHR1QennMKwleAWUuPHr5MLa6q6TL0ZR+tvYJmpE7DNRNECp30kdIHpuYeMbeBamA+Y2Qro3fMQtN==" />
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
<div class="hdr">青葉医科大学附属病院 :: 給与明細</div>
<p><a href="Default.aspx">ホーム</a> &middot; <a href="Dept.aspx">部署案内</a> &middot; <a href="Forms.aspx">申請書</a> &middot; <a href="Phone.aspx">電話帳</a> &middot; <a href="News.aspx">お知らせ</a> &middot; <a href="Help.aspx">ヘルプ</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><td>基本給</td><td>285,000</td></tr>
<tr><td>通勤手当</td><td>12,400</td></tr>
<tr><td>控除計</td><td>61,200</td></tr>
<tr><td>差引支給額</td><td>236,200</td></tr></table>
<input type="submit" name="btnPdf" value="PDFで表示" />
</div>
<p style="color:#777">庁内・社内専用です。お問い合わせは情報システム課まで。</p>
</form>
</body>
</html>
