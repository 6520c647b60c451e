
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	施工日志
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>

<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK2ff5a34b933c50ea3dc4fee2a378cc7853f7a462ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">公路管理处</span> <a href="/default.aspx">首页</a> · <a href="/news.aspx">新闻</a> · <a href="/forms.aspx">表格</a> · <a href="/tel.aspx">电话簿</a> · <a href="/help.aspx">帮助</a></div>
<div id="ctl00_MainContent_Panel1"><h2>施工日志</h2>
<form action="save" method="post"><p><a href="#" onclick="ins('[1]');return false">[1]</a> <a href="#" onclick="ins('[2]');return false">[2]</a></p><textarea id="tx" name="tx" rows="8" cols="60"></textarea><br /><input type="submit" value="保存" /></form><p>路面坑洞当日上报。</p>
<script type="text/javascript">
function ins(s){ var t=document.getElementById('tx'); t.focus(); if(document.selection){ document.selection.createRange().text=s; } else if(t.selectionStart||t.selectionStart==0){ var p=t.selectionStart; t.value=t.value.substring(0,p)+s+t.value.substring(t.selectionEnd); } else t.value+=s; }
</script>
</div>

</body>
</html>
